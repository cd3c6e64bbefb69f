import { z } from "zod";
import { dayOfIso, isoOf } from "../model/day.ts";
import { countFocal } from "../record/queries/count-focal.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { APPROACH_WEIGHTS, COOPERATIVE, isPartner, standingOf } from "./approaches.ts";
import { groupBy } from "./group.ts";
import { firstAtLeast } from "./in-order.ts";
import { commonParameters, defineMeasure, filterOf } from "./measure.ts";
import { materialNotes } from "./notes.ts";
import { shareOf } from "./statistics/beta.ts";
import { againstShifts } from "./statistics/circular-shift.ts";
import type { Interval } from "./statistics/interval.ts";
import { adjusted } from "./statistics/multiplicity.ts";

export const overtureParameters = commonParameters.extend({
  /** Days within which a response counts as one. */
  window: z.number().int().min(1).max(365).default(14),
});

export type Response = "answered" | "rebuffed" | "ignored" | "open" | "not told";

export interface Overture {
  readonly event: string;
  readonly partner: string;
  readonly date: string | null;
  readonly kind: string;
  readonly standing: "done" | "promised";
  readonly response: Response;
  readonly responseEvent: string | null;
  readonly responseKind: string | null;
  readonly days: number | null;
}

export interface OverturePartnerRow {
  readonly row: "partner";
  readonly partner: string;
  readonly overtures: number;
  readonly answered: number;
  readonly rebuffed: number;
  readonly ignored: number;
  readonly undecided: number;
  readonly answeredShare: number | null;
  readonly interval: Interval | null;
  /** The share that would be answered if the partner's acts fell on any days; null without 10 overtures. */
  readonly byChance: number | null;
  readonly pValue: number | null;
  readonly adjusted: number | null;
  readonly evidence: readonly string[];
}

export interface OvertureRow extends Overture {
  readonly row: "overture";
  readonly evidence: readonly string[];
}

/** Each approach and what it met with, and each partner's record against chance. */
export const overtures = defineMeasure(
  "overtures",
  "What its approaches met with",
  overtureParameters,
  async (desk, country, asked) => {
    const periodAsked = asked.from !== null || asked.to !== null;
    // The window after the period's end belongs to the answer.
    const to = asked.to === null ? null : isoOf(dayOfIso(asked.to) + asked.window);
    const rows = (await countFocal(desk, country, { ...filterOf(asked), to }, "day")).filter((row) =>
      isPartner(row.partner),
    );
    const end = rows.reduce((last, row) => Math.max(last, row.day ?? last), Number.NEGATIVE_INFINITY);
    const last = asked.to === null ? end : dayOfIso(asked.to);
    const byPartner = groupBy(rows, (row) => row.partner!);
    const names = asked.partners ?? [...byPartner.keys()].sort();
    const list: Overture[] = [];
    const partnerRows: OverturePartnerRow[] = [];
    for (const partner of names) {
      const own = byPartner.get(partner) ?? [];
      const found = overturesOf(own, partner, asked.window, last, end, periodAsked);
      if (found.length === 0) continue;
      list.push(...found);
      partnerRows.push(partnerRow(partner, found, own, asked.window));
    }
    const tested = partnerRows.filter((row) => row.pValue !== null);
    const corrected = adjusted(tested.map((row) => row.pValue!));
    const summary = partnerRows
      .map((row) => ({ ...row, adjusted: row.pValue === null ? null : corrected[tested.indexOf(row)]! }))
      .sort((a, b) => b.overtures - a.overtures);
    const single: OvertureRow[] = list
      .sort((a, b) => ((a.date ?? "9") < (b.date ?? "9") ? -1 : 1))
      .map((overture) => ({
        row: "overture",
        ...overture,
        evidence: [overture.event, ...(overture.responseEvent === null ? [] : [overture.responseEvent])],
      }));
    return {
      rows: [...summary, ...single] as (OverturePartnerRow | OvertureRow)[],
      notes: [
        ...materialNotes(rows.filter(isOverture), country, "approaches", periodAsked),
        `A response is the partner's first cooperative or hostile act towards ${country} from the next day to ${asked.window} days after; meetings without a known initiator answer and do not ask.`,
      ],
      events: single.flatMap((row) => row.evidence),
    };
  },
);

function isOverture(row: FocalCount): boolean {
  return row.direction === "out" && row.kind in APPROACH_WEIGHTS;
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

/** Approaches to one partner on one day are one overture. Undated ones are answered only by the same source, unordered. */
export function overturesOf(
  rows: readonly FocalCount[],
  partner: string,
  window: number,
  last: number,
  end: number,
  inPeriod: boolean,
): readonly Overture[] {
  const made = rows.filter((row) => {
    const standing = standingOf(row.status, inPeriod);
    return (
      isOverture(row) &&
      (standing === "done" || standing === "promised") &&
      (row.day === null || row.day <= last)
    );
  });
  const responses = responsesOf(rows, inPeriod);
  const perDay = groupBy(made, (row) => (row.day === null ? row.event : String(row.day)));
  return [...perDay.values()].map((group) => {
    const first = group.find((row) => standingOf(row.status, inPeriod) === "done") ?? group[0]!;
    const day = first.day;
    const next = day === null ? undefined : responses[firstAtLeast(responses, day + 1)];
    const answer = next !== undefined && next.day! <= day! + window ? next : undefined;
    return {
      event: first.event,
      partner,
      date: day === null ? null : isoOf(day),
      kind: first.kind,
      standing: standingOf(first.status, inPeriod) as "done" | "promised",
      response:
        day === null
          ? "not told"
          : answer === undefined
            ? day + window > end
              ? "open"
              : "ignored"
            : classOf(answer),
      responseEvent: answer?.event ?? null,
      responseKind: answer?.kind ?? null,
      days: answer === undefined ? null : answer.day! - day!,
    };
  });
}

function responsesOf(rows: readonly FocalCount[], inPeriod: boolean): readonly FocalCount[] {
  return rows
    .filter((row) => {
      if (row.day === null || row.direction === "out") return false;
      const standing = standingOf(row.status, inPeriod);
      if (standing === "left-out") return false;
      return COOPERATIVE.has(row.kind) || OPPOSING.has(row.kind);
    })
    .sort((a, b) => a.day! - b.day! || Number(COOPERATIVE.has(b.kind)) - Number(COOPERATIVE.has(a.kind)));
}

function classOf(row: FocalCount): Response {
  return COOPERATIVE.has(row.kind) && standingOf(row.status, true) !== "refused" ? "answered" : "rebuffed";
}

function partnerRow(
  partner: string,
  found: readonly Overture[],
  rows: readonly FocalCount[],
  window: number,
): OverturePartnerRow {
  const of = (response: Response): number => found.filter((one) => one.response === response).length;
  const decided = of("answered") + of("rebuffed") + of("ignored");
  const share = decided === 0 ? null : shareOf(of("answered"), decided);
  const chance = decided < 10 ? null : answeredByChance(found, rows, window);
  return {
    row: "partner",
    partner,
    overtures: found.length,
    answered: of("answered"),
    rebuffed: of("rebuffed"),
    ignored: of("ignored"),
    undecided: of("open") + of("not told"),
    answeredShare: share?.mean ?? null,
    interval: share?.interval ?? null,
    byChance: chance?.expected ?? null,
    pValue: chance?.pValue ?? null,
    adjusted: null,
    evidence: found.slice(0, 8).map((one) => one.event),
  };
}

/** The share of overtures whose first response is cooperative, with the partner's acts turned round in time. */
export function answeredByChance(
  found: readonly Overture[],
  rows: readonly FocalCount[],
  window: number,
): { readonly observed: number; readonly expected: number; readonly pValue: number } {
  const days = found
    .filter((one) => one.date !== null && one.response !== "open")
    .map((one) => dayOfIso(one.date!));
  const responses = responsesOf(rows, true);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { day } of rows) {
    if (day === null) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const length = last - first + 1;
  const sign = new Int8Array(length);
  for (let i = responses.length - 1; i >= 0; i--)
    sign[responses[i]!.day! - first] = classOf(responses[i]!) === "answered" ? 1 : -1;
  const met = answeredAhead(sign, window);
  const places = Int32Array.from(days, (day) => day - first);
  const answered = (offset: number): number => {
    let hits = 0;
    for (let i = 0; i < places.length; i++) hits += met[places[i]! + offset]!;
    return days.length === 0 ? 0 : hits / days.length;
  };
  return againstShifts(length, answered);
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
