import { z } from "zod";
import { isoOf } from "../model/day.ts";
import type { Desk } from "../record/desk.ts";
import { countConflict, type Pair } from "../record/queries/count-conflict.ts";
import { countDyads } from "../record/queries/count-dyads.ts";
import { countFocal } from "../record/queries/count-focal.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { listStatements } from "../record/queries/list-statements.ts";
import { COOPERATIVE, isPartner, standingOf } from "./approaches.ts";
import { groupBy } from "./group.ts";
import { type CommonParameters, commonParameters, defineMeasure, filterOf } from "./measure.ts";
import { materialNotes } from "./notes.ts";
import { againstShifts } from "./statistics/circular-shift.ts";
import { adjusted } from "./statistics/multiplicity.ts";
import { spanOf, sumOf } from "./tally.ts";

export const driverParameters = commonParameters.extend({
  /** Weeks after a shock in which a change is looked for. */
  lag: z.number().int().min(1).max(26).default(4),
  /** One relation whose shocks are to be tested, such as RUS and UKR; null tries the partners' busiest conflicts. */
  shock: z.object({ a: z.string(), b: z.string() }).nullable().default(null),
});

export interface DriverRow {
  readonly row: "tested" | "stated";
  /** The relation that was shaken. */
  readonly shock: string;
  readonly partner: string;
  /** Correlation of the shock's weekly conflict with the country's cooperation with the partner in the weeks after. */
  readonly correlation: number | null;
  readonly byChance: number | null;
  readonly pValue: number | null;
  readonly adjusted: number | null;
  readonly weeks: number | null;
  readonly reading: "moved together" | "no sign of it" | "too short" | "stated, not tested";
  readonly text: string | null;
  readonly evidence: readonly string[];
}

const FEWEST_WEEKS = 26;
/** So many relations of the partners are tried: with every further one, chance finds more. */
const MOST_CONFLICTS = 24;

/** Whether conflict in one of a partner's other relations was followed by more cooperation with the country. */
export const drivers = defineMeasure(
  "drivers",
  "What moved its relations",
  driverParameters,
  async (desk, country, asked) => {
    const periodAsked = asked.from !== null || asked.to !== null;
    const counted = await countFocal(desk, country, { ...filterOf(asked), kinds: [...COOPERATIVE] }, "day");
    const done = counted.filter(
      (row) => isPartner(row.partner) && standingOf(row.status, periodAsked) === "done",
    );
    const span = spanOf(done, asked);
    const byPartner = groupBy(done, (row) => row.partner!);
    const busiest = [...byPartner]
      .map(([partner, rows]) => ({ partner, count: sumOf(rows) }))
      .sort((a, b) => b.count - a.count)
      .slice(0, 6);
    const top = (asked.partners ?? busiest.map(({ partner }) => partner)).filter(
      (partner) => partner !== country,
    );
    const tested: DriverRow[] = [];
    if (span !== null && top.length > 0) {
      const pairs: readonly Pair[] =
        asked.shock === null
          ? await busiestConflicts(desk, country, top, asked)
          : [[asked.shock.a, asked.shock.b]];
      const conflict = await countConflict(desk, pairs, span.from, span.to, asked.exclude);
      const dyads = groupBy(conflict, (row) => `${row.a}-${row.b}`);
      const first = Math.floor(span.first / 7);
      const weeks = Math.floor(span.last / 7) - first + 1;
      for (const [name, rows] of dyads) {
        const { a, b } = rows[0]!;
        if (a === country || b === country) continue;
        const shock = seriesOf(
          rows.map((row) => ({ week: row.week - first, count: row.count })),
          weeks,
        );
        for (const partner of top) {
          if (asked.shock === null && partner !== a && partner !== b) continue;
          const mine = byPartner.get(partner) ?? [];
          tested.push(
            driverRow(
              name,
              partner,
              shock,
              weeklyOf(mine, first, weeks),
              asked.lag,
              rows.map((row) => row.event),
            ),
          );
        }
      }
    }
    const withP = tested.filter((row) => row.pValue !== null);
    const corrected = adjusted(withP.map((row) => row.pValue!));
    const rows = tested
      .map((row): DriverRow => {
        if (row.pValue === null) return row;
        const fdr = corrected[withP.indexOf(row)]!;
        return { ...row, adjusted: fdr, reading: fdr <= 0.1 ? "moved together" : "no sign of it" };
      })
      .sort((a, b) => (a.pValue ?? 1) - (b.pValue ?? 1));
    const said = await listStatements(desk, country, {
      kinds: ["driver"],
      exclude: asked.exclude,
      minConfidence: asked.minConfidence,
    });
    const stated = said.map(
      (statement): DriverRow => ({
        row: "stated",
        shock: statement.value ?? "",
        partner: (statement.subject === country ? statement.object : statement.subject) ?? "",
        correlation: null,
        byChance: null,
        pValue: null,
        adjusted: null,
        weeks: null,
        reading: "stated, not tested",
        text: statement.exact,
        evidence: [statement.id],
      }),
    );
    return {
      rows: [...rows, ...stated],
      notes: [
        ...materialNotes(done, country, "cooperative events", periodAsked),
        ...(span === null
          ? []
          : [
              `Weeks from ${isoOf(span.first)}; a shock's effect is looked for in the ${asked.lag} weeks after it.`,
            ]),
        "That two series move together does not show that one moved the other.",
      ],
      events: rows.slice(0, 10).flatMap((row) => row.evidence),
      statements: said.map((statement) => statement.id),
    };
  },
);

/** The conflicts of some states with others than the country, those with most events first. */
async function busiestConflicts(
  desk: Desk,
  country: string,
  among: readonly string[],
  { from, to, exclude }: CommonParameters,
): Promise<readonly Pair[]> {
  const ties = await countDyads(desk, from, to, exclude);
  return ties
    .filter(({ a, b, conflict }) => conflict > 0 && a !== country && b !== country)
    .filter(({ a, b }) => among.includes(a) || among.includes(b))
    .sort((x, y) => y.conflict - x.conflict)
    .slice(0, MOST_CONFLICTS)
    .map(({ a, b }) => [a, b] as const);
}

function seriesOf(
  counts: readonly { readonly week: number; readonly count: number }[],
  weeks: number,
): Float64Array {
  const series = new Float64Array(weeks);
  for (const { week, count } of counts) if (week >= 0 && week < weeks) series[week]! += count;
  return series;
}

function weeklyOf(rows: readonly FocalCount[], first: number, weeks: number): Float64Array {
  const series = new Float64Array(weeks);
  for (const { day, count } of rows) {
    const week = day === null ? -1 : Math.floor(day / 7) - first;
    if (week >= 0 && week < weeks) series[week]! += count;
  }
  return series;
}

/** The arithmetic of `drivers`: ranks are correlated, so that one week of war does not decide, and one series turned round for chance. */
export function driverRow(
  shock: string,
  partner: string,
  conflict: Float64Array,
  cooperation: Float64Array,
  lag: number,
  evidence: readonly string[],
): DriverRow {
  const weeks = conflict.length;
  const enough = weeks >= FEWEST_WEEKS && total(conflict) >= 10 && total(cooperation) >= 10;
  const after = Float64Array.from(cooperation, (_, week) => {
    let sum = 0;
    for (let ahead = 1; ahead <= lag; ahead++) sum += cooperation[(week + ahead) % weeks]!;
    return sum;
  });
  const got = enough ? againstShifts(weeks, correlations(ranks(conflict), ranks(after))) : null;
  return {
    row: "tested",
    shock,
    partner,
    correlation: got?.observed ?? null,
    byChance: got?.expected ?? null,
    pValue: got?.pValue ?? null,
    adjusted: null,
    weeks,
    reading: enough ? "no sign of it" : "too short",
    text: null,
    evidence: evidence.slice(0, 6),
  };
}

function total(series: Float64Array): number {
  return series.reduce((sum, x) => sum + x, 0);
}

function ranks(series: Float64Array): Float64Array {
  const order = Array.from(series, (value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const out = new Float64Array(series.length);
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j + 1 < order.length && order[j + 1]!.value === order[i]!.value) j++;
    for (let k = i; k <= j; k++) out[order[k]!.index] = (i + j) / 2;
    i = j + 1;
  }
  return out;
}

/** Correlations of one series with another turned round: what does not hang on the turn is worked out once. */
function correlations(x: Float64Array, y: Float64Array): (offset: number) => number {
  const n = x.length;
  const [left, right] = [centred(x), centred(y)];
  const norm = Math.sqrt(squares(left) * squares(right));
  // Written twice, so that a turn never runs over the end.
  const twice = new Float64Array(2 * n);
  twice.set(right);
  twice.set(right, n);
  return (offset) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += left[i]! * twice[i + offset]!;
    return norm > 0 ? sum / norm : 0;
  };
}

function centred(series: Float64Array): Float64Array {
  const mean = total(series) / series.length;
  return series.map((x) => x - mean);
}

function squares(series: Float64Array): number {
  return series.reduce((sum, x) => sum + x * x, 0);
}
