/** Statistics written anew for the test of a brief by hand, by other ways than the product's own. */

/** Stirling's series after shifting the argument up. */
export function lnGamma(x: number): number {
  let shift = 0;
  let z = x;
  while (z < 12) shift += Math.log(z++);
  return (
    (z - 0.5) * Math.log(z) -
    z +
    0.5 * Math.log(2 * Math.PI) +
    1 / (12 * z) -
    1 / (360 * z ** 3) +
    1 / (1260 * z ** 5) -
    shift
  );
}

/** A Beta's distribution by summing its density over the angle whose sine squared is the share. */
export function betaTable(
  a: number,
  b: number,
  steps = 20_000,
): { cdf: (x: number) => number; quantile: (p: number) => number } {
  const sums = new Float64Array(steps + 1);
  const norm = Math.log(2) + lnGamma(a + b) - lnGamma(a) - lnGamma(b);
  for (let i = 1; i <= steps; i++) {
    const angle = ((i - 0.5) / steps) * (Math.PI / 2);
    const density = Math.exp(
      norm + (2 * a - 1) * Math.log(Math.sin(angle)) + (2 * b - 1) * Math.log(Math.cos(angle)),
    );
    sums[i] = sums[i - 1]! + (density * Math.PI) / 2 / steps;
  }
  const whole = sums[steps]!;
  return {
    cdf: (x) => sums[Math.round((Math.asin(Math.sqrt(x)) / (Math.PI / 2)) * steps)]! / whole,
    quantile: (p) => Math.sin((sums.findIndex((sum) => sum >= p * whole) / steps) * (Math.PI / 2)) ** 2,
  };
}

/** A congruential stream (Lehmer 1951), not the product's. */
export function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A gamma as a sum of exponentials, and for what is left over 1 by Johnk's two powers (1964). */
export function gammaOf(shape: number, uniform: () => number): number {
  const whole = Math.floor(shape);
  let sum = 0;
  for (let i = 0; i < whole; i++) sum -= Math.log(uniform());
  const rest = shape - whole;
  if (rest < 1e-9) return sum;
  for (;;) {
    const x = uniform() ** (1 / rest);
    const y = uniform() ** (1 / (1 - rest));
    if (x + y <= 1) return sum - (Math.log(uniform()) * x) / (x + y);
  }
}

/** Draws of all shares under a Dirichlet whose alpha is log-uniform on 25 steps from 0.02 to 5. */
export function shareDraws(counts: readonly number[], draws: number, uniform: () => number): number[][] {
  const grid = Array.from({ length: 25 }, (_, i) => 0.02 * 250 ** (i / 24));
  const n = counts.reduce((sum, x) => sum + x, 0);
  const k = counts.length;
  const logs = grid.map((alpha) =>
    counts.reduce(
      (sum, x) => sum + lnGamma(x + alpha) - lnGamma(alpha),
      lnGamma(k * alpha) - lnGamma(n + k * alpha),
    ),
  );
  const weights = logs.map((log) => Math.exp(log - Math.max(...logs)));
  const all = weights.reduce((sum, w) => sum + w, 0);
  return Array.from({ length: draws }, () => {
    let left = uniform() * all;
    const at = weights.findIndex((weight) => {
      left -= weight;
      return left <= 0;
    });
    const amounts = counts.map((x) => gammaOf(x + grid[at < 0 ? 24 : at]!, uniform));
    const total = amounts.reduce((sum, x) => sum + x, 0);
    return amounts.map((x) => x / total);
  });
}

export const herfindahl = (shares: readonly number[]): number => shares.reduce((sum, x) => sum + x * x, 0);

export const middle = (values: readonly number[], p = 0.5): number =>
  [...values].sort((a, b) => a - b)[Math.floor(p * (values.length - 1))]!;

/** Variance over mean from differences of neighbouring weeks, at least 1. */
export function dispersion(weeks: readonly { readonly count: number; readonly exposure: number }[]): number {
  let [squares, expected] = [0, 0];
  weeks.slice(1).forEach((right, i) => {
    const left = weeks[i]!;
    const rate = (left.count + right.count) / (left.exposure + right.exposure);
    squares += (left.count / left.exposure - right.count / right.exposure) ** 2;
    expected += rate / left.exposure + rate / right.exposure;
  });
  return Math.max(1, squares / expected);
}

/** Benjamini and Hochberg, by the definition: the least over all larger p of p times m over its rank. */
export function corrected(p: readonly number[]): readonly number[] {
  return p.map((own) =>
    Math.min(
      1,
      ...p
        .filter((other) => other >= own)
        .map((other) => (other * p.length) / p.filter((x) => x <= other).length),
    ),
  );
}

/**
 * Change points by writing out every division of the weeks into up to four stretches of four weeks or more:
 * the posterior probability of any change, and where the last one of the likeliest number lies.
 */
export function changes(weeks: readonly { readonly count: number; readonly exposure: number }[]): {
  readonly probability: number;
  readonly last: readonly number[];
} {
  const spread = dispersion(weeks);
  const n = weeks.length;
  const total = weeks.reduce((sum, week) => sum + week.count / spread, 0);
  const exposure = weeks.reduce((sum, week) => sum + week.exposure, 0);
  const rate = exposure / Math.max(total, 0.5);
  const evidence = (from: number, to: number): number => {
    let [s, e] = [0, 0];
    for (let i = from; i < to; i++) {
      s += weeks[i]!.count / spread;
      e += weeks[i]!.exposure;
    }
    return Math.log(rate) + lnGamma(1 + s) - (1 + s) * Math.log(rate + e);
  };
  const known = new Map<number, number>();
  const stretch = (from: number, to: number): number => {
    const key = from * 1000 + to;
    const held = known.get(key) ?? evidence(from, to);
    known.set(key, held);
    return held;
  };
  const found: { log: number; last: number }[][] = [[], [], [], []];
  const divide = (from: number, cuts: number, log: number): void => {
    if (n - from >= 4) found[cuts]!.push({ log: log + stretch(from, n), last: from });
    if (cuts < 3) for (let to = from + 4; to <= n - 4; to++) divide(to, cuts + 1, log + stretch(from, to));
  };
  divide(0, 0, 0);
  const none = found[0]![0]!.log;
  const means = found
    .slice(1)
    .map((list) => list.reduce((sum, one) => sum + Math.exp(one.log - none), 0) / list.length);
  const some = means.reduce((sum, x) => sum + x / means.length, 0);
  const likeliest = found[means.indexOf(Math.max(...means)) + 1]!;
  const last = new Array<number>(n).fill(0);
  for (const one of likeliest) last[one.last]! += Math.exp(one.log - none);
  const mass = last.reduce((sum, x) => sum + x, 0);
  return { probability: some / (1 + some), last: last.map((x) => x / mass) };
}
