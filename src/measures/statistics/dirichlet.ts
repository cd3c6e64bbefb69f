import { betaQuantile } from "./beta.ts";
import { type Interval, intervalOf, LEVEL } from "./interval.ts";
import type { Random } from "./random.ts";
import { lnGamma } from "./special.ts";

/** The marginal interval of each share under Dirichlet(counts + prior): each is a Beta, hence exact. */
export function shareIntervals(
  counts: readonly number[],
  prior = 0.5,
  level: number = LEVEL,
): readonly { readonly mean: number; readonly interval: Interval }[] {
  const total = counts.reduce((sum, n) => sum + n, 0) + prior * counts.length;
  return counts.map((n) => {
    const a = n + prior;
    const b = total - a;
    if (b <= 0) return { mean: 1, interval: { low: 1, high: 1, level } };
    return {
      mean: a / total,
      interval: {
        low: n === 0 ? 0 : betaQuantile((1 - level) / 2, a, b),
        high: betaQuantile((1 + level) / 2, a, b),
        level,
      },
    };
  });
}

export interface ConcentrationPosterior {
  readonly hhi: number;
  readonly hhiInterval: Interval;
  readonly effective: number;
  readonly effectiveInterval: Interval;
  /** Simpson's estimate sum n(n-1)/(N(N-1)), which small counts do not push up; null below N = 2. */
  readonly unbiased: number | null;
  readonly draws: readonly number[];
}

/**
 * The Herfindahl index of the shares behind counts over a FIXED list of partners, zeros included.
 *
 * The prior is Dirichlet(alpha, ..., alpha) with alpha itself unknown: log-uniform on a grid from 0.02 to 5
 * and weighted by the Dirichlet-multinomial likelihood. A single alpha of 0.5 states how concentrated the
 * portfolio is before a count is seen, which with forty partners and thirty events decides the answer.
 */
export function concentrationOf(
  counts: readonly number[],
  random: Random,
  draws = 2000,
  level: number = LEVEL,
): ConcentrationPosterior {
  const hhis = shareDraws(counts, random, draws).map(hhiOf);
  const hhiInterval = intervalOf(hhis, level);
  const total = counts.reduce((sum, n) => sum + n, 0);
  return {
    hhi: median(hhis),
    hhiInterval,
    effective: 1 / median(hhis),
    effectiveInterval: { low: 1 / hhiInterval.high, high: 1 / hhiInterval.low, level },
    unbiased: total < 2 ? null : counts.reduce((sum, n) => sum + n * (n - 1), 0) / (total * (total - 1)),
    draws: hhis,
  };
}

/** Draws of what the shares may be, not yet divided by their sum, under the prior of `concentrationOf`. */
export function shareDraws(
  counts: readonly number[],
  random: Random,
  draws: number,
): readonly (readonly number[])[] {
  const weights = alphaWeights(counts);
  return Array.from({ length: draws }, () => {
    const alpha = pick(weights, random);
    return counts.map((n) => random.gamma(n + alpha));
  });
}

/** The Herfindahl index of amounts that need not sum to 1 (Hirschman 1945, squared form). */
export function hhiOf(amounts: readonly number[]): number {
  const total = amounts.reduce((sum, x) => sum + x, 0);
  return total > 0 ? amounts.reduce((sum, x) => sum + (x / total) ** 2, 0) : Number.NaN;
}

const GRID = Array.from({ length: 25 }, (_, i) => 0.02 * (5 / 0.02) ** (i / 24));

function alphaWeights(counts: readonly number[]): readonly { alpha: number; weight: number }[] {
  const k = counts.length;
  const n = counts.reduce((sum, x) => sum + x, 0);
  const seen = counts.filter((x) => x > 0);
  const logs = GRID.map(
    (alpha) =>
      lnGamma(k * alpha) -
      lnGamma(n + k * alpha) +
      seen.reduce((sum, x) => sum + lnGamma(x + alpha) - lnGamma(alpha), 0),
  );
  const top = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - top));
  const sum = raw.reduce((a, b) => a + b, 0);
  return GRID.map((alpha, i) => ({ alpha, weight: raw[i]! / sum }));
}

function pick(weights: readonly { alpha: number; weight: number }[], random: Random): number {
  let left = random.uniform();
  for (const { alpha, weight } of weights) {
    left -= weight;
    if (left <= 0) return alpha;
  }
  return weights.at(-1)!.alpha;
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(sorted.length / 2)]!;
}
