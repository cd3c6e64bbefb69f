import { CountedRow, MOST_IDS } from "./counted-row.ts";
import type { FocalCount, Grain, Singles } from "./focal-counts.ts";

/** Those of some days, and those without a day. */
export function singlesWithin(singles: Singles, first: number | null, last: number | null): Singles {
  const { days, combination } = singles;
  const undated = firstAfter(days, Number.MAX_SAFE_INTEGER);
  const start = first === null ? 0 : firstAfter(days, first - 1);
  const end = Math.max(start, last === null ? undated : firstAfter(days, last));
  const cut = <T>(list: readonly T[]): T[] => [...list.slice(start, end), ...list.slice(undated)];
  return {
    days: cut(days),
    combination: cut(combination),
    combinations: singles.combinations,
    idAt: (place) => singles.idAt(place < end - start ? start + place : undated + place - (end - start)),
  };
}

/** The place of the first that is later than the day or has none. */
function firstAfter(days: readonly (number | null)[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = days[middle]!;
    if (at !== null && at <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Events put together by the grain, in the order of their first day and combination. */
export function countsOf(singles: Singles, grain: Grain): readonly FocalCount[] {
  const { days, combination } = singles;
  if (grain === "day") return byDay(singles);
  const groups = new Map<
    number,
    { first: number | null; last: number | null; count: number; places: number[] }
  >();
  for (let i = 0; i < days.length; i++) {
    const day = days[i]!;
    const key = 2 * combination[i]! + (day === null ? 1 : 0);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: day, last: day, count: 1, places: [i] });
    else {
      group.last = day;
      group.count++;
      if (group.places.length < MOST_IDS) group.places.push(i);
    }
  }
  return [...groups].map(
    ([key, { first, last, count, places }]) => new CountedRow(singles, key >> 1, first, last, count, places),
  );
}

/** What a day has of one combination stands together; events without a day have nothing in common. */
function byDay(singles: Singles): readonly FocalCount[] {
  const { days, combination } = singles;
  const rows: FocalCount[] = [];
  for (let start = 0, i = 1; i <= days.length; i++) {
    const day = days[start]!;
    if (day !== null && days[i] === day && combination[i] === combination[start]) continue;
    rows.push(new CountedRow(singles, combination[start]!, day, day, i - start, start));
    start = i;
  }
  return rows;
}
