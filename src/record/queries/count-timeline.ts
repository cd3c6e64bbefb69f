import type { Desk } from "../desk.ts";
import { columnsOf } from "./columns.ts";
import { focalTable } from "./focal-table.ts";
import { keep } from "./keep.ts";

export type TimelineStep = "day" | "week" | "month" | "quarter" | "year";

export interface TimelineFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly partner: string | null;
  readonly minConfidence: number;
  readonly exclude: readonly string[];
}

/** What a country did (`out`) and met with (`in`) in one step of the calendar, by PLOVER's quad classes. */
export interface TimelineRow {
  readonly from: string;
  readonly direction: "out" | "in";
  readonly quad: number;
  readonly count: number;
}

/** Happenings of a country that were done, by step, direction and quad class. Those without a date
 * narrower than 92 days are left out, as the measures do. */
export async function countTimeline(
  desk: Desk,
  country: string,
  filter: TimelineFilter,
  step: TimelineStep,
): Promise<readonly TimelineRow[]> {
  const columns = await columnsOf(
    desk,
    timelineSql(filter, step, await focalTable(desk, country)),
    parametersOf(country, filter),
  );
  return (columns.period ?? []).map((period, i) => ({
    from: String(period),
    direction: columns.direction![i] as TimelineRow["direction"],
    quad: Number(columns.quad![i]),
    count: Number(columns.n![i]),
  }));
}

/** The bare aggregate, exported so that a benchmark can hold the page against it. */
export function timelineSql(filter: TimelineFilter, step: TimelineStep, table = "event_all"): string {
  return `select period::varchar as period, direction, quad, n from (
  select date_trunc('${step}', date_from)::date as period,
    case when actor_code = $country then 'out' else 'in' end as direction, ${QUAD} as quad, count(distinct happening) as n
  from ${table} where ${timelineCondition(filter)} and type is not null and date_from is not null
  group by all) order by all`;
}

const QUAD = `case when type in ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE') then 1
    when type in ('COOPERATE', 'AID', 'RETREAT') then 2
    when type in ('REQUEST', 'ACCUSE', 'REJECT', 'THREATEN') then 3 else 4 end`;

function timelineCondition(filter: TimelineFilter): string {
  const parts = [
    "(actor_code = $country or recipient_code = $country)",
    "actor_code is distinct from recipient_code",
    "mirrored is not true",
    "status = 'actual'",
    "coalesce(date_to - date_from, 0) <= 92",
    "coalesce(confidence, 1) >= $confidence",
  ];
  if (filter.partner !== null) parts.push("(actor_code = $partner or recipient_code = $partner)");
  if (filter.from !== null) parts.push("date_to >= $from::date");
  if (filter.to !== null) parts.push("date_from <= $to::date");
  if (filter.exclude.length > 0) parts.push("not list_contains(string_split($exclude, chr(10)), source)");
  return parts.join(" and ");
}

export function parametersOf(country: string, filter: TimelineFilter): Record<string, string | number> {
  return {
    country,
    confidence: filter.minConfidence,
    ...(filter.partner === null ? {} : { partner: filter.partner }),
    ...(filter.from === null ? {} : { from: filter.from }),
    ...(filter.to === null ? {} : { to: filter.to }),
    ...(filter.exclude.length === 0 ? {} : { exclude: filter.exclude.join("\n") }),
  };
}

/** The first and last dated day of a country's events, which says how coarse the timeline has to be. */
export function spanOfCountry(desk: Desk, country: string, partner: string | null): Promise<Span | null> {
  return keep(desk, `span ${country} ${partner ?? ""}`, () => readSpan(desk, country, partner));
}

interface Span {
  readonly from: string;
  readonly to: string;
}

async function readSpan(desk: Desk, country: string, partner: string | null): Promise<Span | null> {
  const [row] = await desk.query(
    `select min(date_from)::varchar as "from", max(coalesce(date_to, date_from))::varchar as "to" from ${await focalTable(desk, country)}
     where (actor_code = $1 or recipient_code = $1) and status = 'actual' and coalesce(date_to - date_from, 0) <= 92
       and ($2 = '' or actor_code = $2 or recipient_code = $2)`,
    [country, partner ?? ""],
  );
  if (row?.from === null || row?.from === undefined) return null;
  return { from: String(row.from), to: String(row.to ?? row.from) };
}
