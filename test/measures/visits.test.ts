import { describe, expect, it } from "vitest";
import { visits } from "../../src/measures/visits.ts";
import { listVisits } from "../../src/record/queries/list-visits.ts";
import { type MadeEvent, smallDesk } from "./small-desk.ts";

const visit = (id: string, day: string | null, visitor: string, host: string): MadeEvent => ({
  id,
  day,
  actor: visitor,
  recipient: host,
  type: "CONSULT",
  mode: "visit",
  happening: id,
});

const MADE = [
  visit("a", "2014-01-10", "KEN", "UGA"),
  visit("b", "2014-03-02", "RWA", "KEN"),
  visit("c", "2014-06-20", "KEN", "TZA"),
  visit("d", null, "KEN", "ETH"),
];
const EVERYTHING = { from: null, to: null, minConfidence: 0.5, exclude: [] };

describe("visits", () => {
  it("are told in the order of their days, undated last, from either end", async () => {
    const desk = await smallDesk(MADE);
    const answer = await visits.run(desk, "KEN");
    desk.close();
    const told = answer.ok ? answer.value.rows.map((row) => [row.from, row.partner, row.direction]) : [];
    expect(told).toEqual([
      ["2014-01-10", "UGA", "made"],
      ["2014-03-02", "RWA", "received"],
      ["2014-06-20", "TZA", "made"],
      [null, "ETH", "made"],
    ]);
  });

  it("beyond the most that are listed are the older ones", async () => {
    const desk = await smallDesk(MADE);
    const newest = await listVisits(desk, "KEN", EVERYTHING, 2);
    desk.close();
    expect(newest.map((row) => row.event)).toEqual(["c", "b"]);
  });

  it("outside a period take no place among those of it", async () => {
    const desk = await smallDesk(MADE);
    const early = await listVisits(desk, "KEN", { ...EVERYTHING, to: "2014-03-31" }, 2);
    desk.close();
    expect(early.map((row) => row.event)).toEqual(["b", "a"]);
  });
});
