import { betaQuantile } from "./beta.ts";
import { type Interval, LEVEL } from "./interval.ts";
import { betaCdf, gammaCdf, invert } from "./special.ts";

/** Counts with the exposure in which they were seen (days, or a source's volume). */
export interface Counted {
  readonly count: number;
  readonly exposure: number;
}

export interface Rate {
  readonly mean: number;
  readonly interval: Interval;
}

/** Jeffreys' prior for a Poisson rate is Gamma(1/2, 0). */
const PRIOR = 0.5;

export function gammaQuantile(p: number, shape: number, rate: number): number {
  const high = shape + 12 * Math.sqrt(shape) + 40;
  return invert((x) => gammaCdf(x, shape), p, 0, high) / rate;
}

/** The posterior of a rate per unit of exposure. `dispersion` > 1 counts bursts as fewer independent events. */
export function rateOf(counted: Counted, dispersion = 1, level: number = LEVEL): Rate {
  const shape = counted.count / dispersion + PRIOR;
  const rate = counted.exposure / dispersion;
  return {
    mean: shape / rate,
    interval: {
      low: counted.count <= 0 ? 0 : gammaQuantile((1 - level) / 2, shape, rate),
      high: gammaQuantile((1 + level) / 2, shape, rate),
      level,
    },
  };
}

export interface RateRatio {
  /** Posterior median of rate(now) / rate(before). */
  readonly ratio: number;
  readonly interval: Interval;
  /** Posterior probability that the rate rose. */
  readonly probabilityUp: number;
  /** Twice the smaller tail: read as a two-sided p-value when many are compared. */
  readonly twoSided: number;
}

/**
 * How many times as high one rate is as another. With Gamma(1/2 + y, e) posteriors, e1 r1 / (e1 r1 + e2 r2)
 * is Beta(1/2 + y1, 1/2 + y2), so that the interval is exact and needs no simulation.
 */
export function rateRatio(now: Counted, before: Counted, dispersion = 1, level: number = LEVEL): RateRatio {
  const a = now.count / dispersion + PRIOR;
  const b = before.count / dispersion + PRIOR;
  const toRatio = (u: number): number => ((u / (1 - u)) * before.exposure) / now.exposure;
  const even = now.exposure / (now.exposure + before.exposure);
  const probabilityUp = 1 - betaCdf(even, a, b);
  return {
    ratio: toRatio(betaQuantile(0.5, a, b)),
    interval: {
      low: toRatio(betaQuantile((1 - level) / 2, a, b)),
      high: toRatio(betaQuantile((1 + level) / 2, a, b)),
      level,
    },
    probabilityUp,
    twoSided: Math.min(1, 2 * Math.min(probabilityUp, 1 - probabilityUp)),
  };
}

/**
 * The probability of at most `count` events in `exposure` when the rate is Gamma(shape, rate): the
 * negative binomial's tail, by the incomplete beta function. Non-integer counts are allowed.
 */
export function predictiveCdf(count: number, exposure: number, shape: number, rate: number): number {
  if (count < 0) return 0;
  return betaCdf(rate / (rate + exposure), shape, count + 1);
}

/**
 * Variance over mean of a series of counts with exposure, at least 1. From differences of neighbours, so
 * that one lasting change of level does not pass for burstiness.
 */
export function dispersionOf(series: readonly Counted[]): number {
  let squares = 0;
  let expected = 0;
  for (let i = 1; i < series.length; i++) {
    const left = series[i - 1]!;
    const right = series[i]!;
    if (left.exposure <= 0 || right.exposure <= 0) continue;
    const pooled = (left.count + right.count) / (left.exposure + right.exposure);
    squares += (left.count / left.exposure - right.count / right.exposure) ** 2;
    expected += pooled * (1 / left.exposure + 1 / right.exposure);
  }
  return expected > 0 ? Math.max(1, squares / expected) : 1;
}
