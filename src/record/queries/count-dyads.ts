import type { Desk } from "../desk.ts";
import { columnsOf } from "./columns.ts";
import { keep } from "./keep.ts";

export interface DyadCount {
  readonly a: string;
  readonly b: string;
  readonly cooperation: number;
  readonly conflict: number;
}

/** Undirected ties between states, from every event of the desk in a period. */
export function countDyads(
  desk: Desk,
  from: string | null,
  to: string | null,
  exclude: readonly string[],
): Promise<readonly DyadCount[]> {
  return keep(
    desk,
    `dyads ${JSON.stringify([from, to, exclude])}`,
    () => readDyads(desk, from, to, exclude),
    (dyads) => dyads.length,
  );
}

async function readDyads(
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
