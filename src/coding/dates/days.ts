import { DAY_MS, type Day } from "../../model/day.ts";

/** The day of a date; months run from 1 and overflow into the next year, as days do into the next month. */
export function dayOf(year: number, month = 1, day = 1): Day {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

export interface Parts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
}

export function partsOf(day: Day): Parts {
  const date = new Date(day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
  };
}

export function daysInMonth(year: number, month: number): number {
  return partsOf(dayOf(year, month + 1, 0)).day;
}

/** The same day of the month so many months on, or the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const first = partsOf(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(dayOfMonth, daysInMonth(first.year, first.month)));
}
