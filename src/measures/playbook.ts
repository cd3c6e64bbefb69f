import { z } from "zod";
import { countFocal } from "../record/queries/count-focal.ts";
import { countVolume } from "../record/queries/count-volume.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { COOPERATIVE, standingOf } from "./approaches.ts";
import { type Bin, binFrom, binsBetween, daysIn } from "./calendar.ts";
import { steadySources } from "./coverage.ts";
import { commonParameters, defineMeasure, filterOf } from "./measure.ts";
import { materialNotes } from "./notes.ts";
import { changePoints } from "./statistics/change-points.ts";
import { shareIntervals } from "./statistics/dirichlet.ts";
import type { Counted } from "./statistics/gamma-poisson.ts";
import type { Interval } from "./statistics/interval.ts";
import { type Random, randomFrom } from "./statistics/random.ts";
import { weeklySeries } from "./statistics/weekly.ts";
import { examplesOf, inBin, reportBins, spanOf, sumOf, tallyBy } from "./tally.ts";

export const playbookParameters = commonParameters.extend({
  /** One partner only. */
  partner: z.string().nullable().default(null),
  maxChanges: z.number().int().min(1).max(6).default(3),
});

export const MIX = [
  "verbal cooperation",
  "material cooperation",
  "verbal conflict",
  "material conflict",
] as const;
export type MixClass = (typeof MIX)[number];

export interface MixRow {
  readonly series: "mix";
  readonly from: string | null;
  readonly to: string | null;
  readonly counts: Readonly<Record<MixClass, number>>;
  readonly shares: Readonly<Record<MixClass, { readonly mean: number; readonly interval: Interval }>> | null;
  readonly evidence: readonly string[];
}

export interface ChangeRow {
  readonly series: "cooperation" | "conflict";
  /** The stretch in which a change was looked for. */
  readonly from: string;
  readonly to: string;
  /** The new level begins on one of these days with 90% probability; null where no change is called. */
  readonly since: { readonly from: string; readonly to: string; readonly best: string } | null;
  readonly probability: number;
  readonly pValue: number;
  readonly called: boolean;
  /** Events per thousand of the datasets' events, or per week where no dataset gives an exposure. */
  readonly before: number | null;
  readonly after: number | null;
  readonly exposure: string;
  readonly dispersion: number;
  readonly evidence: readonly string[];
}

/** The mix of what the country does, and when its level of cooperation or conflict turned. */
export const playbook = defineMeasure(
  "playbook",
  "How it deals with others, and when that changed",
  playbookParameters,
  async (desk, country, asked) => {
    const periodAsked = asked.from !== null || asked.to !== null;
    const isOwn = (row: FocalCount): boolean =>
      row.direction !== "in" &&
      standingOf(row.status, periodAsked) === "done" &&
      (asked.partner === null || row.partner === asked.partner);
    const own = (await countFocal(desk, country, filterOf(asked), "day")).filter(isOwn);
    const span = spanOf(own, asked);
    const mix = reportBins(span, asked).map((bin) =>
      mixRow(
        own.filter((row) => inBin(row, bin)),
        bin,
      ),
    );
    const steady = span === null ? null : await steadySources(desk, country, span.first, span.last);
    const series =
      steady === null || steady.everything
        ? own
        : (await countFocal(desk, country, { ...filterOf(asked), origins: steady.origins }, "day")).filter(
            isOwn,
          );
    const stretch = steady === null || steady.last < steady.first ? null : binFrom(steady.first, steady.last);
    const volume =
      stretch === null
        ? new Map<number, number>()
        : await countVolume(desk, stretch.from, stretch.to, steady?.origins ?? null);
    const changes =
      stretch === null ? [] : changeRows(series, stretch, volume, asked.maxChanges, randomFrom(asked.seed));
    const rows: (MixRow | ChangeRow)[] = [...mix, ...changes];
    return {
      rows,
      notes: [
        ...materialNotes(own, country, "events", periodAsked),
        ...(span !== null && daysIn(span) < 7 * 8
          ? ["Less than eight weeks are dated: no change can be found."]
          : []),
        ...(steady?.notes ?? []),
        ...(volume.size === 0 && own.length > 0
          ? ["No dataset gives the volume of coverage: a change may be one of coverage."]
          : []),
      ],
      events: rows.flatMap((row) => row.evidence),
    };
  },
);

/** Requests for help or a meeting are cooperation here, though PLOVER files every REQUEST under verbal conflict. */
export function mixClassOf(kind: string): MixClass {
  if (kind === "COOPERATE" || kind === "AID" || kind === "RETREAT") return "material cooperation";
  if (COOPERATIVE.has(kind)) return "verbal cooperation";
  return kind === "REQUEST" || kind === "ACCUSE" || kind === "REJECT" || kind === "THREATEN"
    ? "verbal conflict"
    : "material conflict";
}

export function mixRow(rows: readonly FocalCount[], bin: Bin | null): MixRow {
  const tally = tallyBy(rows, (row) => mixClassOf(row.kind));
  const counts = MIX.map((name) => tally.get(name)?.count ?? 0);
  const shares = sumOf(rows) === 0 ? null : shareIntervals(counts);
  return {
    series: "mix",
    from: bin?.from ?? null,
    to: bin?.to ?? null,
    counts: Object.fromEntries(MIX.map((name, i) => [name, counts[i]!])) as Record<MixClass, number>,
    shares:
      shares === null
        ? null
        : (Object.fromEntries(MIX.map((name, i) => [name, shares[i]!])) as NonNullable<MixRow["shares"]>),
    evidence: examplesOf(rows, 8),
  };
}

/** Weekly series of cooperation and conflict against the volume of all coverage. */
export function changeRows(
  own: readonly FocalCount[],
  span: Bin,
  volume: ReadonlyMap<number, number>,
  maxChanges: number,
  random: Random,
): readonly ChangeRow[] {
  const weeks = binsBetween(span.first, span.last, "week").filter((week) => daysIn(week) === 7);
  if (weeks.length < 8) return [];
  const weighted = weeks.filter((week) => coverage(week, volume) > 0).length >= weeks.length * 0.9;
  return (["cooperation", "conflict"] as const).map((name) => {
    const mine = own.filter((row) => mixClassOf(row.kind).endsWith(name));
    const counts = weeklySeries(mine, weeks[0]!.first, weeks.at(-1)!.last);
    const series: Counted[] = weeks.map((week, i) => ({
      count: counts[i]!.count,
      exposure: weighted ? Math.max(coverage(week, volume), 1) / 1000 : 1,
    }));
    const got = changePoints(series, random, { maxChanges });
    const last = got.changes.at(-1);
    return {
      series: name,
      from: weeks[0]!.from,
      to: weeks.at(-1)!.to,
      since:
        last === undefined
          ? null
          : { from: weeks[last.first]!.from, to: weeks[last.last]!.to, best: weeks[last.best]!.from },
      probability: got.probability,
      pValue: got.pValue,
      called: got.called,
      before: last?.rateBefore ?? null,
      after: last?.rateAfter ?? null,
      exposure: weighted ? "per 1,000 events of the datasets" : "per week",
      dispersion: got.dispersion,
      evidence:
        last === undefined
          ? []
          : examplesOf(
              mine.filter((row) => row.day !== null && row.day >= weeks[last.best]!.first),
              8,
            ),
    };
  });
}

function coverage(week: Bin, volume: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (let day = week.first; day <= week.last; day++) sum += volume.get(day) ?? 0;
  return sum;
}
