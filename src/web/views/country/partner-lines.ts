import type { Interval } from "../../../measures/statistics/interval.ts";
import type { PartnerLine } from "../../pictures/partner-rows.tsx";
import { nextStep, type Step } from "../../pictures/scale.ts";
import type { Filters } from "../../state/filters.ts";
import { type CountryName, nameIn } from "../../state/names.ts";

export const DIMENSIONS = [
  ["outreach", "Outreach"],
  ["visits", "Visits"],
  ["trade", "Trade"],
  ["aid", "Aid"],
] as const;
export type Dimension = (typeof DIMENSIONS)[number][0];

export interface PartnersAnswer {
  readonly by: Step;
  /** How many there are, also where only some were asked for. */
  readonly partners: number;
  readonly rows: readonly {
    readonly partner: string;
    readonly from: string | null;
    readonly count: number;
  }[];
}

export interface ShareRow {
  readonly partner: string;
  readonly count: number | null;
  readonly share: number | null;
  readonly interval: Interval | null;
  readonly dimension?: string;
  readonly base?: string;
  readonly evidence: readonly string[];
}

export interface TradeAnswer {
  readonly shares: readonly {
    readonly partner: string;
    readonly year: number;
    readonly flow: string;
    readonly base: string;
    readonly share: number;
  }[];
}

type Names = ReadonlyMap<string, CountryName>;

function stepsByPartner(series: PartnersAnswer): ReadonlyMap<string, PartnerLine["through"]> {
  const found = new Map<string, { from: string; to: string; value: number }[]>();
  for (const { partner, from, count } of series.rows) {
    if (from === null) continue;
    const list = found.get(partner) ?? [];
    list.push({ from, to: nextStep(from, series.by), value: count });
    found.set(partner, list);
  }
  return found;
}

function bounds(filters: Filters): Readonly<Record<string, string | null>> {
  return { from: filters.from, to: filters.to, minConfidence: filters.sure ?? "0.5" };
}

/** The measure says who and how much; the series says when. */
export function outreachLines(
  series: PartnersAnswer,
  rows: readonly ShareRow[],
  names: Names,
  country: string,
  filters: Filters,
): readonly PartnerLine[] {
  const through = stepsByPartner(series);
  return rows
    .filter((row) => (row.count ?? 0) > 0)
    .map((row) => ({
      code: row.partner,
      name: nameIn(names, row.partner),
      count: row.count,
      share: row.share,
      low: row.interval?.low,
      high: row.interval?.high,
      through: through.get(row.partner) ?? [],
      behind: {
        state: country,
        partner: row.partner,
        dimension: "outreach",
        status: "actual",
        ...bounds(filters),
      },
    }));
}

export function aidOrVisits(
  series: PartnersAnswer,
  rows: readonly ShareRow[],
  names: Names,
  country: string,
  dimension: Dimension,
  filters: Filters,
): readonly PartnerLine[] {
  const through = stepsByPartner(series);
  const shares = new Map(rows.filter((row) => row.dimension === dimension).map((row) => [row.partner, row]));
  const totals = new Map<string, number>();
  for (const { partner, count } of series.rows) totals.set(partner, (totals.get(partner) ?? 0) + count);
  const only = { dimension, status: "actual" };
  return [...totals]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([code, count]) => {
      const row = shares.get(code);
      return {
        code,
        name: nameIn(names, code),
        count,
        share: row?.share ?? null,
        low: row?.interval?.low,
        high: row?.interval?.high,
        through: through.get(code) ?? [],
        behind: { state: country, partner: code, ...only, ...bounds(filters) },
      };
    });
}

/** One line a partner, on the base that has most years; other bases are in the table of dependence. */
export function tradeLines(trade: TradeAnswer, names: Names, filters: Filters): readonly PartnerLine[] {
  const last = filters.to === null ? 9999 : Number(filters.to.slice(0, 4));
  const first = filters.from === null ? 0 : Number(filters.from.slice(0, 4));
  const total = trade.shares.filter(
    (share) => share.flow === "total" && share.year >= first && share.year <= last,
  );
  const partners = [...new Set(total.map((share) => share.partner))];
  const lines = partners.map((code): PartnerLine => {
    const mine = total.filter((share) => share.partner === code);
    const bases = [...new Set(mine.map((share) => share.base))];
    const base = bases.sort((a, b) => yearsOn(b) - yearsOn(a))[0];
    function yearsOn(name: string): number {
      return mine.filter((share) => share.base === name).length;
    }
    const years = new Map<number, number>();
    for (const share of mine)
      if (share.base === base || !years.has(share.year)) years.set(share.year, share.share);
    const ordered = [...years].sort((a, b) => a[0] - b[0]);
    return {
      code,
      name: nameIn(names, code),
      count: null,
      share: ordered.at(-1)?.[1] ?? null,
      through: ordered.map(([year, value]) => ({ from: `${year}-01-01`, to: `${year + 1}-01-01`, value })),
      behind: null,
    };
  });
  return lines.sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
}
