import { type Counted, dispersionOf } from "./gamma-poisson.ts";
import type { Random } from "./random.ts";
import { lnGamma } from "./special.ts";

export interface ChangePoint {
  /** The new level begins in one of the bins `first` to `last` with 90% probability; `best` is the likeliest. */
  readonly first: number;
  readonly last: number;
  readonly best: number;
  readonly rateBefore: number;
  readonly rateAfter: number;
}

export interface ChangeReading {
  /** Posterior probability of at least one change; the prior is one half. */
  readonly probability: number;
  /** Share of shuffled series whose evidence for a change is at least as strong. */
  readonly pValue: number;
  readonly dispersion: number;
  /** Both the posterior (at least 0.5) and the shuffle (at most 0.04) speak for a change. */
  readonly called: boolean;
  readonly changes: readonly ChangePoint[];
}

export interface ChangeOptions {
  readonly maxChanges?: number;
  /** Fewest bins in a segment. */
  readonly minimum?: number;
  readonly shuffles?: number;
}

/** A little below 0.05, so that series with few distinct counts, whose shuffles tie, stay below it too. */
const CALL_AT = 0.04;

/**
 * Exact Bayesian change points for counts with exposure: every segmentation into at most `maxChanges` + 1
 * segments is weighed by dynamic programming over Gamma-Poisson evidence (Chib 1998 and Fearnhead 2006 treat
 * the model; the closed form is Poisson with a conjugate gamma). Counts are divided by the dispersion.
 */
export function changePoints(
  series: readonly Counted[],
  random: Random,
  options: ChangeOptions = {},
): ChangeReading {
  const minimum = options.minimum ?? 4;
  const maxChanges = Math.min(options.maxChanges ?? 3, Math.floor(series.length / minimum) - 1);
  const dispersion = dispersionOf(series);
  const total = series.reduce((sum, bin) => sum + bin.count, 0);
  const nothing: ChangeReading = { probability: 0, pValue: 1, dispersion, called: false, changes: [] };
  if (maxChanges < 1 || total < 5) return nothing;
  const sums = cumulative(series, dispersion);
  const n = series.length;
  const segments = segmentsOf(sums, n);
  const evidence = forward(segments, n, maxChanges, minimum);
  const noChange = evidence[0]![n]!;
  const perCount = evidence
    .slice(1)
    .map((row, i) => row[n]! - lnSegmentations(n, i + 1, minimum) - Math.log(maxChanges));
  const some = logSum(perCount);
  const probability = 1 / (1 + Math.exp(noChange - some));
  const observed = oneChange(sums, n, minimum) - noChange;
  const pValue = shuffled(series, dispersion, minimum, observed, options.shuffles ?? 199, random);
  const called = probability >= 0.5 && pValue <= CALL_AT;
  const likeliest = perCount.indexOf(Math.max(...perCount)) + 1;
  const changes = called ? locate(sums, segments, n, likeliest, minimum, evidence, dispersion) : [];
  return { probability, pValue, dispersion, called, changes };
}

interface Sums {
  readonly count: Float64Array;
  readonly exposure: Float64Array;
  readonly shape: number;
  readonly rate: number;
}

/** The prior is worth one event at the series' own mean rate: Gamma(1, exposure / count). */
function cumulative(series: readonly Counted[], dispersion: number): Sums {
  const count = new Float64Array(series.length + 1);
  const exposure = new Float64Array(series.length + 1);
  series.forEach((bin, i) => {
    count[i + 1] = count[i]! + bin.count / dispersion;
    exposure[i + 1] = exposure[i]! + bin.exposure;
  });
  const total = Math.max(count[series.length]!, 0.5);
  return { count, exposure, shape: 1, rate: exposure[series.length]! / total };
}

/** ln of b^a G(a+S) / (G(a) (b+E)^(a+S)): what differs between segmentations. */
function segment(sums: Sums, from: number, to: number): number {
  const s = sums.count[to]! - sums.count[from]!;
  const e = sums.exposure[to]! - sums.exposure[from]!;
  return (
    sums.shape * Math.log(sums.rate) +
    lnGamma(sums.shape + s) -
    lnGamma(sums.shape) -
    (sums.shape + s) * Math.log(sums.rate + e)
  );
}

/** The evidence of every segment, each worked out once however many segmentations it is part of. */
function segmentsOf(sums: Sums, n: number): (from: number, to: number) => number {
  const known = new Float64Array((n * (n + 1)) / 2).fill(Number.NaN);
  return (from, to) => {
    const at = (to * (to - 1)) / 2 + from;
    const held = known[at]!;
    if (!Number.isNaN(held)) return held;
    const value = segment(sums, from, to);
    known[at] = value;
    return value;
  };
}

type Segments = ReturnType<typeof segmentsOf>;

/** forward[c][t]: ln of the summed evidence of the first t bins in c + 1 segments. */
function forward(segments: Segments, n: number, maxChanges: number, minimum: number): Float64Array[] {
  const rows: Float64Array[] = [];
  const parts = new Float64Array(n);
  for (let c = 0; c <= maxChanges; c++) {
    const row = new Float64Array(n + 1).fill(Number.NEGATIVE_INFINITY);
    for (let t = (c + 1) * minimum; t <= n; t++) {
      if (c === 0) row[t] = segments(0, t);
      else {
        const before = rows[c - 1]!;
        let length = 0;
        for (let s = c * minimum; s <= t - minimum; s++) parts[length++] = before[s]! + segments(s, t);
        row[t] = logSum(parts.subarray(0, length));
      }
    }
    rows.push(row);
  }
  return rows;
}

function oneChange(sums: Sums, n: number, minimum: number): number {
  const parts: number[] = [];
  for (let s = minimum; s <= n - minimum; s++) parts.push(segment(sums, 0, s) + segment(sums, s, n));
  return logSum(parts) - Math.log(parts.length);
}

function shuffled(
  series: readonly Counted[],
  dispersion: number,
  minimum: number,
  observed: number,
  shuffles: number,
  random: Random,
): number {
  const bins = [...series];
  let asStrong = 1;
  for (let i = 0; i < shuffles; i++) {
    for (let j = bins.length - 1; j > 0; j--) {
      const k = random.below(j + 1);
      const held = bins[j]!;
      bins[j] = bins[k]!;
      bins[k] = held;
    }
    const sums = cumulative(bins, dispersion);
    if (oneChange(sums, bins.length, minimum) - segment(sums, 0, bins.length) >= observed - 1e-9) asStrong++;
  }
  return asStrong / (shuffles + 1);
}

/** The posterior of each change's place given their number, by combining forward and backward evidence. */
function locate(
  sums: Sums,
  segments: Segments,
  n: number,
  changes: number,
  minimum: number,
  evidence: readonly Float64Array[],
  dispersion: number,
): readonly ChangePoint[] {
  const backward: Float64Array[] = [];
  for (let c = 0; c <= changes; c++) {
    const row = new Float64Array(n + 1).fill(Number.NEGATIVE_INFINITY);
    for (let t = n - (c + 1) * minimum; t >= 0; t--) {
      if (c === 0) row[t] = segments(t, n);
      else {
        const parts: number[] = [];
        for (let s = t + minimum; s <= n - c * minimum; s++)
          parts.push(segments(t, s) + backward[c - 1]![s]!);
        row[t] = logSum(parts);
      }
    }
    backward.push(row);
  }
  const places: { first: number; last: number; best: number }[] = [];
  for (let k = 1; k <= changes; k++) {
    const logs = Array.from({ length: n }, (_, t) => evidence[k - 1]![t]! + backward[changes - k]![t]!);
    const all = logSum(logs);
    places.push(mass(logs.map((log) => Math.exp(log - all))));
  }
  const edges = [0, ...places.map((place) => place.best), n];
  const rate = (i: number): number => {
    const from = edges[i]!;
    const to = Math.max(edges[i + 1]!, from + 1);
    const e = sums.exposure[to]! - sums.exposure[from]!;
    return e > 0 ? (dispersion * (sums.count[to]! - sums.count[from]!)) / e : Number.NaN;
  };
  return places.map((place, i) => ({ ...place, rateBefore: rate(i), rateAfter: rate(i + 1) }));
}

function mass(probabilities: readonly number[]): { first: number; last: number; best: number } {
  let sum = 0;
  let first = -1;
  let last = probabilities.length - 1;
  for (const [i, p] of probabilities.entries()) {
    sum += p;
    if (first < 0 && sum >= 0.05) first = i;
    if (sum >= 0.95) {
      last = i;
      break;
    }
  }
  return { first, last, best: probabilities.indexOf(Math.max(...probabilities)) };
}

/** How many ways there are to cut n bins at c places with at least `minimum` bins in each segment. */
function lnSegmentations(n: number, c: number, minimum: number): number {
  const free = n - (c + 1) * minimum + c;
  return lnGamma(free + 1) - lnGamma(c + 1) - lnGamma(free - c + 1);
}

function logSum(values: ArrayLike<number>): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) if (values[i]! > top) top = values[i]!;
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += Math.exp(values[i]! - top);
  return top + Math.log(sum);
}
