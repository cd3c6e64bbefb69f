import type { Desk } from "../desk.ts";
import { columnsOf } from "./columns.ts";

export interface DyadCount {
  readonly a: string;
  readonly b: string;
  readonly cooperation: number;
  readonly conflict: number;
}

/** Undirected ties between states, from every event of the desk in a period. */
export async function countDyads(
  desk: Desk,
  from: string | null,
  to: string | null,
  exclude: readonly string[],
): Promise<readonly DyadCount[]> {
  const columns = await columnsOf(desk, dyadSql(from, to, exclude), {
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  });
  return (columns.a ?? []).map((a, i) => ({
    a: a as string,
    b: columns.b![i] as string,
    cooperation: Number(columns.cooperation![i]),
    conflict: Number(columns.conflict![i]),
  }));
}

/** Directed pairs are summed first and turned undirected afterwards: ten million rows are looked at once. */
export function dyadSql(from: string | null, to: string | null, exclude: readonly string[] = []): string {
  const conditions = [
    "mirrored is not true",
    "quad is not null",
    "status in ('actual', 'historical')",
    ...(from === null ? [] : ["date_from >= $from::date"]),
    ...(to === null ? [] : ["date_from <= $to::date"]),
    ...(exclude.length === 0
      ? []
      : [`source not in (${exclude.map((id) => `'${id.replaceAll("'", "''")}'`).join(", ")})`]),
  ];
  return `with directed as (
  select actor_code, recipient_code, count(*) filter (quad <= 2) as cooperation, count(*) filter (quad > 2) as conflict
  from event_all where ${conditions.join(" and ")} group by 1, 2
)
select least(actor_code, recipient_code) as a, greatest(actor_code, recipient_code) as b,
  sum(cooperation)::double as cooperation, sum(conflict)::double as conflict
from directed where actor_code <> recipient_code group by 1, 2 order by 1, 2`;
}

export interface WeeklyConflict {
  readonly a: string;
  readonly b: string;
  readonly week: number;
  readonly count: number;
  readonly event: string;
}

/** Conflict between two states by week (weeks since 1970-01-01), for the dyads of some states, the busiest first. */
export async function countConflict(
  desk: Desk,
  states: readonly string[],
  from: string,
  to: string,
  dyads: number,
): Promise<readonly WeeklyConflict[]> {
  const columns = await columnsOf(desk, conflictSql(dyads, states), { from, to });
  return (columns.a ?? []).map((a, i) => ({
    a: a as string,
    b: columns.b![i] as string,
    week: Number(columns.week![i]),
    count: Number(columns.n![i]),
    event: columns.event![i] as string,
  }));
}

/** Acts of conflict are those of the conflict quads without requests: one look at a number instead of one at a list of words. */
export function conflictSql(dyads: number, states: readonly string[]): string {
  const among = states.map((state) => `'${state.replaceAll("'", "''")}'`).join(", ");
  return `with told as (
  select least(actor_code, recipient_code) as a, greatest(actor_code, recipient_code) as b,
    ((date_from - date '1970-01-01') // 7)::integer as week, count(*) as n, min(id) as event
  from event_all
  where actor_code <> recipient_code and mirrored is not true and status = 'actual' and quad >= 3 and type <> 'REQUEST'
    and (actor_code in (${among}) or recipient_code in (${among}))
    and date_from between $from::date and $to::date
  group by all
), busiest as (select a, b from told group by a, b order by sum(n) desc, a, b limit ${Math.floor(dyads)})
select told.* from told join busiest using (a, b) order by told.a, told.b, told.week`;
}
