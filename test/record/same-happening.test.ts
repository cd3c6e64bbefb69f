import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../src/model/plover.ts";
import { type Report, sameHappening } from "../../src/record/same-happening.ts";

const visit: Report = {
  id: "a",
  type: "CONSULT",
  mode: "visit",
  status: "actual",
  actor: "PRK",
  recipient: "RUS",
  actorPerson: null,
  recipientPerson: null,
  from: "2014-11-17",
  to: "2014-11-17",
  published: "2014-11-20",
  amount: null,
};
const month = { from: "2014-11-01", to: "2014-11-30" };
const undated = { from: null, to: null };
const report = (more: Partial<Report>): Report => ({ ...visit, id: "b", ...more });

describe("one happening", () => {
  it.each<[string, Partial<Report>, Partial<Report>, string | null]>([
    ["the same day", {}, {}, "same-days"],
    ["a day apart", {}, { from: "2014-11-18", to: "2014-11-18" }, "same-days"],
    ["three days apart", {}, { from: "2014-11-20", to: "2014-11-20" }, null],
    ["the same day, one with a name", { actorPerson: "Choe Ryong Hae" }, {}, "same-days"],
    [
      "the same day, surname and full name",
      { actorPerson: "Choe Ryong Hae" },
      { actorPerson: "Choe" },
      "same-days",
    ],
    ["the same day, other persons", { actorPerson: "Choe Ryong Hae" }, { actorPerson: "Ri Su Yong" }, null],
    ["a month and a day, nobody named", {}, month, null],
    [
      "a month and a day, other persons",
      { actorPerson: "Ri Su Yong" },
      { ...month, actorPerson: "Choe" },
      null,
    ],
    [
      "a month and a day, one person",
      { actorPerson: "Choe Ryong-hae" },
      { ...month, actorPerson: "Choe" },
      "same-person",
    ],
    [
      "two months, one person",
      { from: "2014-10-01", to: "2014-10-31", actorPerson: "Choe" },
      { ...month, actorPerson: "Choe" },
      null,
    ],
    ["no date in either, one week's news", undated, { ...undated, published: "2014-11-22" }, "same-news"],
    ["no date in either, published far apart", undated, { ...undated, published: "2014-12-22" }, null],
    ["no date in either, publication unknown", undated, { ...undated, published: null }, null],
    ["a date in one only", {}, undated, null],
    ["another recipient", {}, { recipient: "CHN" }, null],
    ["no recipient", { recipient: null }, { recipient: null }, null],
    ["the visit in the other direction", {}, { actor: "RUS", recipient: "PRK" }, null],
    [
      "a meeting told from the other side",
      { mode: null },
      { mode: "phone", actor: "RUS", recipient: "PRK" },
      "same-days",
    ],
    [
      "aid in the other direction",
      { type: "AID", mode: null },
      { type: "AID", mode: null, actor: "RUS", recipient: "PRK" },
      null,
    ],
    ["another mode", {}, { mode: "phone" }, null],
    ["no mode in one", {}, { mode: null }, "same-days"],
    ["another type", {}, { type: "AID", mode: null }, null],
    [
      "giving way in words and in deeds",
      { type: "CONCEDE", mode: null },
      { type: "RETREAT", mode: null },
      "same-days",
    ],
    ["planned and done", { status: "planned" }, {}, null],
    ["done and long done", { status: "historical" }, {}, "same-days"],
    ["other amounts", { type: "AID", mode: null, amount: 5 }, { type: "AID", mode: null, amount: 50 }, null],
    [
      "about the same amount",
      { type: "AID", mode: null, amount: 1000 },
      { type: "AID", mode: null, amount: 1005 },
      "same-days",
    ],
  ])("%s", (_name, a, b, rule) => {
    expect(sameHappening(report(a), report(b))).toBe(rule);
  });

  it("does not depend on which report came first", () => {
    const person = fc.constantFrom(null, "Choe", "Choe Ryong Hae", "Ri Su Yong");
    const any = fc.record({
      type: fc.constantFrom(...EVENT_TYPES.slice(0, 4)),
      mode: fc.constantFrom(null, "visit", "phone"),
      actor: fc.constantFrom("PRK", "RUS"),
      recipient: fc.constantFrom("PRK", "RUS", null),
      actorPerson: person,
      recipientPerson: person,
      from: fc.constantFrom("2014-11-17", "2014-11-01"),
      to: fc.constantFrom("2014-11-18", "2014-11-30"),
    });
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(sameHappening(report(a), report(b))).toBe(sameHappening(report(b), report(a)));
      }),
    );
  });
});
