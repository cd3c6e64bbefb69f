import { dayOfIso } from "../../model/day.ts";
import type { Desk } from "../desk.ts";
import { countsOf, singlesWithin } from "./count-singles.ts";
import type { FocalCount, FocalFilter, Grain, Singles } from "./focal-counts.ts";
import { focalTable } from "./focal-table.ts";
import { keep } from "./keep.ts";
import { readSingles } from "./read-singles.ts";

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
  const all = await keep(
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
