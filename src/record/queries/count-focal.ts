import { dayOfIso } from "../../model/day.ts";
import type { Desk } from "../desk.ts";
import { countsOf, singlesWithin } from "./count-singles.ts";
import type { Direction, FocalCount, Grain, Kind, Singles } from "./focal-counts.ts";
import { focalTable } from "./focal-table.ts";
import { keep } from "./keep.ts";

export type Unit = "reports" | "happenings";
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

/**
 * Counts of one country's events by day (or in all), partner, direction, kind, status and rank. Mirrored rows
 * are left out. A visit that a dataset tells from the host's side (CAMEO 043) is turned round: the visitor acts.
 * With `happenings`, reports of one happening count once, at their earliest date and their surest status; a period
 * takes those whose day is in it, and those without a day.
 */
export async function countFocal(
  desk: Desk,
  country: string,
  filter: FocalFilter,
  grain: Grain,
): Promise<readonly FocalCount[]> {
  // Kinds are picked and days put together afterwards, so that measures share one look at the events.
  const { kinds, ...rest } = filter;
  const { from, to, ...always } = rest;
  const key = JSON.stringify([country, { ...rest, origins: rest.origins ?? null }]);
  // Of all time, so that a period is cut out of what is at hand.
  const singles = async (): Promise<Singles> => {
    // Where nothing is less sure than one threshold or another asks for, both have the same events.
    const sure = always.minConfidence <= (await leastConfidence(desk, country)) ? 0 : always.minConfidence;
    const found = await keep(
      desk,
      `focal events ${JSON.stringify([country, { ...always, minConfidence: sure, origins: always.origins ?? null }])}`,
      () => readSingles(desk, country, always),
      (read) => read.days.length,
    );
    const [first, last] = [from, to].map((day) => (day === null ? null : dayOfIso(day)));
    return first === null && last === null ? found : singlesWithin(found, first ?? null, last ?? null);
  };
  const all =
    grain === "each"
      ? countsOf(await singles(), grain)
      : await keep(
          desk,
          `focal ${grain} ${key}`,
          async () => countsOf(await singles(), grain),
          (rows) => rows.length,
        );
  if (kinds === undefined) return all;
  const wanted = new Set(kinds);
  return all.filter((row) => wanted.has(row.kind));
}

function leastConfidence(desk: Desk, country: string): Promise<number> {
  return keep(desk, `least confidence ${country}`, async () => {
    const sql = `select min(coalesce(confidence, 1))::double as least from ${await focalTable(desk, country)}`;
    return Number((await desk.query(sql))[0]?.least ?? 1);
  });
}

async function readSingles(
  desk: Desk,
  country: string,
  filter: Omit<FocalFilter, "from" | "to" | "kinds">,
): Promise<Singles> {
  const columns = await desk.columns(singlesSql(filter, await focalTable(desk, country)), {
    country,
    confidence: filter.minConfidence,
  });
  const combination = columns.integers(COLUMN.combination) as readonly number[];
  const combinations: Singles["combinations"][number][] = [];
  combination.forEach((number, row) => {
    combinations[number] ??= {
      partner: columns.text(COLUMN.partner, row),
      direction: columns.text(COLUMN.direction, row) as Direction,
      kind: columns.text(COLUMN.kind, row)!,
      status: columns.text(COLUMN.status, row)!,
      rank: columns.text(COLUMN.rank, row),
    };
  });
  return {
    days: columns.integers(COLUMN.day),
    idAt: (row) => columns.text(COLUMN.event, row)!,
    combination,
    combinations,
  };
}

const COLUMN = { day: 0, event: 1, combination: 2, partner: 3, direction: 4, kind: 5, status: 6, rank: 7 };

const REST = "partner, direction, kind, status, rank";
const GROUPED: Readonly<Record<Grain, string>> = {
  each: `select day, day as last, ${REST}, 1 as n, id as event from one`,
  day: `select day, day as last, ${REST}, count(*)::integer as n, array_to_string(min(id, 8), chr(10)) as event from one group by day, ${REST}`,
  total: `select min(day) as day, max(day) as last, ${REST}, count(*)::integer as n, array_to_string(min(id, 8), chr(10)) as event
    from one group by day is null, ${REST}`,
};

/** The bare aggregate, exported so that a benchmark can hold a measure against it. */
export function focalSql(filter: Restriction, grain: Grain, table = "event_all"): string {
  return `with ${groupedSql(filter, grain, table)} select * from grouped order by day, event`;
}

/** A day after all others. */
const UNDATED = 2147483647;

/**
 * One row an event, or happening, by day, combination and id. Each combination of words is numbered, and
 * written out with its first row alone: text is what takes time to hand over.
 */
function singlesSql(filter: Restriction, table: string): string {
  const words = REST.split(", ");
  return `with ${groupedSql(filter, "each", table)}, combinations as (
  select (row_number() over (order by ${REST}) - 1)::integer as combination, arg_min(event, (coalesce(day, ${UNDATED}), event)) as first, ${REST}
  from grouped group by ${REST}
)
select g.day, g.event, c.combination,
  ${words.map((word) => `if(g.event = c.first, c.${word}, null) as ${word}`).join(", ")}
from grouped g join combinations c on ${words.map((word) => `g.${word} is not distinct from c.${word}`).join(" and ")}
order by g.day, c.combination, g.event`;
}

type Restriction = Omit<FocalFilter, "from" | "to">;

function groupedSql(filter: Restriction, grain: Grain, table: string): string {
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
