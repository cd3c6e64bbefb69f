import { DAY_MS, isoOf } from "../model/day.ts";
import type { Step } from "../model/period.ts";

export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly last: number;
}

export function binFrom(first: number, last: number): Bin {
  return { from: isoOf(first), to: isoOf(last), first, last };
}

/** How many days a bin holds. */
export function daysIn(bin: Bin): number {
  return bin.last - bin.first + 1;
}

/**
 * The calendar's weeks (from Monday), months, quarters or years between two days. The first and the last are
 * cut at the period's ends, so that no bin claims days that were not asked for.
 */
export function binsBetween(first: number, last: number, step: Step): readonly Bin[] {
  const bins: Bin[] = [];
  let from = first;
  while (from <= last) {
    const to = Math.min(last, nextStart(from, step) - 1);
    bins.push(binFrom(from, to));
    from = to + 1;
  }
  return bins;
}

function nextStart(day: number, step: Step): number {
  if (step === "week") return day + 7 - ((((day + 3) % 7) + 7) % 7);
  const date = new Date(day * DAY_MS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  if (step === "year") return Date.UTC(year + 1, 0, 1) / DAY_MS;
  const ahead = step === "month" ? 1 : 3 - (month % 3);
  return Date.UTC(year, month + ahead, 1) / DAY_MS;
}
