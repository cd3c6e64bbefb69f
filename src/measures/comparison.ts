import { z } from "zod";
import { dayOfIso } from "../model/day.ts";
import { countFocal } from "../record/queries/count-focal.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { COOPERATIVE, isApproach, isPartner, standingOf } from "./approaches.ts";
import { type Bin, binFrom, daysIn } from "./calendar.ts";
import { steadySources } from "./coverage.ts";
import { findGaps, gapNotes } from "./gaps.ts";
import { groupBy } from "./group.ts";
import { commonParameters, defineMeasure, filterOf } from "./measure.ts";
import { europeanUnion } from "./membership.ts";
import { dispersionOf, type RateRatio, rateRatio } from "./statistics/gamma-poisson.ts";
import { adjusted } from "./statistics/multiplicity.ts";
import { weeklySeries } from "./statistics/weekly.ts";
import { examplesOf, inBin, sumOf } from "./tally.ts";

export const comparisonParameters = commonParameters.extend({
  /** The earlier period. `from` and `to` are the later one; both periods have to be given. */
  before: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable().default(null),
  /** Named groups of partners beside the single ones; `EU` is always the Union's states of the day, `EUR`, where asked for, they and the Union itself. */
  groups: z.record(z.string(), z.array(z.string()).readonly()).default({}),
});

/** What is counted, from the narrowest to the widest. */
export const DEFINITIONS = {
  initiated: "approaches whose initiator is known to be the country",
  approaches: "these, and meetings of which the dataset does not tell who sought them",
  conciliatory: "these, and releases, withdrawals and other giving way (RETREAT)",
  contacts: "every cooperative act of either side, visits received included",
} as const;
export type Definition = keyof typeof DEFINITIONS;

export interface ComparisonRow {
  readonly partner: string;
  readonly definition: Definition;
  /** The periods as compared: cut to what the sources cover. */
  readonly period: { readonly from: string; readonly to: string };
  readonly earlier: { readonly from: string; readonly to: string };
  readonly before: number;
  readonly beforeDays: number;
  readonly now: number;
  readonly nowDays: number;
  readonly perDayBefore: number;
  readonly perDayNow: number;
  /** Rate now over rate before: posterior median with its 90% interval. Null with fewer than 5 events in all. */
  readonly ratio: number | null;
  readonly interval: RateRatio["interval"] | null;
  readonly probabilityUp: number | null;
  readonly pValue: number | null;
  /** Corrected for the partners compared under the same definition (Benjamini and Hochberg). */
  readonly adjusted: number | null;
  readonly dispersion: number;
  readonly verdict: "more" | "less" | "no clear change" | "too few to say" | "nothing known";
  readonly evidence: readonly string[];
}

const FEWEST = 5;

/** One period against an earlier one, partner by partner: rates a day, their ratio, and tests. */
export const comparison = defineMeasure(
  "comparison",
  "One period against another, partner by partner",
  comparisonParameters,
  async (desk, country, asked) => {
    if (asked.from === null || asked.to === null || asked.before === null)
      return { rows: [], notes: ["Both periods have to be given: from, to and before."], events: [] };
    const steady = await steadySources(desk, country, dayOfIso(asked.before.from), dayOfIso(asked.to));
    const now = binFrom(
      Math.max(dayOfIso(asked.from), steady.first),
      Math.min(dayOfIso(asked.to), steady.last),
    );
    const before = binFrom(
      Math.max(dayOfIso(asked.before.from), steady.first),
      Math.min(dayOfIso(asked.before.to), steady.last),
    );
    if (now.last < now.first || before.last < before.first)
      return { rows: [], notes: ["No source of the desk covers both periods."], events: [] };
    const filter = {
      ...filterOf(asked),
      from: null,
      to: null,
      origins: steady.everything ? null : steady.origins,
    };
    const counted = await countFocal(desk, country, filter, "day");
    const done = counted.filter(
      (row) => isPartner(row.partner) && COOPERATIVE.has(row.kind) && standingOf(row.status, true) === "done",
    );
    const inEither = done.filter((row) => inBin(row, now) || inBin(row, before));
    const states = europeanUnion(now.from);
    const union = {
      ...(asked.partners === null || asked.partners.includes("EU") ? { EU: states } : {}),
      ...(asked.partners?.includes("EUR") ? { EUR: [...states, "EUR"] } : {}),
    };
    const groups: Record<string, readonly string[]> = { ...union, ...asked.groups };
    const names = asked.partners ?? [...new Set(inEither.map((row) => row.partner!))].sort();
    const members = new Map<string, ReadonlySet<string>>([
      ...names.map((name) => [name, new Set(groups[name] ?? [name])] as const),
      ...Object.entries(groups).map(([name, codes]) => [name, new Set(codes)] as const),
    ]);
    const rows = comparisonRows(inEither, members, now, before);
    return {
      rows,
      period: { from: now.from, to: now.to },
      notes: [
        ...steady.notes,
        ...(inEither.length === 0
          ? [`Nothing is known: no cooperative events of ${country} in either period.`]
          : []),
        ...Object.entries(DEFINITIONS).map(([name, text]) => `${name}: ${text}.`),
        ...gapNotes(
          await findGaps(desk, country),
          new Set([...members.values()].flatMap((codes) => [...codes])),
        ),
      ],
      events: rows.flatMap((row) => row.evidence),
    };
  },
);

function belongs(row: FocalCount, definition: Definition): boolean {
  if (definition === "contacts") return true;
  if (definition === "initiated") return isApproach(row, "exclude");
  return (
    isApproach(row) || (definition === "conciliatory" && row.kind === "RETREAT" && row.direction === "out")
  );
}

/** The arithmetic of `comparison`, with each partner (or group) tested under each definition. */
export function comparisonRows(
  done: readonly FocalCount[],
  members: ReadonlyMap<string, ReadonlySet<string>>,
  now: Bin,
  before: Bin,
): readonly ComparisonRow[] {
  const [late, early] = [now, before].map((bin) =>
    groupBy(
      done.filter((row) => inBin(row, bin)),
      (row) => row.partner!,
    ),
  ) as [Map<string, FocalCount[]>, Map<string, FocalCount[]>];
  return (Object.keys(DEFINITIONS) as Definition[]).flatMap((definition) => {
    const drafts = [...members].map(([partner, codes]) => {
      const of = (rows: ReadonlyMap<string, readonly FocalCount[]>): readonly FocalCount[] =>
        [...codes].flatMap((code) => (rows.get(code) ?? []).filter((row) => belongs(row, definition)));
      return compare(partner, definition, of(late), of(early), now, before);
    });
    const tested = drafts.filter((row) => row.pValue !== null);
    const corrected = adjusted(tested.map((row) => row.pValue!));
    return drafts.map((row) => {
      const at = tested.indexOf(row);
      return at < 0 ? row : { ...row, adjusted: corrected[at]!, verdict: verdictOf(row, corrected[at]!) };
    });
  });
}

function verdictOf(row: ComparisonRow, corrected: number): ComparisonRow["verdict"] {
  if (corrected > 0.1) return "no clear change";
  return row.probabilityUp! > 0.5 ? "more" : "less";
}

function compare(
  partner: string,
  definition: Definition,
  late: readonly FocalCount[],
  early: readonly FocalCount[],
  now: Bin,
  before: Bin,
): ComparisonRow {
  const [n, b] = [sumOf(late), sumOf(early)];
  const dispersion = dispersionOf([
    ...weeklySeries(early, before.first, before.last),
    ...weeklySeries(late, now.first, now.last),
  ]);
  const tested =
    n + b < FEWEST
      ? null
      : rateRatio({ count: n, exposure: daysIn(now) }, { count: b, exposure: daysIn(before) }, dispersion);
  return {
    partner,
    definition,
    period: { from: now.from, to: now.to },
    earlier: { from: before.from, to: before.to },
    before: b,
    beforeDays: daysIn(before),
    now: n,
    nowDays: daysIn(now),
    perDayBefore: b / daysIn(before),
    perDayNow: n / daysIn(now),
    ratio: tested?.ratio ?? null,
    interval: tested?.interval ?? null,
    probabilityUp: tested?.probabilityUp ?? null,
    pValue: tested?.twoSided ?? null,
    adjusted: null,
    dispersion,
    verdict: n + b === 0 ? "nothing known" : "too few to say",
    evidence: examplesOf([...late, ...early], 10),
  };
}
