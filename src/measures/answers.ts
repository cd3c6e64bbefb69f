import type { FocalCount } from "../record/queries/focal-counts.ts";
import { APPROACH_WEIGHTS, COOPERATIVE, standingOf } from "./approaches.ts";
import { againstShifts } from "./statistics/circular-shift.ts";

export type Response = "answered" | "rebuffed" | "ignored" | "open" | "not told";

/** What was made to one partner on one day, or without one, and what it met with. */
export interface Met {
  readonly made: FocalCount;
  readonly standing: "done" | "promised";
  readonly response: Response;
  readonly answer: FocalCount | null;
}

const OPPOSING: ReadonlySet<string> = new Set([
  "REJECT",
  "ACCUSE",
  "THREATEN",
  "SANCTION",
  "PROTEST",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
]);

export function isOverture(row: FocalCount): boolean {
  return row.direction === "out" && row.kind in APPROACH_WEIGHTS;
}

/**
 * What the approaches to one partner met with. `rows` are all that is known of the two, in the order of their
 * days, undated last. Approaches of one day are one overture; undated ones stand by themselves and are not answered.
 * `last` is the last day on which an approach counts, `end` the last day of the material.
 */
export function metWith(
  rows: readonly FocalCount[],
  responses: readonly FocalCount[],
  window: number,
  last: number,
  end: number,
  inPeriod: boolean,
): readonly Met[] {
  const found: Met[] = [];
  let next = 0;
  for (let start = 0; start < rows.length; ) {
    const day = rows[start]!.day;
    let stop = start + 1;
    if (day !== null) while (stop < rows.length && rows[stop]!.day === day) stop++;
    const made = day !== null && day > last ? null : overtureAmong(rows, start, stop, inPeriod);
    start = stop;
    if (made === null) continue;
    const standing = standingOf(made.status, inPeriod) as Met["standing"];
    if (day === null) {
      found.push({ made, standing, response: "not told", answer: null });
      continue;
    }
    while (next < responses.length && responses[next]!.day! <= day) next++;
    const first = responses[next];
    const answer = first !== undefined && first.day! <= day + window ? first : null;
    const silence = day + window > end ? "open" : "ignored";
    found.push({ made, standing, response: answer === null ? silence : classOf(answer), answer });
  }
  return found;
}

/** The first approach of a day that was done, else the first that was promised. */
function overtureAmong(
  rows: readonly FocalCount[],
  start: number,
  stop: number,
  inPeriod: boolean,
): FocalCount | null {
  let promised: FocalCount | null = null;
  for (let i = start; i < stop; i++) {
    const row = rows[i]!;
    if (!isOverture(row)) continue;
    const standing = standingOf(row.status, inPeriod);
    if (standing === "done") return row;
    if (standing === "promised") promised ??= row;
  }
  return promised;
}

/** The acts of a partner that can answer, in the order of their days, on a day the cooperative ones first. */
export function responsesAmong(rows: readonly FocalCount[], inPeriod: boolean): readonly FocalCount[] {
  const found: FocalCount[] = [];
  let opposing: FocalCount[] = [];
  for (const row of rows) {
    if (row.day === null || row.direction === "out") continue;
    if (opposing.length > 0 && opposing[0]!.day !== row.day) {
      found.push(...opposing);
      opposing = [];
    }
    if (standingOf(row.status, inPeriod) === "left-out") continue;
    if (COOPERATIVE.has(row.kind)) found.push(row);
    else if (OPPOSING.has(row.kind)) opposing.push(row);
  }
  found.push(...opposing);
  return found;
}

function classOf(row: FocalCount): "answered" | "rebuffed" {
  return COOPERATIVE.has(row.kind) && standingOf(row.status, true) !== "refused" ? "answered" : "rebuffed";
}

/** The share of overtures whose first response is cooperative, with the partner's acts turned round in time. */
export function answeredByChance(
  found: readonly Met[],
  rows: readonly FocalCount[],
  responses: readonly FocalCount[],
  window: number,
): { readonly observed: number; readonly expected: number; readonly pValue: number } {
  const dated = rows.slice(0, undatedFrom(rows));
  const first = dated[0]!.day!;
  const length = dated.at(-1)!.day! - first + 1;
  const sign = new Int8Array(length);
  for (let i = responses.length - 1; i >= 0; i--)
    sign[responses[i]!.day! - first] = classOf(responses[i]!) === "answered" ? 1 : -1;
  const met = answeredAhead(sign, window);
  const places = Int32Array.from(
    found.filter(({ made, response }) => made.day !== null && response !== "open"),
    ({ made }) => made.day! - first,
  );
  const answered = (offset: number): number => {
    let hits = 0;
    for (let i = 0; i < places.length; i++) hits += met[places[i]! + offset]!;
    return places.length === 0 ? 0 : hits / places.length;
  };
  return againstShifts(length, answered);
}

function undatedFrom(rows: readonly FocalCount[]): number {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.day === null) end--;
  return end;
}

/**
 * For each day of a calendar turned into a ring, 1 where the first sign on the `window` days after it is an
 * answer. The ring is written twice, so that a day and an offset together never run over its end.
 */
function answeredAhead(sign: Int8Array, window: number): Uint8Array {
  const length = sign.length;
  const met = new Uint8Array(2 * length);
  let at = Number.POSITIVE_INFINITY;
  for (let day = 2 * length - 1; day >= 0; day--) {
    if (day < length && at - day <= window && sign[at % length]! > 0) met[day] = 1;
    if (sign[day % length] !== 0) at = day;
  }
  met.copyWithin(length, 0, length);
  return met;
}
