import type { FocalFilter, Grain, Kind } from "./focal-counts.ts";

export type Restriction = Omit<FocalFilter, "from" | "to">;

const REST = "partner, direction, kind, status, rank";
const GROUPED: Readonly<Record<Grain | "each", string>> = {
  each: `select day, day as last, ${REST}, 1 as n, id as event from one`,
  day: `select day, day as last, ${REST}, count(*)::integer as n, array_to_string(min(id, 8), chr(10)) as event from one group by day, ${REST}`,
  total: `select min(day) as day, max(day) as last, ${REST}, count(*)::integer as n, array_to_string(min(id, 8), chr(10)) as event
    from one group by day is null, ${REST}`,
};

/** The bare aggregate, exported so that a benchmark can hold a measure against it. */
export function focalSql(filter: Restriction, grain: Grain, table = "event_all"): string {
  return `with ${groupedSql(filter, grain, table)} select * from grouped order by day, event`;
}

/** The day under which the combinations stand. */
export const BEFORE_ALL = -1_000_000_000;

/**
 * One row an event, or happening, by day, combination and id, and before them the combinations of words, numbered,
 * one row each: text is what takes time to sort and to hand over.
 */
export function singlesSql(filter: Restriction, table: string): string {
  const words = REST.split(", ");
  return `with ${groupedSql(filter, "each", table)}, combinations as (
  select (row_number() over (order by ${REST}) - 1)::integer as combination, ${REST} from (select distinct ${REST} from grouped)
)
select g.day, g.event, c.combination from grouped g
join combinations c on ${words.map((word) => `g.${word} is not distinct from c.${word}`).join(" and ")}
union all select ${BEFORE_ALL}, to_json([${REST}])::varchar, combination from combinations
order by 1, 3, 2`;
}

function groupedSql(filter: Restriction, grain: Grain | "each", table: string): string {
  const one =
    filter.unit === "reports"
      ? "placed"
      : `(select happening, partner, direction, min(day) as day,
           if(bool_or(kind = 'VISIT'), 'VISIT', arg_min(kind, id)) as kind,
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
  from focal
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
