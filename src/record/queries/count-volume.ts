import type { Desk } from "../desk.ts";
import { columnsOf } from "./columns.ts";
import { volumeTable } from "./focal-table.ts";

/**
 * How much the datasets of a desk tell of anybody, by day (days since 1970-01-01): the exposure against which
 * a rise or fall in one country's events is held. Articles are left out: they were chosen, not sampled.
 */
export async function countVolume(
  desk: Desk,
  from: string,
  to: string,
  origins: readonly string[] | null = null,
): Promise<ReadonlyMap<number, number>> {
  const columns = await columnsOf(
    desk,
    `select day, sum(n)::double as n from ${await volumeTable(desk)}
    where counted and ($origins = '' or list_contains(string_split($origins, chr(10)), origin))
      and day between $from::date - date '1970-01-01' and $to::date - date '1970-01-01'
    group by day`,
    { from, to, origins: origins === null ? "" : origins.join("\n") },
  );
  return new Map((columns.day ?? []).map((day, i) => [Number(day), Number(columns.n![i])]));
}
