import { dayOfIso } from "../model/day.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { type Bin, binFrom, binsBetween } from "./calendar.ts";
import type { CommonParameters } from "./measure.ts";

/** How many events are kept as examples of each count. */
const EXAMPLES = 5;

export interface Tally {
  readonly count: number;
  readonly examples: readonly string[];
}

export type Tallies = ReadonlyMap<string, Tally>;

export function tallyBy(rows: readonly FocalCount[], key: (row: FocalCount) => string | null): Tallies {
  const sums = new Map<string, { count: number; examples: string[] }>();
  for (const row of rows) {
    const name = key(row);
    if (name === null) continue;
    let sum = sums.get(name);
    if (sum === undefined) {
      sum = { count: 0, examples: [] };
      sums.set(name, sum);
    }
    sum.count += row.count;
    if (sum.examples.length < EXAMPLES)
      sum.examples.push(...row.events.slice(0, EXAMPLES - sum.examples.length));
  }
  return sums;
}

/** The first and last dated day of the rows, or of the period asked for; null where nothing is dated. */
export function spanOf(rows: readonly FocalCount[], asked: CommonParameters): Bin | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (row.day === null) continue;
    first = Math.min(first, row.day);
    last = Math.max(last, row.last ?? row.day);
  }
  const from = asked.from === null ? first : dayOfIso(asked.from);
  const to = asked.to === null ? last : dayOfIso(asked.to);
  return Number.isFinite(from) && Number.isFinite(to) && from <= to ? binFrom(from, to) : null;
}

/** The bins to report: the steps asked for, else the whole. Null stands for "all, dated or not". */
export function reportBins(span: Bin | null, asked: CommonParameters): readonly (Bin | null)[] {
  if (asked.by === null || span === null) return [asked.from === null && asked.to === null ? null : span];
  return binsBetween(span.first, span.last, asked.by);
}

export function inBin(row: FocalCount, bin: Bin | null): boolean {
  return bin === null || (row.day !== null && row.day >= bin.first && row.day <= bin.last);
}

export function sumOf(rows: readonly { readonly count: number }[]): number {
  let sum = 0;
  for (const row of rows) sum += row.count;
  return sum;
}

/** Ids of some of the events behind the rows, first come first. */
export function examplesOf(rows: readonly FocalCount[], most: number): readonly string[] {
  const ids: string[] = [];
  for (const row of rows) {
    if (ids.length >= most) break;
    ids.push(...row.events.slice(0, most - ids.length));
  }
  return ids;
}
