import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaBinomialCdf, betaQuantile, shareOf } from "../../../src/measures/statistics/beta.ts";
import { gammaQuantile, predictiveCdf, rateRatio } from "../../../src/measures/statistics/gamma-poisson.ts";
import { betaCdf, gammaCdf, lnGamma } from "../../../src/measures/statistics/special.ts";

describe("special functions", () => {
  it("agree with values known in closed form", () => {
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(lnGamma(11)).toBeCloseTo(Math.log(3628800), 10);
    expect(betaCdf(0.3, 1, 1)).toBeCloseTo(0.3, 12);
    expect(betaCdf(0.5, 2, 3)).toBeCloseTo(0.6875, 12);
    expect(gammaCdf(2, 1)).toBeCloseTo(1 - Math.exp(-2), 12);
    // Arcsine law.
    expect(betaCdf(0.2, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.2)), 10);
  });

  it("invert their quantiles", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.3, max: 500, noNaN: true }),
        fc.double({ min: 0.3, max: 500, noNaN: true }),
        (p, a, b) => {
          expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 5);
          expect(gammaCdf(gammaQuantile(p, a, 1), a)).toBeCloseTo(p, 5);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("sum tails to one", () => {
    expect(betaBinomialCdf(7, 7, 1.5, 0.5)).toBeCloseTo(1, 10);
    // A negative binomial with shape 1 is geometric: P(Y <= 2) = 1 - q^3.
    expect(predictiveCdf(2, 1, 1, 3)).toBeCloseTo(1 - 0.25 ** 3, 10);
    expect(predictiveCdf(-1, 1, 1, 3)).toBe(0);
  });
});

describe("intervals of shares and ratios", () => {
  it("begin at zero where nothing was seen and end at one where all was", () => {
    expect(shareOf(0, 12).interval.low).toBe(0);
    expect(shareOf(12, 12).interval.high).toBe(1);
    expect(shareOf(0, 12).interval.high).toBeLessThan(0.2);
  });

  it("are mirror images when the two periods change places", () => {
    const forth = rateRatio({ count: 8, exposure: 30 }, { count: 20, exposure: 60 });
    const back = rateRatio({ count: 20, exposure: 60 }, { count: 8, exposure: 30 });
    expect(forth.ratio).toBeCloseTo(1 / back.ratio, 8);
    expect(forth.interval.low).toBeCloseTo(1 / back.interval.high, 6);
    expect(forth.probabilityUp).toBeCloseTo(1 - back.probabilityUp, 8);
  });

  it("widen where events come in bursts", () => {
    const calm = rateRatio({ count: 30, exposure: 30 }, { count: 20, exposure: 30 });
    const bursty = rateRatio({ count: 30, exposure: 30 }, { count: 20, exposure: 30 }, 3);
    expect(bursty.interval.high - bursty.interval.low).toBeGreaterThan(
      calm.interval.high - calm.interval.low,
    );
  });
});
