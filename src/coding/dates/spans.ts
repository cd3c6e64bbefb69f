import type { Day } from "../../model/day.ts";
import { addMonths, dayOf, daysInMonth, partsOf } from "./days.ts";
import type { ClosedSpan } from "./reading.ts";

export function yearSpan(year: number, last = year): ClosedSpan {
  return { from: dayOf(year), to: dayOf(last, 12, 31) };
}

/** One month, or a run of months that may reach into the next year. */
export function monthSpan(year: number, month: number, months = 1): ClosedSpan {
  return { from: dayOf(year, month), to: dayOf(year, month + months, 0) };
}

export function quarterSpan(year: number, quarter: number): ClosedSpan {
  return monthSpan(year, quarter * 3 - 2, 3);
}

export const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
export type Season = (typeof SEASONS)[number];

/** Meteorological seasons of the northern half; the winter of 2013 runs from December 2013 to February 2014. */
export function seasonSpan(year: number, season: Season): ClosedSpan {
  return monthSpan(year, 3 + 3 * SEASONS.indexOf(season), 3);
}

export type Unit = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** The calendar unit that holds a day: its week from Monday, its month, ... */
export function unitAround(day: Day, unit: Unit): ClosedSpan {
  const { year, month, weekday } = partsOf(day);
  switch (unit) {
    case "day":
      return { from: day, to: day };
    case "week":
      return { from: day - weekday + 1, to: day - weekday + 7 };
    case "month":
      return monthSpan(year, month);
    case "quarter":
      return quarterSpan(year, Math.ceil(month / 3));
    case "year":
      return yearSpan(year);
    case "decade":
      return yearSpan(Math.floor(year / 10) * 10, Math.floor(year / 10) * 10 + 9);
    case "century":
      return yearSpan(Math.floor((year - 1) / 100) * 100 + 1, Math.floor((year - 1) / 100) * 100 + 100);
  }
}

const MONTHS: Readonly<Record<Unit, number>> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

const DAYS: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.31,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
};

/** So many units on (or back), to the day. */
export function shift(day: Day, count: number, unit: Unit): Day {
  return MONTHS[unit] === 0
    ? day + Math.round(count * DAYS[unit])
    : addMonths(day, Math.round(count * MONTHS[unit]));
}

/** So many units in days, for offsets from a publication date that is not known. */
export function daysOf(count: number, unit: Unit): number {
  return Math.round(count * DAYS[unit]);
}

export function lastDays(span: ClosedSpan, count: number): ClosedSpan {
  return { from: span.to - count + 1, to: span.to };
}

export function monthLength(day: Day): number {
  const { year, month } = partsOf(day);
  return daysInMonth(year, month);
}
