import { type Bin, binFrom } from "../measures/calendar.ts";
import { type ComparisonRow, comparison, type Definition } from "../measures/comparison.ts";
import { findGaps } from "../measures/gaps.ts";
import { type TradeShare, tradeShares } from "../measures/trade-shares.ts";
import { dayOfIso } from "../model/day.ts";
import type { Desk } from "../record/desk.ts";
import { tradeFigures } from "../record/queries/count-trade.ts";
import { sourceSpans } from "../record/queries/source-spans.ts";
import type { Claim } from "./claim.ts";

/** How far back "recently" reaches where a text says no more than that. */
export const RECENT_DAYS = 120;

export interface CheckContext {
  readonly desk: Desk;
  /** The article itself: none of its own events count as evidence. */
  readonly exclude: readonly string[];
  readonly published: { readonly from: string; readonly to: string } | null;
  /** For an article without a date: the year up to which figures are taken; null where nothing tells it. */
  readonly horizon: number | null;
  /** The state that the article says most of. */
  readonly focal: string | null;
  /** First and last day of the desk's other events; null where it has none. */
  readonly span: Bin | null;
  readonly gaps: ReadonlySet<string>;
  readonly trade: (country: string) => Promise<readonly TradeShare[]>;
  readonly compare: (
    country: string,
    partners: readonly string[],
    now: Bin,
    before: Bin,
  ) => Promise<readonly ComparisonRow[]>;
}

export async function checkContext(
  desk: Desk,
  published: { readonly from: string; readonly to: string } | null,
  exclude: readonly string[],
  horizon: number | null,
  focal: string | null,
): Promise<CheckContext> {
  const told = (await sourceSpans(desk)).filter(({ source }) => !exclude.includes(source));
  // A date that another article names is no coverage: where there are datasets they set the time that can be tested.
  const sets = told.filter(({ article }) => !article);
  const spans = sets.length > 0 ? sets : told;
  const first = spans.map((one) => one.first).sort()[0] ?? null;
  const last =
    spans
      .map((one) => one.last)
      .sort()
      .at(-1) ?? null;
  const compared = new Map<string, readonly ComparisonRow[]>();
  const trade = new Map<string, Promise<readonly TradeShare[]>>();
  return {
    desk,
    exclude,
    published,
    // Words fail: the last year of which the desk has events is the latest that it can speak of.
    horizon: horizon ?? (published === null && last !== null ? Number(last.slice(0, 4)) : null),
    focal,
    span: first === null || last === null ? null : binFrom(dayOfIso(first), dayOfIso(last)),
    gaps: new Set(focal === null ? [] : (await findGaps(desk, focal)).map((gap) => gap.code)),
    trade: (country) => {
      const held = trade.get(country) ?? tradeFigures(desk, country).then(tradeShares);
      trade.set(country, held);
      return held;
    },
    compare: async (country, partners, now, before) => {
      const key = `${country} ${partners.join(",")} ${now.first} ${now.last} ${before.first} ${before.last}`;
      const held = compared.get(key);
      if (held !== undefined) return held;
      const answer = await comparison.run(desk, country, {
        from: now.from,
        to: now.to,
        before: { from: before.from, to: before.to },
        partners: [...partners],
        exclude: [...exclude],
      });
      const rows = answer.ok ? answer.value.rows : [];
      compared.set(key, rows);
      return rows;
    },
  };
}

export interface ClaimWindows {
  readonly now: Bin;
  readonly before: Bin | null;
}

/**
 * The stretch that a claim speaks of: its own date, else the 120 days before publication; and all that the
 * desk holds before. Null where neither the claim nor the article is dated, or the desk has nothing there.
 */
export function windowsFor(claim: Claim, context: CheckContext): ClaimWindows | null {
  if (context.span === null) return null;
  const end = claim.to ?? context.published?.to ?? null;
  if (end === null) return null;
  const start = claim.from === null ? dayOfIso(end) - RECENT_DAYS + 1 : dayOfIso(claim.from);
  const first = Math.max(start, context.span.first);
  const last = Math.min(dayOfIso(end), context.span.last);
  if (first > last) return null;
  const before = first - 1 - context.span.first >= 27 ? binFrom(context.span.first, first - 1) : null;
  return { now: binFrom(first, last), before };
}

/** The year that a claim speaks of: its own, the article's, else null. */
export function yearOf(claim: Claim, context: CheckContext): number | null {
  const day = claim.to ?? context.published?.to ?? null;
  return day === null ? null : Number(day.slice(0, 4));
}

export function rowOf(
  rows: readonly ComparisonRow[],
  partner: string,
  definition: Definition,
): ComparisonRow | undefined {
  return rows.find((row) => row.partner === partner && row.definition === definition);
}

export function gapSentence(partner: string): string {
  return `The datasets never name ${partner} as such, only its institutions and people, so that silence means nothing.`;
}

/** What a gap does to something that was found. */
export function gapCaution(partner: string): string {
  return `The datasets name ${partner} only through its institutions and people: its level is too low, and a rise may in part be that better known people took part.`;
}

/** "3 from ... to ... against 26 from ... to ...": the periods as they were compared. */
export function countsOf(row: ComparisonRow): string {
  return `${row.now} from ${row.period.from} to ${row.period.to} against ${row.before} from ${row.earlier.from} to ${row.earlier.to}`;
}

/** The ratio of the daily rates with its interval; nothing where there are too few events. */
export function ratioOf(row: ComparisonRow): string {
  if (row.ratio === null || row.interval === null) return "";
  if (row.before === 0)
    return `none before, at least ${row.interval.low.toFixed(1)} times the daily rate (probability 0.95)`;
  return `${row.ratio.toFixed(2)} times the daily rate (90% interval ${row.interval.low.toFixed(2)} to ${row.interval.high.toFixed(2)})`;
}
