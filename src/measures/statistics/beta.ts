import { type Interval, LEVEL } from "./interval.ts";
import { betaCdf, invert, lnGamma } from "./special.ts";

export function betaQuantile(p: number, a: number, b: number): number {
  return invert((x) => betaCdf(x, a, b), p, 0, 1);
}

export interface Share {
  readonly mean: number;
  readonly interval: Interval;
}

/**
 * A share from counts under Jeffreys' prior Beta(1/2, 1/2). Where nothing, or all, was seen the interval
 * ends at 0, or 1 (Brown, Cai and DasGupta 2001).
 */
export function shareOf(hits: number, trials: number, level: number = LEVEL): Share {
  const a = hits + 0.5;
  const b = trials - hits + 0.5;
  return {
    mean: a / (a + b),
    interval: {
      low: hits <= 0 ? 0 : betaQuantile((1 - level) / 2, a, b),
      high: hits >= trials ? 1 : betaQuantile((1 + level) / 2, a, b),
      level,
    },
  };
}

/** The probability of at most `hits` in `trials` when the share is Beta(a, b): the beta-binomial's tail. */
export function betaBinomialCdf(hits: number, trials: number, a: number, b: number): number {
  let sum = 0;
  const norm = lnGamma(a + b) - lnGamma(a) - lnGamma(b) - lnGamma(trials + a + b) + lnGamma(trials + 1);
  for (let k = 0; k <= Math.min(hits, trials); k++) {
    sum += Math.exp(
      norm + lnGamma(k + a) + lnGamma(trials - k + b) - lnGamma(k + 1) - lnGamma(trials - k + 1),
    );
  }
  return Math.min(1, sum);
}
