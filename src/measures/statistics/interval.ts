/** A central credible interval: `level` of the posterior lies between `low` and `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

export const LEVEL = 0.9;

/** The central interval of a sample of draws. */
export function intervalOf(draws: readonly number[], level: number = LEVEL): Interval {
  const sorted = Float64Array.from(draws).sort();
  return { low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2), level };
}

/** Linear interpolation between order statistics (type 7 of Hyndman and Fan 1996). */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}
