import { loadPeriods } from "./periods.ts";
import type { DateRule } from "./reading.ts";
import { ago } from "./rules/ago.ts";
import { laterThan, neighbour } from "./rules/anchored.ts";
import { calendarUnit, edgeOfUnit } from "./rules/calendar-unit.ts";
import { century } from "./rules/century.ts";
import { decade, shortDecade } from "./rules/decade.ts";
import { nearDay, now, recently } from "./rules/deictic.ts";
import { dayMonth, monthDay } from "./rules/explicit-day.ts";
import { chosenMonth, month } from "./rules/month.ts";
import { monthDayAlone } from "./rules/month-day-alone.ts";
import { monthHalf } from "./rules/month-half.ts";
import { namedPeriod } from "./rules/named-period.ts";
import { isoDay, slashedDay } from "./rules/numeric-day.ts";
import { half, quarter, shortQuarter } from "./rules/quarter.ts";
import { bareSeason, chosenSeason, datedSeason, winterOfTwoYears } from "./rules/season.ts";
import { recentUnits, spanAhead, spanToNow } from "./rules/span-to-now.ts";
import { weekOfMonth } from "./rules/week-of-month.ts";
import { weekday, weekend } from "./rules/weekday.ts";
import { year } from "./rules/year.ts";
import { yearRange } from "./rules/year-range.ts";

const PERIODS = loadPeriods();

export const DATE_RULES: readonly DateRule[] = [
  isoDay,
  slashedDay,
  dayMonth,
  monthDay,
  weekOfMonth,
  monthHalf,
  chosenMonth,
  month,
  datedSeason,
  winterOfTwoYears,
  chosenSeason,
  bareSeason,
  shortQuarter,
  quarter,
  half,
  yearRange,
  year,
  decade,
  shortDecade,
  century,
  namedPeriod(PERIODS),
  nearDay,
  now,
  recently,
  weekday,
  weekend,
  calendarUnit,
  edgeOfUnit,
  ago,
  spanToNow,
  recentUnits,
  spanAhead,
  laterThan,
  neighbour,
  monthDayAlone,
];

const WORDS =
  /\d{4}|\d0s\b|centur|day\b|days\b|week|month|quarter|year|decade|ties\b|spring|summer|autumn|\bfall\b|winter|\bnow(?:adays)?\b|current|\bpresent\b|moment|recent|late\b|lately|morrow|night|this (?:morning|afternoon|evening)/i;
const NAMES = /\b(?:Q[1-4]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[Oo]n the \d/;
const PERIOD_NAMES = new RegExp(
  [...PERIODS.keys()].map((name) => name.replaceAll(" ", "[\\s-]")).join("|"),
  "i",
);

/** Every date has one of these in it: most sentences have none, and need no rule tried on them. */
export function mayHoldDate(text: string): boolean {
  return WORDS.test(text) || NAMES.test(text) || PERIOD_NAMES.test(text);
}
