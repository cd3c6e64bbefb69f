import type { Desk } from "../desk.ts";
import { columnsOf } from "./columns.ts";

/**
 * How much the datasets of a desk tell of anybody, by day (days since 1970-01-01): the exposure against which
 * a rise or fall in one country's events is held. Articles are left out: they were chosen, not sampled.
 */
export async function countVolume(
  desk: Desk,
  from: string | null,
  to: string | null,
  origins: readonly string[] | null = null,
): Promise<ReadonlyMap<number, number>> {
  const columns = await columnsOf(desk, volumeSql(from, to), {
    origins: origins === null ? "" : origins.join("\n"),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  });
  const days = columns.day ?? [];
  return new Map(days.map((day, i) => [Number(day), Number(columns.n![i])]));
}

export function volumeSql(from: string | null, to: string | null): string {
  return `select (date_from - date '1970-01-01')::integer as day, count(*) as n from event_all
where origin <> 'article' and ($origins = '' or list_contains(string_split($origins, chr(10)), origin)) and mirrored is not true and date_from is not null
${from === null ? "" : " and date_from >= $from::date"}${to === null ? "" : " and date_from <= $to::date"}
group by 1`;
}
