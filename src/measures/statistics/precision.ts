import { betaBinomialCdf } from "./beta.ts";
import { lnGamma } from "./special.ts";

/** How closely shares of approaches follow shares of something else: Dirichlet-multinomial precision. */
export interface Precision {
  readonly kappa: number;
  readonly weight: number;
}

const GRID = Array.from({ length: 21 }, (_, i) => 0.5 * 400 ** (i / 20));

/** Where nothing can be learned: loose agreement, so that a share of 0.75 still leaves a wide range. */
export const LOOSE: readonly Precision[] = [{ kappa: 2, weight: 1 }];

/**
 * The posterior of the precision, from 0.5 (no agreement) to 200 (close), log-uniform before the counts. The
 * partner that is tested is among the counts, so a true exception lowers the precision: that errs on the
 * side of not calling it.
 */
export function precisionOf(counts: readonly number[], shares: readonly number[]): readonly Precision[] {
  if (counts.length < 4) return LOOSE;
  const total = counts.reduce((sum, n) => sum + n, 0);
  const logs = GRID.map(
    (kappa) =>
      lnGamma(kappa) -
      lnGamma(total + kappa) +
      counts.reduce((sum, n, i) => {
        const a = Math.max(kappa * shares[i]!, 1e-6);
        return sum + lnGamma(n + a) - lnGamma(a);
      }, 0),
  );
  const top = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - top));
  const sum = raw.reduce((a, b) => a + b, 0);
  return GRID.map((kappa, i) => ({ kappa, weight: raw[i]! / sum }));
}

/** The probability of at most `count` of `total` with an expected share, over what the precision may be. */
export function shareTail(
  count: number,
  total: number,
  share: number,
  precision: readonly Precision[],
): number {
  let sum = 0;
  for (const { kappa, weight } of precision) {
    if (weight < 1e-6) continue;
    sum += weight * betaBinomialCdf(count, total, kappa * share, kappa * (1 - share));
  }
  return Math.min(1, sum);
}
