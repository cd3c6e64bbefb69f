import { listVisits, type VisitRecord } from "../record/queries/list-visits.ts";
import { standingOf } from "./approaches.ts";
import { dayOf } from "./calendar.ts";
import { groupBy } from "./group.ts";
import { commonParameters, defineMeasure } from "./measure.ts";

export interface VisitRow extends Omit<VisitRecord, "visitor" | "host" | "event" | "status"> {
  readonly direction: "made" | "received";
  readonly partner: string;
  readonly standing: "done" | "promised" | "refused";
  /** Other partners on the same trip: one visitor, several hosts, at most 14 days between them. */
  readonly tour: readonly string[];
  readonly evidence: readonly string[];
}

const MOST = 5000;
const TOUR_DAYS = 14;

/** Who went where: each visit made and received, with tours put together. */
export const visits = defineMeasure(
  "visits",
  "Who went where",
  commonParameters,
  async (desk, country, asked) => {
    const records = await listVisits(desk, country, asked.minConfidence, asked.exclude, MOST);
    const inPeriod = records.filter(
      (visit) =>
        (asked.from === null || (visit.from !== null && visit.from >= asked.from)) &&
        (asked.to === null || (visit.to ?? visit.from ?? "9999") <= asked.to),
    );
    const rows = visitRows(inPeriod, country);
    return {
      rows,
      notes: [
        ...(rows.length === 0
          ? [`Nothing is known: the desk holds no visits of ${country} here. That is not the same as none.`]
          : []),
        ...(records.length === MOST
          ? [`Only the first ${MOST} visits are listed: ask for a shorter period.`]
          : []),
      ],
      events: rows.flatMap((row) => row.evidence),
    };
  },
);

export function visitRows(records: readonly VisitRecord[], country: string): readonly VisitRow[] {
  const real = records.filter((visit) => standingOf(visit.status, true) !== "left-out");
  const trips = groupBy(real, (visit) => `${visit.visitor} ${visit.person ?? visit.name} ${visit.source}`);
  return real
    .map(({ visitor, host, event, status, ...visit }) => ({
      ...visit,
      direction: visitor === country ? ("made" as const) : ("received" as const),
      partner: visitor === country ? host : visitor,
      standing: standingOf(status, true) as VisitRow["standing"],
      tour:
        visitor !== country
          ? []
          : [
              ...new Set(
                (trips.get(`${visitor} ${visit.person ?? visit.name} ${visit.source}`) ?? [])
                  .filter((other) => other.host !== host && near(other.from, visit.from))
                  .map((other) => other.host),
              ),
            ].sort(),
      evidence: [event],
    }))
    .sort((a, b) => ((a.from ?? "9") < (b.from ?? "9") ? -1 : 1));
}

function near(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(dayOf(a) - dayOf(b)) <= TOUR_DAYS;
}
