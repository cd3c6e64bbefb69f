import { describe, expect, it } from "vitest";
import { binFrom } from "../../src/measures/calendar.ts";
import { exceptionsFrom } from "../../src/measures/exceptions-from.ts";
import { randomFrom } from "../../src/measures/statistics/random.ts";
import { verdictOn } from "../../src/measures/verdict.ts";
import { answerOf, majority, spread } from "../../src/measures/verdict-rule.ts";
import { dayOfIso } from "../../src/model/day.ts";
import { smallDesk } from "./small-desk.ts";

describe("the verdict's rule", () => {
  it("says yes where approaches spread and leave the patron", () => {
    const got = spread([5, 20, 18, 22], [60, 5, 4, 3], 0, randomFrom(1), 1000);
    expect(answerOf(got)).toBe("yes");
  });

  it("says no where they gather on the patron, and unclear where nothing changes", () => {
    expect(answerOf(spread([60, 5, 4, 3], [5, 20, 18, 22], 0, randomFrom(1), 1000))).toBe("no");
    expect(answerOf(spread([10, 10, 10], [20, 20, 20], 0, randomFrom(1), 1000))).toBe("unclear");
  });

  it("takes each source for one vote", () => {
    expect(majority(0, 0)).toBeCloseTo(0.5, 10);
    expect(majority(2, 0)).toBeCloseTo(0.875, 10);
    expect(majority(1, 1)).toBeCloseTo(0.5, 10);
  });

  it("says that nothing is known of an empty desk", async () => {
    const desk = await smallDesk([]);
    const answer = await verdictOn(desk, "PRK");
    expect(answer).toMatchObject({
      ok: true,
      value: { diversifying: "unclear", probability: null, basis: "nothing" },
    });
    desk.close();
  });
});

describe("exceptions", () => {
  const windows = {
    before: binFrom(dayOfIso("2013-01-01"), dayOfIso("2013-12-31")),
    now: binFrom(dayOfIso("2014-01-01"), dayOfIso("2014-12-31")),
  };
  const partner = (code: string, now: number, before: number, share: number | null = null) => ({
    partner: code,
    now,
    before,
    trade: share === null ? null : { share, base: "made" },
    evidence: [],
  });

  it("call a partner that vanished and no other", () => {
    const rows = exceptionsFrom(
      [partner("A", 0, 30), partner("B", 30, 28), partner("C", 20, 22)],
      windows,
      1,
      randomFrom(1),
    );
    expect([...new Set(rows.filter((row) => row.exception).map((row) => row.partner))]).toEqual(["A"]);
  });

  it("rest on trade alone where there is no past", () => {
    const rows = exceptionsFrom(
      [partner("A", 0, 0, 0.75), partner("B", 12, 0), partner("C", 5, 0)],
      null,
      1,
      randomFrom(1),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ partner: "A", basis: "trade", observed: 0 });
    expect(rows[0]!.expected).toBeCloseTo(12.75, 8);
    expect(rows[0]!.probability).toBeLessThan(0.05);
  });

  it("call nobody missing where nothing at all was done, nor whom little could be expected for", () => {
    expect(exceptionsFrom([partner("A", 0, 30)], windows, 1, randomFrom(1))).toEqual([]);
    expect(
      exceptionsFrom([partner("A", 0, 1), partner("B", 9, 9)], windows, 1, randomFrom(1)).some(
        (row) => row.partner === "A",
      ),
    ).toBe(false);
  });
});
