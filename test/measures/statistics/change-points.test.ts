import { describe, expect, it } from "vitest";
import { changePoints } from "../../../src/measures/statistics/change-points.ts";
import { randomFrom } from "../../../src/measures/statistics/random.ts";

const series = (counts: readonly number[], exposure: (i: number) => number = () => 1) =>
  counts.map((count, i) => ({ count, exposure: exposure(i) }));

describe("change points", () => {
  it("find a plain change and date it with an interval", () => {
    const counts = [...Array(26).fill(2), ...Array(26).fill(9)].map((n, i) => n + (i % 3) - 1);
    const got = changePoints(series(counts), randomFrom(1));
    expect(got.called).toBe(true);
    expect(got.changes).toHaveLength(1);
    expect(got.changes[0]!.first).toBeLessThanOrEqual(26);
    expect(got.changes[0]!.last).toBeGreaterThanOrEqual(26);
    expect(got.changes[0]!.rateAfter / got.changes[0]!.rateBefore).toBeGreaterThan(3);
  });

  it("do not take a break in coverage for a turn", () => {
    const random = randomFrom(5);
    const exposure = (i: number): number => (i < 26 ? 1 : 4);
    const counts = Array.from({ length: 52 }, (_, i) => random.poisson(3 * exposure(i)));
    expect(changePoints(series(counts, exposure), randomFrom(1)).called).toBe(false);
    expect(changePoints(series(counts), randomFrom(1)).called).toBe(true);
  });

  it("find nothing in next to nothing", () => {
    expect(changePoints(series([0, 1, 0, 0, 1, 0, 0, 0, 0, 0]), randomFrom(1)).called).toBe(false);
    expect(changePoints(series([9, 9]), randomFrom(1)).changes).toEqual([]);
  });
});
