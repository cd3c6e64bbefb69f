import type { Desk } from "../desk.ts";
import { columnsOf } from "./columns.ts";
import { focalTable } from "./focal-table.ts";
import { keep } from "./keep.ts";

/** A PLOVER type, but for visits (VISIT) and requests for help or a meeting (ASK), which are kinds of their own. */
export type Kind = string;
/** `out`: the focal country acts. `in`: the partner acts. `mutual`: a meeting whose initiator the dataset does not tell. */
export type Direction = "out" | "in" | "mutual";
export type Unit = "reports" | "happenings";
export type Grain = "day" | "total" | "each";

export interface FocalFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly unit: Unit;
  readonly minConfidence: number;
  /** Sources (article or dataset ids) whose events are left out. */
  readonly exclude: readonly string[];
  /** Only these families of datasets; null or absent takes all, articles too. */
  readonly origins?: readonly string[] | null;
  /** Only some kinds need be counted. */
  readonly kinds?: readonly Kind[];
}

export interface FocalCount {
  /** Days since 1970-01-01 of the middle of the event's date; null where it has none narrower than 92 days. */
  readonly day: number | null;
  /** The last day counted, where the grain is wider than a day. */
  readonly last: number | null;
  readonly partner: string | null;
  readonly direction: Direction;
  readonly kind: Kind;
  readonly status: string;
  readonly rank: string | null;
  readonly count: number;
  /** Ids of the events counted, at most eight. */
  readonly events: readonly string[];
  /** The first of them. */
  readonly event: string;
}

/**
 * Counts of one country's events by day (or month), partner, direction, kind, status and rank. Mirrored rows
 * are left out. A visit that a dataset tells from the host's side (CAMEO 043) is turned round: the visitor acts.
 * With `happenings`, reports of one happening count once, at their earliest date and their surest status.
 */
export async function countFocal(
  desk: Desk,
  country: string,
  filter: FocalFilter,
  grain: Grain,
): Promise<readonly FocalCount[]> {
  // Kinds are picked afterwards, so that measures that want different ones share one look at the events.
  const { kinds, ...rest } = filter;
  const key = JSON.stringify([country, grain, { ...rest, origins: rest.origins ?? null }]);
  const all = await keep(
    desk,
    `focal counts ${key}`,
    () => readCounts(desk, country, rest, grain),
    (rows) => rows.length,
  );
  if (kinds === undefined) return all;
  const wanted = new Set(kinds);
  return all.filter((row) => wanted.has(row.kind));
}

async function readCounts(
  desk: Desk,
  country: string,
  filter: FocalFilter,
  grain: Grain,
): Promise<readonly FocalCount[]> {
  const columns = await columnsOf(desk, codedSql(filter, grain, await focalTable(desk, country)), {
    country,
    confidence: filter.minConfidence,
    ...(filter.from === null ? {} : { from: filter.from }),
    ...(filter.to === null ? {} : { to: filter.to }),
  });
  const { day, last, combination, n, event } = columns;
  const known = new Map<number, Pick<FocalCount, "partner" | "direction" | "kind" | "status" | "rank">>();
  columns.named!.forEach((named, i) => {
    if (named !== true) return;
    known.set(combination![i] as number, {
      partner: (columns.partner![i] as string | null) ?? null,
      direction: columns.direction![i] as Direction,
      kind: columns.kind![i] as string,
      status: columns.status![i] as string,
      rank: (columns.rank![i] as string | null) ?? null,
    });
  });
  return (event ?? []).map((ids, i) => {
    const events = (ids as string).split("\n");
    const { partner, direction, kind, status, rank } = known.get(combination![i] as number)!;
    return {
      day: (day![i] as number | null) ?? null,
      last: (last![i] as number | null) ?? null,
      partner,
      direction,
      kind,
      status,
      rank,
      count: n![i] as number,
      events,
      event: events[0]!,
    };
  });
}

const REST = "partner, direction, kind, status, rank";
const GROUPED: Readonly<Record<Grain, string>> = {
  each: `select day, day as last, ${REST}, 1 as n, id as event from one`,
  day: `select day, day as last, ${REST}, count(*)::integer as n, array_to_string(min(id, 8), chr(10)) as event from one group by day, ${REST}`,
  total: `select min(day) as day, max(day) as last, ${REST}, count(*)::integer as n, array_to_string(min(id, 8), chr(10)) as event
    from one group by day is null, ${REST}`,
};

/** The bare aggregate, exported so that a benchmark can hold a measure against it. */
export function focalSql(filter: FocalFilter, grain: Grain, table = "event_all"): string {
  return `with ${groupedSql(filter, grain, table)} select * from grouped order by day, event`;
}

/** The same with each combination of words written out once and numbered: text is what takes time to hand over. */
function codedSql(filter: FocalFilter, grain: Grain, table: string): string {
  const words = REST.split(", ");
  return `with ${groupedSql(filter, grain, table)}, combinations as (
  select row_number() over ()::integer as combination, min(event) as first, ${REST} from grouped group by ${REST}
)
select g.day, g.last, g.n, g.event, c.combination, g.event = c.first as named,
  ${words.map((word) => `if(g.event = c.first, c.${word}, null) as ${word}`).join(", ")}
from grouped g join combinations c on ${words.map((word) => `g.${word} is not distinct from c.${word}`).join(" and ")}
order by g.day, g.event`;
}

function groupedSql(filter: FocalFilter, grain: Grain, table: string): string {
  const bounds = [
    filter.from === null ? null : "day >= ($from::date - date '1970-01-01')",
    filter.to === null ? null : "day <= ($to::date - date '1970-01-01')",
  ].filter((bound) => bound !== null);
  const period = bounds.length === 0 ? "true" : `(day is null or (${bounds.join(" and ")}))`;
  const one =
    filter.unit === "reports"
      ? "placed"
      : `(select happening, partner, direction, min(day) as day, arg_min(kind, id) as kind,
           arg_min(status, surety) as status, max(rank) as rank, min(id) as id
         from placed group by happening, partner, direction)`;
  return `focal as (
  select id, happening, source, status, type, mode, origin, actor_rank as rank,
    case when actor_code = $country then recipient_code else actor_code end as partner,
    actor_code = $country as acts,
    coalesce(starts_with(raw_code, '043'), false) as hosted,
    case when date_to - date_from <= 92 then
      ((date_from - date '1970-01-01') + (date_to - date_from) // 2)::integer
      when date_to is null then (date_from - date '1970-01-01')::integer end as day
  from ${table}
  where (actor_code = $country or recipient_code = $country)
    and actor_code is distinct from recipient_code and type is not null
    and mirrored is not true and coalesce(confidence, 1) >= $confidence${excluded(filter.exclude)}${among(filter.origins)}
), placed as (
  select id, happening, partner, status, rank, day,
    case status when 'actual' then 0 when 'historical' then 1 when 'promised' then 2 when 'planned' then 3
      when 'asked' then 4 else 5 end as surety,
    case when type = 'CONSULT' and mode = 'visit' then 'VISIT'
      when type = 'REQUEST' and mode in ('assist', 'meet') then 'ASK' else type end as kind,
    case when type = 'CONSULT' and coalesce(mode, '') <> 'visit' and origin <> 'article' then 'mutual'
      when acts <> hosted then 'out' else 'in' end as direction
  from focal where ${period}
), one as (select * from ${one} as deduplicated${kindFilter(filter.kinds)}), grouped as (${GROUPED[grain]})`;
}

function kindFilter(kinds: readonly Kind[] | undefined): string {
  return kinds === undefined ? "" : ` where kind in (${kinds.map(quoted).join(", ")})`;
}

function excluded(sources: readonly string[]): string {
  return sources.length === 0 ? "" : ` and source not in (${sources.map(quoted).join(", ")})`;
}

function among(origins: readonly string[] | null | undefined): string {
  if (origins === null || origins === undefined) return "";
  return origins.length === 0 ? " and false" : ` and origin in (${origins.map(quoted).join(", ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
