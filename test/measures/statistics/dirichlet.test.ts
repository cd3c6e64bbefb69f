import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentrationOf, hhiOf, shareIntervals } from "../../../src/measures/statistics/dirichlet.ts";
import { adjusted } from "../../../src/measures/statistics/multiplicity.ts";
import { randomFrom } from "../../../src/measures/statistics/random.ts";

describe("concentration", () => {
  it("knows the index of plain shares", () => {
    expect(hhiOf([1, 1, 1, 1])).toBeCloseTo(0.25, 12);
    expect(hhiOf([5, 0, 0])).toBe(1);
    expect(hhiOf([0, 0])).toBeNaN();
  });

  it("gives Simpson's unbiased estimate", () => {
    expect(concentrationOf([2, 1, 0], randomFrom(1)).unbiased).toBeCloseTo(2 / 6, 12);
    expect(concentrationOf([1, 0], randomFrom(1)).unbiased).toBeNull();
  });

  it("keeps every interval within what an index can be, and the same for the same seed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 15 }), (counts) => {
        const got = concentrationOf(counts, randomFrom(3), 200);
        expect(got.hhiInterval.low).toBeGreaterThanOrEqual(1 / counts.length - 1e-9);
        expect(got.hhiInterval.high).toBeLessThanOrEqual(1 + 1e-9);
        expect(concentrationOf(counts, randomFrom(3), 200).hhi).toBe(got.hhi);
      }),
      { numRuns: 30 },
    );
  });
});

describe("shares", () => {
  it("sum to one in the mean, with zero inside the interval of the unseen", () => {
    const got = shareIntervals([7, 3, 0]);
    expect(got.reduce((sum, share) => sum + share.mean, 0)).toBeCloseTo(1, 12);
    expect(got[2]!.interval.low).toBe(0);
    expect(got[2]!.interval.high).toBeGreaterThan(0.05);
  });
});

describe("correction for many comparisons", () => {
  it("is Benjamini and Hochberg's", () => {
    expect(adjusted([0.01, 0.02, 0.03, 0.5])).toEqual([0.04, 0.04, 0.04, 0.5]);
    expect(adjusted([])).toEqual([]);
  });
});
