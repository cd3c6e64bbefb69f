import { countFocal } from "../record/queries/count-focal.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { listStatements } from "../record/queries/list-statements.ts";
import { isApproach, isPartner, standingOf } from "./approaches.ts";
import { type Bin, binsBetween } from "./calendar.ts";
import { firstAtLeast } from "./in-order.ts";
import { commonParameters, defineMeasure, filterOf } from "./measure.ts";
import { FEW, materialNotes } from "./notes.ts";
import { type Interval, intervalOf } from "./statistics/interval.ts";
import { type Random, randomFrom } from "./statistics/random.ts";
import { examplesOf, spanOf, tallyBy } from "./tally.ts";

export interface PrecedentRow {
  readonly row: "period" | "stated";
  readonly from: string | null;
  readonly to: string | null;
  readonly events: number | null;
  /** 1 - Jensen-Shannon distance (base 2) of the two portfolios: 1 is the same mix of partners, 0 none in common. */
  readonly similarity: number | null;
  readonly interval: Interval | null;
  /** Partners with the largest shares then. */
  readonly partners: readonly string[];
  readonly text: string | null;
  readonly evidence: readonly string[];
}

/** Earlier periods in which the country's approaches were spread most like now. */
export const precedents = defineMeasure(
  "precedents",
  "When it has done this before",
  commonParameters,
  async (desk, country, asked) => {
    const counted = await countFocal(desk, country, { ...filterOf(asked), from: null, to: null }, "day");
    const done = counted.filter(
      (row) =>
        isApproach(row) &&
        isPartner(row.partner) &&
        row.day !== null &&
        standingOf(row.status, true) === "done",
    );
    const span = spanOf(done, { ...asked, from: null });
    const bins = span === null ? [] : binsBetween(span.first, span.last, asked.by ?? "quarter");
    const current =
      asked.from === null ? bins.at(-1) : bins.findLast((bin) => bin.from <= asked.from! || bin === bins[0]);
    const rows = current === undefined ? [] : periodRows(done, bins, current, randomFrom(asked.seed));
    const said = await listStatements(desk, country, {
      kinds: ["precedent"],
      exclude: asked.exclude,
      minConfidence: asked.minConfidence,
    });
    const stated = said.map(
      (statement): PrecedentRow => ({
        row: "stated",
        from: statement.from,
        to: statement.to,
        events: null,
        similarity: null,
        interval: null,
        partners: [statement.object, ...statement.others].filter(
          (code): code is string => code !== null && code !== country,
        ),
        text: statement.exact,
        evidence: [statement.id],
      }),
    );
    return {
      rows: [...rows, ...stated],
      notes: [
        ...materialNotes(done, country, "dated approaches", false),
        ...(current === undefined ? [] : [`Compared with ${current.from} to ${current.to}.`]),
        ...(rows.length === 0 && done.length > 0
          ? [`No two periods with ${FEW} approaches each: no precedent can be found in the events.`]
          : []),
      ],
      events: rows.flatMap((row) => row.evidence),
      statements: said.map((statement) => statement.id),
    };
  },
);

const DRAWS = 200;

/** Every earlier period with enough approaches (dated, in the order of their days), the most alike first. */
export function periodRows(
  done: readonly FocalCount[],
  bins: readonly Bin[],
  current: Bin,
  random: Random,
): readonly PrecedentRow[] {
  const partners = [...new Set(done.map((row) => row.partner!))].sort();
  const rowsIn = (bin: Bin): readonly FocalCount[] =>
    done.slice(firstAtLeast(done, bin.first), firstAtLeast(done, bin.last + 1));
  const countsIn = (bin: Bin): number[] => {
    const tally = tallyBy(rowsIn(bin), (row) => row.partner);
    return partners.map((partner) => tally.get(partner)?.count ?? 0);
  };
  const now = countsIn(current);
  if (now.reduce((a, b) => a + b, 0) < FEW) return [];
  const drawsOf = (counts: readonly number[]): readonly Float64Array[] =>
    Array.from({ length: DRAWS }, () => drawn(counts, random));
  // What now may be is the same whatever it is held against.
  const nows = drawsOf(now);
  return bins
    .filter((bin) => bin.last < current.first)
    .flatMap((bin) => {
      const then = countsIn(bin);
      const events = then.reduce((a, b) => a + b, 0);
      if (events < FEW) return [];
      const thens = drawsOf(then);
      const draws = nows.map((one, i) => 1 - distance(one, thens[i]!));
      const order = partners.map((partner, i) => ({ partner, n: then[i]! })).sort((a, b) => b.n - a.n);
      return [
        {
          row: "period" as const,
          from: bin.from,
          to: bin.to,
          events,
          similarity: 1 - distance(normalised(now), normalised(then)),
          interval: intervalOf(draws),
          partners: order
            .slice(0, 5)
            .filter(({ n }) => n > 0)
            .map(({ partner }) => partner),
          text: null,
          evidence: examplesOf(rowsIn(bin), 6),
        },
      ];
    })
    .sort((a, b) => b.similarity - a.similarity);
}

function drawn(counts: readonly number[], random: Random): Float64Array {
  return normalised(counts.map((n) => random.gamma(n + 1 / counts.length)));
}

function normalised(amounts: readonly number[]): Float64Array {
  let total = 0;
  for (const x of amounts) total += x;
  const shares = new Float64Array(amounts.length);
  if (total > 0) for (let i = 0; i < shares.length; i++) shares[i] = amounts[i]! / total;
  return shares;
}

/** Shares smaller than this change nothing that is told of a distance. */
const NOTHING = 1e-9;

/** The square root of the Jensen-Shannon divergence in bits: a metric from 0 to 1 (Endres and Schindelin 2003). */
export function distance(p: ArrayLike<number>, q: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    const x = p[i]!;
    const y = q[i]!;
    const middle = (x + y) / 2;
    if (middle < NOTHING) continue;
    if (x > 0) sum += 0.5 * x * Math.log2(x / middle);
    if (y > 0) sum += 0.5 * y * Math.log2(y / middle);
  }
  return Math.sqrt(Math.max(0, Math.min(1, sum)));
}
