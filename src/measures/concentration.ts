import { z } from "zod";
import { countFocal } from "../record/queries/count-focal.ts";
import { tradeFigures } from "../record/queries/count-trade.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { COOPERATIVE, isApproach, isPartner, standingOf } from "./approaches.ts";
import { groupBy } from "./group.ts";
import { commonParameters, defineMeasure, filterOf } from "./measure.ts";
import { FEW, materialNotes } from "./notes.ts";
import { concentrationOf } from "./statistics/dirichlet.ts";
import type { Interval } from "./statistics/interval.ts";
import { type Random, randomFrom } from "./statistics/random.ts";
import { examplesOf, inBin, reportBins, spanOf, tallyBy } from "./tally.ts";
import { type TradeShare, tradeShares } from "./trade-shares.ts";

export const concentrationParameters = commonParameters.extend({
  dimensions: z
    .array(z.enum(["approaches", "cooperation", "trade"]))
    .readonly()
    .default(["approaches", "cooperation", "trade"]),
  /** Give the index below 20 events too. */
  small: z.boolean().default(false),
});

export interface ConcentrationRow {
  readonly dimension: "approaches" | "cooperation" | "trade";
  readonly base: string;
  readonly period: string;
  readonly events: number | null;
  /** The length of the fixed list of partners, those without an event included. */
  readonly partners: number;
  /** Herfindahl index, 0 to 1; null where refused. */
  readonly hhi: number | null;
  readonly interval: Interval | null;
  readonly effectivePartners: number | null;
  readonly effectiveInterval: Interval | null;
  /** Hirschman's C = 100 sqrt(HHI). */
  readonly hirschman: number | null;
  /** (HHI - 1/n) / (1 - 1/n). */
  readonly normalised: number | null;
  readonly unbiased: number | null;
  /** Probability that the index is lower than in the period before. */
  readonly fell: number | null;
  readonly evidence: readonly string[];
}

/** How concentrated the portfolio is: Herfindahl, effective partners, Hirschman, by dimension and period. */
export const concentration = defineMeasure(
  "concentration",
  "How concentrated its relations are",
  concentrationParameters,
  async (desk, country, asked) => {
    const periodAsked = asked.from !== null || asked.to !== null;
    const counted = await countFocal(
      desk,
      country,
      { ...filterOf(asked), kinds: [...COOPERATIVE] },
      asked.by === null ? "total" : "day",
    );
    const done = counted.filter(
      (row) => isPartner(row.partner) && standingOf(row.status, periodAsked) === "done",
    );
    const partners = asked.partners ?? [...new Set(done.map((row) => row.partner!))].sort();
    const bins = reportBins(spanOf(done, asked), asked);
    const wanted = new Set<string>(asked.dimensions);
    const rows: ConcentrationRow[] = [];
    for (const [dimension, mine] of [
      ["approaches", done.filter((row) => isApproach(row))],
      ["cooperation", done],
    ] as const) {
      if (!wanted.has(dimension)) continue;
      const periods = bins.map((bin) => ({
        period: bin === null ? "all" : `${bin.from} to ${bin.to}`,
        rows: mine.filter((row) => inBin(row, bin)),
      }));
      rows.push(...concentrationRows(dimension, periods, partners, asked.small, randomFrom(asked.seed)));
    }
    if (wanted.has("trade"))
      rows.push(...tradeConcentration(tradeShares(await tradeFigures(desk, country)), asked.to));
    return {
      rows,
      notes: [
        ...materialNotes(done, country, "cooperative events", periodAsked),
        ...(rows.some((row) => row.hhi === null)
          ? [
              `Periods with fewer than ${FEW} events give no index: with so few, every portfolio looks concentrated.`,
            ]
          : []),
      ],
      events: rows.flatMap((row) => row.evidence),
    };
  },
);

/** The arithmetic of `concentration` over events: one fixed list of partners for every period. */
export function concentrationRows(
  dimension: "approaches" | "cooperation",
  periods: readonly { readonly period: string; readonly rows: readonly FocalCount[] }[],
  partners: readonly string[],
  small: boolean,
  random: Random,
): readonly ConcentrationRow[] {
  let held: readonly number[] | null = null;
  return periods.map(({ period, rows }) => {
    const tally = tallyBy(rows, (row) => row.partner);
    const counts = partners.map((partner) => tally.get(partner)?.count ?? 0);
    const events = counts.reduce((sum, n) => sum + n, 0);
    const refused = events < 2 || (events < FEW && !small);
    const evidence = examplesOf(rows, 8);
    if (refused) {
      held = null;
      return { ...empty(dimension, period, events, partners.length), evidence };
    }
    const got = concentrationOf(counts, random);
    const before = held;
    held = got.draws;
    return {
      ...empty(dimension, period, events, partners.length),
      hhi: got.hhi,
      interval: got.hhiInterval,
      effectivePartners: got.effective,
      effectiveInterval: got.effectiveInterval,
      hirschman: 100 * Math.sqrt(got.hhi),
      normalised: partners.length < 2 ? null : (got.hhi - 1 / partners.length) / (1 - 1 / partners.length),
      unbiased: got.unbiased,
      fell:
        before === null ? null : got.draws.filter((draw, i) => draw < before[i]!).length / got.draws.length,
      evidence,
    };
  });
}

function empty(dimension: ConcentrationRow["dimension"], period: string, events: number, partners: number) {
  return {
    dimension,
    base: "events",
    period,
    events,
    partners,
    hhi: null,
    interval: null,
    effectivePartners: null,
    effectiveInterval: null,
    hirschman: null,
    normalised: null,
    unbiased: null,
    fell: null,
    evidence: [] as readonly string[],
  };
}

/**
 * Concentration of trade by year and base. Where the listed partners do not make up the whole, the interval
 * is no sampling interval but the least and the most that the unlisted rest allows (level 1).
 */
export function tradeConcentration(
  shares: readonly TradeShare[],
  to: string | null,
): readonly ConcentrationRow[] {
  const last = to === null ? 9999 : Number(to.slice(0, 4));
  const groups = groupBy(
    shares.filter((share) => share.flow === "total" && share.year <= last),
    (share) => `${share.year}\t${share.base}`,
  );
  return [...groups.values()].map((group) => {
    const byPartner = new Map(group.map((share) => [share.partner, share.share]));
    for (const share of group) if (share.how === "given") byPartner.set(share.partner, share.share);
    const values = [...byPartner.values()];
    const rest = Math.max(0, 1 - values.reduce((sum, s) => sum + s, 0));
    const least = values.reduce((sum, s) => sum + s * s, 0);
    const most = least + rest * Math.min(rest, Math.max(...values));
    return {
      ...empty("trade", String(group[0]!.year), 0, values.length),
      base: `total trade, ${group[0]!.base}; ${(100 * (1 - rest)).toFixed(0)}% of it by partner`,
      events: null,
      hhi: least,
      interval: { low: least, high: most, level: 1 },
      effectivePartners: 1 / least,
      effectiveInterval: { low: 1 / most, high: 1 / least, level: 1 },
      hirschman: 100 * Math.sqrt(least),
    };
  });
}
