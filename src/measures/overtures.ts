import { z } from "zod";
import { dayOfIso, isoOf } from "../model/day.ts";
import { countFocal } from "../record/queries/count-focal.ts";
import type { FocalCount } from "../record/queries/focal-counts.ts";
import { answeredByChance, isOverture, type Met, metWith, type Response, responsesAmong } from "./answers.ts";
import { isPartner } from "./approaches.ts";
import { groupBy } from "./group.ts";
import { commonParameters, defineMeasure, EVIDENCE_CAP, filterOf } from "./measure.ts";
import { materialNotes } from "./notes.ts";
import { shareOf } from "./statistics/beta.ts";
import type { Interval } from "./statistics/interval.ts";
import { adjusted } from "./statistics/multiplicity.ts";

export const overtureParameters = commonParameters.extend({
  /** Days within which a response counts as one. */
  window: z.number().int().min(1).max(365).default(14),
});

export interface OvertureRow {
  readonly row: "overture";
  readonly event: string;
  readonly partner: string;
  readonly date: string | null;
  readonly kind: string;
  readonly standing: "done" | "promised";
  readonly response: Response;
  readonly responseEvent: string | null;
  readonly responseKind: string | null;
  readonly days: number | null;
  readonly evidence: readonly string[];
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

/** After every day. */
const UNDATED = Number.MAX_SAFE_INTEGER;

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
    const list: { readonly partner: string; readonly met: Met }[] = [];
    const partnerRows: OverturePartnerRow[] = [];
    for (const partner of names) {
      const own = byPartner.get(partner) ?? [];
      const responses = responsesAmong(own, periodAsked);
      const found = metWith(own, responses, asked.window, last, end, periodAsked);
      if (found.length === 0) continue;
      for (const met of found) list.push({ partner, met });
      partnerRows.push(partnerRow(partner, found, own, asked.window));
    }
    const tested = partnerRows.filter((row) => row.pValue !== null);
    const corrected = adjusted(tested.map((row) => row.pValue!));
    const summary = partnerRows
      .map((row) => ({ ...row, adjusted: row.pValue === null ? null : corrected[tested.indexOf(row)]! }))
      .sort((a, b) => b.overtures - a.overtures);
    const byDay = [...groupBy(list, ({ met }) => met.made.day ?? UNDATED)].sort(([a], [b]) => a - b);
    const single = byDay.flatMap(([, ofDay]) => ofDay.map(({ partner, met }) => overtureRow(partner, met)));
    return {
      rows: [...summary, ...single] as (OverturePartnerRow | OvertureRow)[],
      notes: [
        ...materialNotes(rows.filter(isOverture), country, "approaches", periodAsked),
        `A response is the partner's first cooperative or hostile act towards ${country} from the next day to ${asked.window} days after; meetings without a known initiator answer and do not ask.`,
      ],
      events: single.slice(0, EVIDENCE_CAP).flatMap((row) => row.evidence),
    };
  },
);

function overtureRow(partner: string, { made, standing, response, answer }: Met): OvertureRow {
  const [event, responseEvent] = [made.event, answer?.event ?? null];
  return {
    row: "overture",
    event,
    partner,
    date: made.day === null ? null : isoOf(made.day),
    kind: made.kind,
    standing,
    response,
    responseEvent,
    responseKind: answer?.kind ?? null,
    days: answer === null ? null : answer.day! - made.day!,
    evidence: responseEvent === null ? [event] : [event, responseEvent],
  };
}

function partnerRow(
  partner: string,
  found: readonly Met[],
  rows: readonly FocalCount[],
  window: number,
): OverturePartnerRow {
  const counts: Record<Response, number> = { answered: 0, rebuffed: 0, ignored: 0, open: 0, "not told": 0 };
  for (const { response } of found) counts[response]++;
  const { answered, rebuffed, ignored } = counts;
  const decided = answered + rebuffed + ignored;
  const share = decided === 0 ? null : shareOf(answered, decided);
  const chance = decided < 10 ? null : answeredByChance(found, rows, responsesAmong(rows, true), window);
  return {
    row: "partner",
    partner,
    overtures: found.length,
    answered,
    rebuffed,
    ignored,
    undecided: counts.open + counts["not told"],
    answeredShare: share?.mean ?? null,
    interval: share?.interval ?? null,
    byChance: chance?.expected ?? null,
    pValue: chance?.pValue ?? null,
    adjusted: null,
    evidence: found.slice(0, 8).map(({ made }) => made.event),
  };
}
