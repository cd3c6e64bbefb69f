/**
 * Simulations with a known truth for the statistics behind the measures.
 *
 *   npx tsx bench/measures-validation.ts [--runs 2000]
 *
 * Prints a JSON object a line: what was simulated, the nominal figure and the one reached. Seeded: the same
 * command gives the same figures.
 */
import { exceptionsFrom } from "../src/measures/exceptions-from.ts";
import { shareOf } from "../src/measures/statistics/beta.ts";
import { changePoints } from "../src/measures/statistics/change-points.ts";
import { concentrationOf, hhiOf, shareIntervals } from "../src/measures/statistics/dirichlet.ts";
import { type Counted, dispersionOf, rateOf, rateRatio } from "../src/measures/statistics/gamma-poisson.ts";
import { type Random, randomFrom } from "../src/measures/statistics/random.ts";

const at = process.argv.indexOf("--runs");
const RUNS = at > 0 ? Number(process.argv[at + 1]) : 2000;
const random = randomFrom(20141213);

function report(study: string, setting: string, nominal: number | null, reached: number): void {
  console.log(JSON.stringify({ study, setting, nominal, reached: Number(reached.toFixed(4)), runs: RUNS }));
}

function share(times: number, body: () => boolean): number {
  let hits = 0;
  for (let i = 0; i < times; i++) if (body()) hits++;
  return hits / times;
}

function within(x: number, interval: { low: number; high: number }): boolean {
  return x >= interval.low && x <= interval.high;
}

/** Counts over partners whose true shares are drawn afresh each time, so that no one truth decides. */
function portfolio(total: number, truth: readonly number[]): number[] {
  const counts = truth.map(() => 0);
  for (let i = 0; i < total; i++) {
    let left = random.uniform();
    let j = 0;
    while (j < truth.length - 1 && left > truth[j]!) left -= truth[j++]!;
    counts[j]!++;
  }
  return counts;
}

function sharesFrom(partners: number, alpha: number): number[] {
  const raw = Array.from({ length: partners }, () => random.gamma(alpha));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((x) => x / sum);
}

function burstyPoisson(mean: number, dispersion: number, draw: Random): number {
  if (dispersion <= 1) return draw.poisson(mean);
  const shape = mean / (dispersion - 1);
  return draw.poisson((draw.gamma(shape) * mean) / shape);
}

function series(rates: readonly number[], exposure: readonly number[], dispersion: number): Counted[] {
  return rates.map((rate, i) => ({
    count: burstyPoisson(rate * exposure[i]!, dispersion, random),
    exposure: exposure[i]!,
  }));
}

for (const [trials, p] of [
  [20, 0.1],
  [50, 0.3],
  [200, 0.7],
] as const) {
  report(
    "share, Beta(1/2, 1/2), 90% interval",
    `n=${trials}, p drawn around ${p}`,
    0.9,
    share(RUNS, () => {
      const truth = random.beta(10 * p, 10 * (1 - p));
      let hits = 0;
      for (let i = 0; i < trials; i++) if (random.uniform() < truth) hits++;
      return within(truth, shareOf(hits, trials).interval);
    }),
  );
}

for (const alpha of [0.2, 0.5, 1]) {
  let inside = 0;
  let all = 0;
  for (let i = 0; i < RUNS / 4; i++) {
    const truth = sharesFrom(12, alpha);
    shareIntervals(portfolio(60, truth)).forEach((got, j) => {
      all++;
      if (within(truth[j]!, got.interval)) inside++;
    });
  }
  report(
    "outreach shares, Dirichlet, 90% interval",
    `12 partners, 60 events, alpha=${alpha}`,
    0.9,
    inside / all,
  );
}

for (const [partners, total, alpha] of [
  [15, 20, 0.3],
  [15, 60, 0.3],
  [30, 60, 0.15],
  [30, 200, 0.5],
  [40, 40, 0.5],
  [12, 60, 1],
] as const) {
  report(
    "Herfindahl index, 90% interval",
    `${partners} partners, ${total} events, alpha=${alpha}`,
    0.9,
    share(Math.floor(RUNS / 2), () => {
      const truth = sharesFrom(partners, alpha);
      return within(hhiOf(truth), concentrationOf(portfolio(total, truth), random, 600).hhiInterval);
    }),
  );
}

for (const [before, ratio, dispersion] of [
  [30, 1, 1],
  [10, 0.5, 1],
  [60, 2, 1],
  [60, 1, 2],
  [60, 2, 2],
] as const) {
  report(
    "rate ratio, Gamma-Poisson, 90% interval",
    `about ${before} events before, ratio ${ratio}, dispersion ${dispersion} estimated from weeks`,
    0.9,
    share(RUNS, () => {
      const weeks = Array.from({ length: 52 }, (_, i) => (before / 35) * (i >= 35 ? ratio : 1));
      const got = series(
        weeks,
        weeks.map(() => 1),
        dispersion,
      );
      const sum = (part: Counted[]): Counted => ({
        count: part.reduce((s, x) => s + x.count, 0),
        exposure: part.length,
      });
      return within(ratio, rateRatio(sum(got.slice(35)), sum(got.slice(0, 35)), dispersionOf(got)).interval);
    }),
  );
}

report(
  "rate, Gamma(1/2, 0), 90% interval",
  "mean drawn between 3 and 30",
  0.9,
  share(RUNS, () => {
    const mean = 3 + 27 * random.uniform();
    return within(mean, rateOf({ count: random.poisson(mean), exposure: 1 }).interval);
  }),
);

const steady = Array.from({ length: 52 }, () => 1);
const mediaBreak = steady.map((_, i) => (i < 26 ? 1 : 3));
const CHANGE_RUNS = Math.floor(RUNS / 4);
for (const [label, mean, dispersion, exposure] of [
  ["Poisson, 4 a week", 4, 1, steady],
  ["Poisson, 0.5 a week", 0.5, 1, steady],
  ["bursty (variance 2 x mean), 4 a week", 4, 2, steady],
  ["coverage trebles half-way, rate per coverage steady", 2, 1, mediaBreak],
] as const) {
  report(
    "change point, false alarms on 52 weeks without change",
    label,
    0.05,
    share(
      CHANGE_RUNS,
      () =>
        changePoints(
          series(
            steady.map(() => mean),
            exposure,
            dispersion,
          ),
          random,
          { shuffles: 99 },
        ).called,
    ),
  );
}
for (const [label, before, after, dispersion] of [
  ["2 to 4 a week", 2, 4, 1],
  ["4 to 6 a week", 4, 6, 1],
  ["4 to 8 a week, bursty", 4, 8, 2],
  ["1 to 1.5 a week", 1, 1.5, 1],
] as const) {
  let called = 0;
  let covered = 0;
  for (let i = 0; i < CHANGE_RUNS; i++) {
    const rates = steady.map((_, week) => (week < 30 ? before : after));
    const got = changePoints(series(rates, steady, dispersion), random, { shuffles: 99 });
    if (!got.called) continue;
    called++;
    if (got.changes.some((change) => change.first <= 30 && change.last >= 30)) covered++;
  }
  report("change point, power", label, null, called / CHANGE_RUNS);
  report(
    "change point, 90% date interval holds the week, where called",
    label,
    0.9,
    covered / Math.max(1, called),
  );
}

/** Whether anybody is called missing by `exceptionsFrom`, in made-up years with and without a missing partner. */
const windows = {
  before: { from: "2013-01-01", to: "2013-12-31", first: 15706, last: 16070 },
  now: { from: "2014-01-01", to: "2014-06-30", first: 16071, last: 16251 },
};
const EXCEPTION_RUNS = Math.floor(RUNS / 4);
for (const [label, dispersion, growth, drop] of [
  ["nobody missing, Poisson", 1, 1, 1],
  ["nobody missing, everybody approached 1.5 times as often", 1, 1.5, 1],
  ["nobody missing, bursty (variance 2 x mean)", 2, 1, 1],
  ["one partner at a tenth of 24 expected", 1, 1, 0.1],
  ["one partner at a third of 24 expected", 1, 1, 1 / 3],
] as const) {
  let any = 0;
  let found = 0;
  let called = 0;
  let wrong = 0;
  for (let i = 0; i < EXCEPTION_RUNS; i++) {
    const yearly = [48, 40, 30, 20, 12, 8, 6, 4, 2, 1];
    const partners = yearly.map((mean, j) => ({
      partner: String(j),
      before: burstyPoisson(mean, dispersion, random),
      now: burstyPoisson((mean * growth * (j === 0 ? drop : 1) * 181) / 365, dispersion, random),
      trade: null,
      evidence: [],
    }));
    const rows = exceptionsFrom(partners, windows, dispersion, random).filter((row) => row.exception);
    if (rows.length > 0) any++;
    if (rows.some((row) => row.partner === "0")) found++;
    const names = new Set(rows.map((row) => row.partner));
    called += names.size;
    wrong += [...names].filter((name) => drop === 1 || name !== "0").length;
  }
  if (drop === 1) report("exceptions, any of 10 partners called missing", label, 0.1, any / EXCEPTION_RUNS);
  else {
    report("exceptions, power", label, null, found / EXCEPTION_RUNS);
    report("exceptions, share of calls that are wrong", label, 0.1, wrong / Math.max(1, called));
  }
}
for (const kappa of [2, 10, 50]) {
  const truth = [0.5, 0.2, 0.1, 0.08, 0.05, 0.04, 0.03];
  let any = 0;
  for (let i = 0; i < EXCEPTION_RUNS; i++) {
    const raw = truth.map((share) => random.gamma(share * kappa));
    const sum = raw.reduce((a, b) => a + b, 0);
    const counts = portfolio(
      60,
      raw.map((x) => x / sum),
    );
    const partners = truth.map((share, j) => ({
      partner: String(j),
      now: counts[j]!,
      before: 0,
      trade: { share, base: "made" },
      evidence: [],
    }));
    if (exceptionsFrom(partners, null, 1, random).some((row) => row.exception)) any++;
  }
  report(
    "exceptions from trade, anybody called missing",
    `approaches follow trade with precision ${kappa}`,
    0.05,
    any / EXCEPTION_RUNS,
  );
}
