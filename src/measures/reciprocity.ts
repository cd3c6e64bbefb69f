import { countFocal } from "../record/queries/count-focal.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { COOPERATIVE, isPartner, standingOf } from "./approaches.ts";
import { groupBy } from "./group.ts";
import { commonParameters, defineMeasure, filterOf } from "./measure.ts";
import { materialNotes } from "./notes.ts";
import { shareOf } from "./statistics/beta.ts";
import type { Interval } from "./statistics/interval.ts";
import { examplesOf, sumOf } from "./tally.ts";

export interface ReciprocityRow {
  /** A partner, or `all`. */
  readonly partner: string;
  readonly made: number;
  readonly received: number;
  /** 2 min(made, received) / (made + received), 0 to 1 (Squartini et al. 2013); null below 10 events. */
  readonly reciprocity: number | null;
  /** Share of the two-way total that the country makes, with its interval: one half is balance. */
  readonly madeShare: number;
  readonly interval: Interval;
  readonly evidence: readonly string[];
}

/** Whether cooperation flows both ways. Meetings without a known initiator belong to neither side. */
export const reciprocity = defineMeasure(
  "reciprocity",
  "Whether cooperation flows both ways",
  commonParameters,
  async (desk, country, asked) => {
    const periodAsked = asked.from !== null || asked.to !== null;
    const counted = await countFocal(desk, country, { ...filterOf(asked), kinds: [...COOPERATIVE] }, "total");
    const done = counted.filter(
      (row) =>
        isPartner(row.partner) &&
        row.direction !== "mutual" &&
        standingOf(row.status, periodAsked) === "done",
    );
    const rows = reciprocityRows(done);
    return {
      rows,
      notes: materialNotes(done, country, "directed cooperative events", periodAsked),
      events: rows.flatMap((row) => row.evidence),
    };
  },
);

export function reciprocityRows(done: readonly FocalCount[]): readonly ReciprocityRow[] {
  if (done.length === 0) return [];
  const pairs = [...groupBy(done, (row) => row.partner!)].map(([partner, rows]) => pairOf(partner, rows));
  pairs.sort((a, b) => b.made + b.received - a.made - a.received || (a.partner < b.partner ? -1 : 1));
  const met = pairs.reduce((sum, pair) => sum + Math.min(pair.made, pair.received), 0);
  const whole = pairOf("all", done);
  const total = whole.made + whole.received;
  return [{ ...whole, reciprocity: total < 10 ? null : (2 * met) / total }, ...pairs];
}

function pairOf(partner: string, rows: readonly FocalCount[]): ReciprocityRow {
  const made = sumOf(rows.filter((row) => row.direction === "out"));
  const received = sumOf(rows.filter((row) => row.direction === "in"));
  const total = made + received;
  const { mean, interval } = shareOf(made, total);
  return {
    partner,
    made,
    received,
    reciprocity: total < 10 ? null : (2 * Math.min(made, received)) / total,
    madeShare: mean,
    interval,
    evidence: examplesOf(rows, 6),
  };
}
