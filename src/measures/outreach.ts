import { z } from "zod";
import { countFocal } from "../record/queries/count-focal.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { APPROACH_WEIGHTS, isApproach, isPartner, rankWeight, standingOf } from "./approaches.ts";
import { type Bin, daysIn } from "./calendar.ts";
import { findGaps, gapNotes } from "./gaps.ts";
import { commonParameters, defineMeasure, filterOf } from "./measure.ts";
import { materialNotes } from "./notes.ts";
import { shareIntervals } from "./statistics/dirichlet.ts";
import type { Interval } from "./statistics/interval.ts";
import { examplesOf, inBin, reportBins, spanOf, sumOf } from "./tally.ts";

export const outreachParameters = commonParameters.extend({
  /** Meetings of which a dataset does not tell who sought them. */
  meetings: z.enum(["include", "exclude"]).default("include"),
  /** `kind` weighs a visit or aid more than a word; `kind-and-rank` also weighs who went. */
  weight: z.enum(["none", "kind", "kind-and-rank"]).default("none"),
});

export interface OutreachRow {
  readonly partner: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Approaches made. */
  readonly count: number;
  /** Approaches promised, planned or asked for: never part of `count`. */
  readonly promised: number;
  readonly visits: number;
  /** Posterior mean of the partner's share of approaches made, with its 90% interval. */
  readonly share: number;
  readonly interval: Interval;
  readonly perDay: number | null;
  readonly weighted: number | null;
  readonly evidence: readonly string[];
}

/** Approaches that the country itself starts, by partner and period. */
export const outreach = defineMeasure(
  "outreach",
  "Whom the country approaches",
  outreachParameters,
  async (desk, country, asked) => {
    const counted = await countFocal(
      desk,
      country,
      { ...filterOf(asked), kinds: Object.keys(APPROACH_WEIGHTS) },
      asked.by === null ? "total" : "day",
    );
    const periodAsked = asked.from !== null || asked.to !== null;
    const approaches = counted.filter((row) => isApproach(row, asked.meetings) && isPartner(row.partner));
    const span = spanOf(approaches, asked);
    const partners = asked.partners ?? [...new Set(approaches.map((row) => row.partner!))].sort();
    const rows = reportBins(span, asked).flatMap((bin) =>
      outreachRows(
        approaches.filter((row) => inBin(row, bin)),
        partners,
        bin,
        asked.weight,
        periodAsked || bin !== null,
      ),
    );
    return {
      rows,
      notes: [
        ...materialNotes(approaches, country, "approaches", periodAsked),
        ...gapNotes(await findGaps(desk, country), new Set(partners)),
      ],
      events: rows.flatMap((row) => row.evidence),
    };
  },
);

/** The arithmetic of `outreach` for one period: counts in, shares out, most approached first. */
export function outreachRows(
  approaches: readonly FocalCount[],
  partners: readonly string[],
  bin: Bin | null,
  weight: "none" | "kind" | "kind-and-rank" = "none",
  inPeriod = true,
): readonly OutreachRow[] {
  const byPartner = new Map<string, FocalCount[]>(partners.map((partner) => [partner, []]));
  for (const row of approaches) byPartner.get(row.partner ?? "")?.push(row);
  const groups = partners.map((partner) => {
    const all = byPartner.get(partner)!;
    const done = all.filter((row) => standingOf(row.status, inPeriod) === "done");
    return { partner, done, promised: all.filter((row) => standingOf(row.status, inPeriod) === "promised") };
  });
  const shares = shareIntervals(groups.map((group) => sumOf(group.done)));
  return groups
    .map(({ partner, done, promised }, i) => ({
      partner,
      from: bin?.from ?? null,
      to: bin?.to ?? null,
      count: sumOf(done),
      promised: sumOf(promised),
      visits: sumOf(done.filter((row) => row.kind === "VISIT")),
      share: shares[i]!.mean,
      interval: shares[i]!.interval,
      perDay: bin === null ? null : sumOf(done) / daysIn(bin),
      weighted: weight === "none" ? null : weigh(done, weight),
      evidence: examplesOf([...done, ...promised], 8),
    }))
    .sort((a, b) => b.count - a.count || b.promised - a.promised || (a.partner < b.partner ? -1 : 1));
}

function weigh(done: readonly FocalCount[], weight: "kind" | "kind-and-rank"): number {
  let sum = 0;
  for (const row of done)
    sum += row.count * APPROACH_WEIGHTS[row.kind]! * (weight === "kind" ? 1 : rankWeight(row.rank));
  return sum;
}
