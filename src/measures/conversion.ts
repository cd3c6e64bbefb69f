import { countFocal } from "../record/queries/count-focal.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { listStatements, type RecordedStatement } from "../record/queries/list-statements.ts";
import { isApproach, isPartner, standingOf } from "./approaches.ts";
import { groupBy } from "./group.ts";
import { commonParameters, defineMeasure, filterOf } from "./measure.ts";
import { materialNotes } from "./notes.ts";
import { type Interval, intervalOf } from "./statistics/interval.ts";
import { type Random, randomFrom } from "./statistics/random.ts";
import { examplesOf, sumOf } from "./tally.ts";

export interface ConversionRow {
  readonly partner: string;
  /** Aid, material cooperation and visits that the partner puts in. */
  readonly putsIn: number;
  /** Approaches that the country makes to the partner in the same period. */
  readonly gets: number;
  readonly putsInShare: number | null;
  readonly getsShare: number | null;
  /** Share of what the country gives less share of what it is given: below 0, effort does not turn into attention. */
  readonly difference: number | null;
  readonly interval: Interval | null;
  readonly reading: "converts" | "does not convert" | "unclear" | "too few";
  /** What texts say of it. */
  readonly stated: readonly {
    readonly value: string | null;
    readonly holder: string | null;
    readonly statement: string;
  }[];
  readonly evidence: readonly string[];
}

const EFFORT: ReadonlySet<string> = new Set(["AID", "COOPERATE", "VISIT"]);
const FEWEST = 10;

/** What each partner puts into the relation against what it gets for it. */
export const conversion = defineMeasure(
  "conversion",
  "What partners put in and what they get",
  commonParameters,
  async (desk, country, asked) => {
    const periodAsked = asked.from !== null || asked.to !== null;
    const counted = await countFocal(desk, country, filterOf(asked), "total");
    const done = counted.filter(
      (row) => isPartner(row.partner) && standingOf(row.status, periodAsked) === "done",
    );
    const statements = (
      await listStatements(desk, country, {
        kinds: ["conversion", "investment"],
        exclude: asked.exclude,
        minConfidence: asked.minConfidence,
      })
    ).filter((statement) => statement.kind === "conversion");
    const rows = conversionRows(done, statements, country, randomFrom(asked.seed));
    return {
      rows,
      notes: [
        ...materialNotes(done, country, "events", periodAsked),
        "Counts of acts, not of money: sums are set side by side under figures, not converted.",
      ],
      events: rows.flatMap((row) => row.evidence),
      statements: statements.map((statement) => statement.id),
    };
  },
);

export function conversionRows(
  done: readonly FocalCount[],
  statements: readonly RecordedStatement[],
  country: string,
  random: Random,
): readonly ConversionRow[] {
  const efforts = done.filter((row) => row.direction === "in" && EFFORT.has(row.kind));
  const returns = done.filter((row) => isApproach(row));
  const byEffort = groupBy(efforts, (row) => row.partner!);
  const byReturn = groupBy(returns, (row) => row.partner!);
  const said = groupBy(statements, (statement) =>
    statement.subject === country ? (statement.object ?? "") : (statement.subject ?? ""),
  );
  const partners = [...new Set([...byEffort.keys(), ...byReturn.keys(), ...said.keys()])].filter(
    (name) => name !== "",
  );
  const [allIn, allOut] = [sumOf(efforts), sumOf(returns)];
  return partners
    .map((partner) => {
      const mine = byEffort.get(partner) ?? [];
      const back = byReturn.get(partner) ?? [];
      const [putsIn, gets] = [sumOf(mine), sumOf(back)];
      const enough = allIn >= FEWEST && allOut >= FEWEST && putsIn + gets > 0;
      const draws = enough ? differences(putsIn, allIn, gets, allOut, random) : [];
      const interval = enough ? intervalOf(draws) : null;
      return {
        partner,
        putsIn,
        gets,
        putsInShare: allIn === 0 ? null : putsIn / allIn,
        getsShare: allOut === 0 ? null : gets / allOut,
        difference: enough ? draws.reduce((sum, x) => sum + x, 0) / draws.length : null,
        interval,
        reading: readingOf(interval),
        stated: (said.get(partner) ?? []).map(({ value, holder, id }) => ({ value, holder, statement: id })),
        evidence: examplesOf([...mine, ...back], 8),
      };
    })
    .sort((a, b) => b.putsIn - a.putsIn || b.gets - a.gets || (a.partner < b.partner ? -1 : 1));
}

function differences(putsIn: number, allIn: number, gets: number, allOut: number, random: Random): number[] {
  return Array.from(
    { length: 1000 },
    () => random.beta(gets + 0.5, allOut - gets + 0.5) - random.beta(putsIn + 0.5, allIn - putsIn + 0.5),
  );
}

function readingOf(interval: Interval | null): ConversionRow["reading"] {
  if (interval === null) return "too few";
  if (interval.high < 0) return "does not convert";
  return interval.low > 0 ? "converts" : "unclear";
}
