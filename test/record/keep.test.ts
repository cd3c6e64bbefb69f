import { expect, it } from "vitest";
import { countFocal } from "../../src/record/queries/count-focal.ts";
import { keep } from "../../src/record/queries/keep.ts";
import { smallDesk } from "../measures/small-desk.ts";

const FILTER = { from: null, to: null, unit: "happenings" as const, minConfidence: 0.5, exclude: [] };
const event = (id: string, day: string, recipient = "JPN") => ({
  id,
  day,
  actor: "PRK",
  recipient,
  type: "AGREE",
});

it("works a thing out once until rows come to the desk, and anew after a failure", async () => {
  const desk = await smallDesk([event("a", "2014-01-01")]);
  let made = 0;
  const count = (): Promise<number> => keep(desk, "n", async () => ++made);
  expect([await count(), await count()]).toEqual([1, 1]);
  await desk.run("insert into imported_event by name select * replace ('b' as event_id) from imported_event");
  expect(await count()).toBe(2);
  await expect(keep(desk, "bad", async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await keep(desk, "bad", async () => "well")).toBe("well");
  desk.close();
});

it("puts days and totals together from the same events, with the earliest ids first", async () => {
  const desk = await smallDesk([
    event("c", "2014-01-02"),
    event("b", "2014-01-02"),
    event("a", "2014-01-05"),
    event("d", "2014-01-02", "CHN"),
    { ...event("e", "2014-01-01"), to: "2014-12-31" },
    { ...event("f", "2014-01-01"), to: "2014-12-31" },
  ]);
  const shown = async (grain: "day" | "total") =>
    (await countFocal(desk, "PRK", { ...FILTER, unit: "reports" }, grain)).map(
      ({ partner, count, events, day }) => [partner, count, events.join(""), day === null],
    );
  expect(await shown("day")).toEqual([
    ["CHN", 1, "d", false],
    ["JPN", 2, "bc", false],
    ["JPN", 1, "a", false],
    ["JPN", 1, "e", true],
    ["JPN", 1, "f", true],
  ]);
  expect(await shown("total")).toEqual([
    ["CHN", 1, "d", false],
    ["JPN", 3, "bca", false],
    ["JPN", 2, "ef", true],
  ]);
  desk.close();
});

it("takes for a period the events of its days, and those without a day", async () => {
  const desk = await smallDesk([
    event("a", "2014-01-01"),
    event("b", "2014-01-02"),
    event("c", "2014-01-03", "CHN"),
    event("d", "2014-01-04"),
    { ...event("e", "2014-01-01"), to: "2014-12-31" },
  ]);
  const ids = async (from: string | null, to: string | null) =>
    (await countFocal(desk, "PRK", { ...FILTER, from, to }, "day")).map((row) => row.event).join("");
  expect(await ids(null, null)).toBe("abcde");
  expect(await ids("2014-01-02", "2014-01-03")).toBe("bce");
  expect(await ids(null, "2014-01-01")).toBe("ae");
  expect(await ids("2014-01-03", null)).toBe("cde");
  expect(await ids("2015-01-01", "2015-12-31")).toBe("e");
  desk.close();
});
