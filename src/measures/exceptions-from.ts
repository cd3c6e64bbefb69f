import { type Bin, daysIn } from "./calendar.ts";
import { predictiveCdf } from "./statistics/gamma-poisson.ts";
import { adjusted } from "./statistics/multiplicity.ts";
import { precisionOf, shareTail } from "./statistics/precision.ts";
import type { Random } from "./statistics/random.ts";
import { tailIfLikeOthers } from "./statistics/relative-growth.ts";

export interface PartnerCount {
  readonly partner: string;
  readonly now: number;
  readonly before: number;
  readonly trade: { readonly share: number; readonly base: string } | null;
  readonly evidence: readonly string[];
}

export interface ExceptionRow {
  readonly partner: string;
  /** What the expectation rests on: its own past, its past with the others' growth, or its share of trade. */
  readonly basis: "past" | "others" | "trade";
  readonly observed: number;
  readonly expected: number;
  /** Posterior predictive probability of so few approaches, or fewer. */
  readonly probability: number;
  /** The same, corrected for the number of partners held against this basis (Benjamini and Hochberg). */
  readonly adjusted: number;
  readonly exception: boolean;
  readonly base: string;
  readonly evidence: readonly string[];
}

/** Below this expectation even no approach at all would not be surprising: such partners are not compared. */
const LEAST_EXPECTED = 3;
const CALLED_AT = 0.05;

type Draft = Omit<ExceptionRow, "adjusted" | "exception">;

/** The arithmetic of `exceptions`. `windows` null leaves the expectation from trade alone. */
export function exceptionsFrom(
  partners: readonly PartnerCount[],
  windows: { readonly before: Bin; readonly now: Bin } | null,
  dispersion: number,
  random: Random,
): readonly ExceptionRow[] {
  const total = partners.reduce((sum, row) => sum + row.now, 0);
  if (total === 0) return [];
  const totalBefore = partners.reduce((sum, row) => sum + row.before, 0);
  const drafts: (readonly Draft[])[] = [];
  if (windows !== null && totalBefore > 0) {
    const now = daysIn(windows.now);
    const before = daysIn(windows.before);
    drafts.push(partners.map((row) => fromPast(row, now, before, dispersion)));
    drafts.push(partners.map((row) => fromOthers(row, total, totalBefore, now, before, dispersion, random)));
  }
  drafts.push(fromTrade(partners, total));
  return drafts
    .flatMap((rows) => correct(rows.filter((row) => row.expected >= LEAST_EXPECTED)))
    .sort((a, b) => a.adjusted - b.adjusted || b.expected - a.expected);
}

function fromPast(row: PartnerCount, now: number, before: number, dispersion: number): Draft {
  const shape = row.before / dispersion + 0.5;
  const rate = before / dispersion;
  return {
    partner: row.partner,
    basis: "past",
    observed: row.now,
    expected: (shape / rate) * now,
    probability: predictiveCdf(row.now / dispersion, now / dispersion, shape, rate),
    base: `${row.before} in ${before} days before`,
    evidence: row.evidence,
  };
}

function fromOthers(
  row: PartnerCount,
  total: number,
  totalBefore: number,
  now: number,
  before: number,
  dispersion: number,
  random: Random,
): Draft {
  const tail = tailIfLikeOthers(
    { count: row.now, exposure: now },
    { count: row.before, exposure: before },
    { count: total - row.now, exposure: now },
    { count: totalBefore - row.before, exposure: before },
    dispersion,
    random,
  );
  return {
    partner: row.partner,
    basis: "others",
    observed: row.now,
    ...tail,
    base: `${row.before} before; all others went from ${totalBefore - row.before} to ${total - row.now}`,
    evidence: row.evidence,
  };
}

function fromTrade(partners: readonly PartnerCount[], total: number): readonly Draft[] {
  const known = partners.filter((row) => row.trade !== null);
  const sum = known.reduce((s, row) => s + row.trade!.share, 0);
  const scale = sum > 1 ? 1 / sum : 1;
  const rest = Math.max(1 - sum * scale, 0.01);
  const elsewhere = total - known.reduce((s, row) => s + row.now, 0);
  const precision = precisionOf(
    [...known.map((row) => row.now), elsewhere],
    [...known.map((row) => row.trade!.share * scale), rest],
  );
  return known.map((row) => {
    const share = Math.min(row.trade!.share * scale, 0.99);
    return {
      partner: row.partner,
      basis: "trade" as const,
      observed: row.now,
      expected: share * total,
      probability: shareTail(row.now, total, share, precision),
      base: `${(100 * row.trade!.share).toFixed(1)}% of trade (${row.trade!.base})`,
      evidence: row.evidence,
    };
  });
}

function correct(rows: readonly Draft[]): readonly ExceptionRow[] {
  const corrected = adjusted(rows.map((row) => row.probability));
  return rows.map((row, i) => ({ ...row, adjusted: corrected[i]!, exception: corrected[i]! <= CALLED_AT }));
}
