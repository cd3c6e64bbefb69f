import { z } from "zod";
import type { Desk } from "../record/desk.ts";
import { countFocal } from "../record/queries/count-focal.ts";
import { tradeFigures } from "../record/queries/count-trade.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { listStatements } from "../record/queries/list-statements.ts";
import { COOPERATIVE, isPartner, standingOf } from "./approaches.ts";
import type { Bin } from "./calendar.ts";
import { groupBy } from "./group.ts";
import { commonParameters, defineMeasure, filterOf } from "./measure.ts";
import { materialNotes } from "./notes.ts";
import { shareOf } from "./statistics/beta.ts";
import type { Interval } from "./statistics/interval.ts";
import { riseBetween, type Trend, trendOver } from "./statistics/trend.ts";
import { examplesOf, spanOf, sumOf } from "./tally.ts";
import { preferGiven, statedTradeShare, type TradeShare, tradeShares } from "./trade-shares.ts";

export const dependenceParameters = commonParameters.extend({
  dimensions: z
    .array(z.enum(["trade", "aid", "visits", "events", "stated"]))
    .readonly()
    .default(["trade", "aid", "visits", "events", "stated"]),
});

export interface DependenceRow {
  readonly partner: string;
  readonly dimension: "trade" | "aid" | "visits" | "events" | "stated";
  /** What the whole is of which this is a share. Always named: bases differ by tens of points. */
  readonly base: string;
  readonly period: string;
  readonly share: number | null;
  readonly interval: Interval | null;
  readonly count: number | null;
  readonly total: number | null;
  /** The country's share with the partner less the partner's with the country; null where unknown. */
  readonly asymmetry: number | null;
  readonly trend: Trend | null;
  readonly source: string;
  readonly evidence: readonly string[];
}

/** On whom the country depends: shares of trade, aid received, visits and cooperation, each with its base. */
export const dependence = defineMeasure(
  "dependence",
  "On whom it depends",
  dependenceParameters,
  async (desk, country, asked) => {
    const wanted = new Set<string>(asked.dimensions);
    const periodAsked = asked.from !== null || asked.to !== null;
    const counted = await countFocal(desk, country, filterOf(asked), "day");
    const done = counted.filter(
      (row) =>
        isPartner(row.partner) && COOPERATIVE.has(row.kind) && standingOf(row.status, periodAsked) === "done",
    );
    const trade = wanted.has("trade") ? await fromTrade(desk, country, asked.to) : [];
    const stated = wanted.has("stated") ? await fromTexts(desk, country, asked.exclude) : [];
    const rows = [
      ...trade,
      ...stated,
      ...eventShares(
        done,
        "aid",
        (row) => row.kind === "AID" && row.direction === "in",
        "aid events received",
        asked,
      ),
      ...eventShares(done, "visits", (row) => row.kind === "VISIT", "visits in either direction", asked),
      ...eventShares(done, "events", () => true, "cooperative events in either direction", asked),
    ].filter((row) => wanted.has(row.dimension));
    return {
      rows,
      notes: [
        ...(wanted.has("trade") && trade.length === 0
          ? ["No trade table in the desk: nothing is known of trade shares."]
          : []),
        ...materialNotes(done, country, "cooperative events", periodAsked),
        "Shares show how large a tie is, not what it would cost to replace it.",
      ],
      events: rows.flatMap((row) => (row.dimension === "stated" ? [] : row.evidence)),
      statements: stated.flatMap((row) => row.evidence),
    };
  },
);

async function fromTrade(desk: Desk, country: string, to: string | null): Promise<readonly DependenceRow[]> {
  const last = to === null ? 9999 : Number(to.slice(0, 4));
  const shares = tradeShares(await tradeFigures(desk, country)).filter((share) => share.year <= last);
  const partners = [...new Set(shares.map((share) => share.partner))];
  const back = new Map<string, readonly TradeShare[]>();
  for (const partner of partners)
    back.set(
      partner,
      tradeShares(await tradeFigures(desk, partner)).filter((share) => share.partner === country),
    );
  return tradeRows(shares, back);
}

/** The latest year of each partner, flow and base, with the trend over the years of that base. */
export function tradeRows(
  shares: readonly TradeShare[],
  back: ReadonlyMap<string, readonly TradeShare[]> = new Map(),
): readonly DependenceRow[] {
  const groups = groupBy(shares, (share) => `${share.partner}\t${share.flow}\t${share.base}`);
  return [...groups.values()]
    .flatMap((group) => {
      const latest = Math.max(...group.map((share) => share.year));
      const trend = trendOver(yearly(group));
      return group
        .filter((share) => share.year === latest)
        .map((share) => ({
          partner: share.partner,
          dimension: "trade" as const,
          base: `${share.flow} trade, ${share.base}${share.how === "computed" ? " (computed from amounts)" : ""}`,
          period: String(share.year),
          share: share.share,
          interval: null,
          count: null,
          total: null,
          asymmetry: asymmetryOf(share, back.get(share.partner) ?? []),
          trend,
          source: share.source,
          evidence: [],
        }));
    })
    .sort((a, b) => Number(b.period) - Number(a.period) || b.share - a.share);
}

function yearly(group: readonly TradeShare[]): readonly { x: number; y: number }[] {
  const years = groupBy(group, (share) => share.year);
  return [...years].map(([x, all]) => {
    const list = preferGiven(all);
    return { x, y: list.reduce((sum, s) => sum + s.share, 0) / list.length };
  });
}

function asymmetryOf(share: TradeShare, back: readonly TradeShare[]): number | null {
  const same = back.find(
    (other) => other.year === share.year && other.flow === "total" && share.flow === "total",
  );
  return same === undefined ? null : share.share - same.share;
}

async function fromTexts(
  desk: Desk,
  country: string,
  exclude: readonly string[],
): Promise<readonly DependenceRow[]> {
  const list = await listStatements(desk, country, { kinds: ["figure", "dependence"], exclude });
  return list.flatMap((statement) => {
    const partner = statement.subject === country ? statement.object : statement.subject;
    const share = statedTradeShare(statement);
    if (partner === null || partner === country || (share === null && statement.kind !== "dependence"))
      return [];
    return [
      {
        partner,
        dimension: "stated" as const,
        base:
          statement.status === "denied"
            ? "denied"
            : share === null
              ? "no figure given"
              : "trade; the text does not name its base",
        period: statement.from === null ? "not dated" : `${statement.from} to ${statement.to}`,
        share,
        interval: null,
        count: null,
        total: null,
        asymmetry: null,
        trend: statedTrend(`${statement.value ?? ""} ${statement.exact}`),
        source: statement.source,
        evidence: [statement.id],
      },
    ];
  });
}

function statedTrend(words: string): Trend | null {
  const rising = /\b(grow\w*|rising|increas\w*|deepen\w*)\b/i.test(words);
  const falling = /\b(declin\w*|fall\w*|decreas\w*|shrink\w*|reduc\w*)\b/i.test(words);
  if (rising === falling) return null;
  return { direction: rising ? "rising" : "falling", slope: null, probability: null, points: 0 };
}

function eventShares(
  done: readonly FocalCount[],
  dimension: "aid" | "visits" | "events",
  belongs: (row: FocalCount) => boolean,
  base: string,
  asked: z.output<typeof dependenceParameters>,
): readonly DependenceRow[] {
  const rows = done.filter(belongs);
  const total = sumOf(rows);
  if (total === 0) return [];
  const span = spanOf(rows, asked);
  const middle = span === null ? 0 : Math.floor((span.first + span.last) / 2);
  const groups = groupBy(rows, (row) => row.partner!);
  const halves = new Map(
    span === null ? [] : [...groups].map(([partner, own]) => [partner, halvesOf(own, span, middle)]),
  );
  const [earlyAll, lateAll] = [0, 1].map((half) =>
    [...halves.values()].reduce((sum, counts) => sum + counts[half]!, 0),
  ) as [number, number];
  const partners = asked.partners ?? [...groups.keys()];
  return partners
    .map((partner) => {
      const own = groups.get(partner) ?? [];
      const count = sumOf(own);
      const { mean, interval } = shareOf(count, total);
      return {
        partner,
        dimension,
        base: `${base} (${total} in all)`,
        period: span === null ? "not dated" : `${span.from} to ${span.to}`,
        share: mean,
        interval,
        count,
        total,
        asymmetry: null,
        trend: riseBetween(halves.get(partner)?.[0] ?? 0, earlyAll, halves.get(partner)?.[1] ?? 0, lateAll),
        source: "events",
        evidence: examplesOf(own, 5),
      };
    })
    .sort((a, b) => b.count - a.count || (a.partner < b.partner ? -1 : 1));
}

/** The dated events up to a day of a stretch, and after it. */
function halvesOf(rows: readonly FocalCount[], span: Bin, middle: number): readonly [number, number] {
  let [early, late] = [0, 0];
  for (const { day, count } of rows) {
    if (day === null || day < span.first || day > span.last) continue;
    if (day <= middle) early += count;
    else late += count;
  }
  return [early, late];
}
