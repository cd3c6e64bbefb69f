import { dayOfIso } from "../model/day.ts";
import { listVisits, type VisitRecord } from "../record/queries/list-visits.ts";
import { standingOf } from "./approaches.ts";
import { groupBy } from "./group.ts";
import { firstAtLeast } from "./in-order.ts";
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
    const records = await listVisits(desk, country, asked, MOST);
    const rows = visitRows(records, country);
    return {
      rows,
      notes: [
        ...(rows.length === 0
          ? [`Nothing is known: the desk holds no visits of ${country} here. That is not the same as none.`]
          : []),
        ...(records.length === MOST
          ? [`Only the newest ${MOST} visits are listed: ask for a shorter period.`]
          : []),
      ],
      events: rows.flatMap((row) => row.evidence),
    };
  },
);

export function visitRows(records: readonly VisitRecord[], country: string): readonly VisitRow[] {
  const real = records.filter((visit) => standingOf(visit.status, true) !== "left-out");
  const made = real.filter((visit) => visit.visitor === country);
  const trips = new Map([...groupBy(made, tripOf)].map(([trip, visits]) => [trip, hostsNear(visits)]));
  return real
    .map((visit) => {
      const { visitor, host, event, status, ...rest } = visit;
      const own = visitor === country;
      return {
        ...rest,
        direction: own ? ("made" as const) : ("received" as const),
        partner: own ? host : visitor,
        standing: standingOf(status, true) as VisitRow["standing"],
        tour: own ? trips.get(tripOf(visit))!(visit) : [],
        evidence: [event],
      };
    })
    .sort((a, b) => inOrder(a.from ?? "9", b.from ?? "9") || inOrder(a.evidence[0]!, b.evidence[0]!));
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One visitor, as one source tells of him. */
function tripOf(visit: VisitRecord): string {
  return `${visit.visitor} ${visit.person ?? visit.name} ${visit.source}`;
}

/** The other hosts within the days of a tour, or, for a visit without a date, the others without one. */
function hostsNear(visits: readonly VisitRecord[]): (visit: VisitRecord) => readonly string[] {
  const undated = visits.filter((visit) => visit.from === null);
  const dated = visits
    .filter((visit) => visit.from !== null)
    .map(({ from, host }) => ({ day: dayOfIso(from!), host }))
    .sort((a, b) => a.day - b.day);
  return ({ from, host }) => {
    const near = from === null ? undated : within(dated, dayOfIso(from));
    return [...new Set(near.map((other) => other.host).filter((other) => other !== host))].sort();
  };
}

function within<T extends { readonly day: number }>(sorted: readonly T[], day: number): readonly T[] {
  const from = firstAtLeast(sorted, day - TOUR_DAYS);
  return sorted.slice(from, firstAtLeast(sorted, day + TOUR_DAYS + 1));
}
