import { nearest } from "../choose-year.ts";
import { dayOf, daysInMonth } from "../days.ts";
import { type DateContext, type DateRule, implied, type Reading, stated, unresolved } from "../reading.ts";
import { MONTH, monthNumber, WEEKDAY, YEAR } from "../words.ts";

const DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
const LAST = `(?:\\s*[-–]\\s*(?<last>[0-3]?\\d)(?:st|nd|rd|th)?)?`;
/** "13 to 16 May", "30 and 31 March": the month stands once, behind both days. */
const UNTIL = `(?:\\s*(?:[-–]|to|and|until|till|through)\\s*(?<last>[0-3]?\\d)(?:st|nd|rd|th)?)?`;
const NAME = `(?:${WEEKDAY},?\\s+(?:the\\s+)?)?`;
const TAIL = `(?:,?\\s+(?:of\\s+)?(?<year>${YEAR}))?(?![\\d:])`;

/** "3 May", "Tuesday, 3 May 2014", "the 3rd of May", "3-5 May". */
export const dayMonth: DateRule = {
  name: "day-month",
  pattern: new RegExp(
    `(?<![\\d.,/:$£€])\\b${NAME}${DAY}${UNTIL}\\s+(?:of\\s+)?(?<month>${MONTH})${TAIL}`,
    "g",
  ),
  read: readDay,
};

/** "May 3", "Tuesday, May 3, 2014", "Oct. 3rd", "May 3-5". */
export const monthDay: DateRule = {
  name: "month-day",
  pattern: new RegExp(
    `\\b${NAME}(?<month>${MONTH})\\s+(?:the\\s+)?${DAY}(?!\\d|[.,:]\\d|\\s*(?:percent|per cent|%|million|billion|years?|months?|people|MPs?|seats?)\\b)${LAST}${TAIL}`,
    "g",
  ),
  read: readDay,
};

function readDay(match: RegExpExecArray, context: DateContext): Reading | null {
  const groups = match.groups!;
  const month = monthNumber(groups.month!);
  const day = Number(groups.day);
  const last = groups.last === undefined ? day : Number(groups.last);
  if (day < 1 || last < day || last > daysInMonth(2000, month)) return null;
  const precision = last > day ? "period" : "day";
  const at = (year: number) => ({ from: dayOf(year, month, day), to: dayOf(year, month, last) });
  if (groups.year !== undefined) return stated(at(Number(groups.year)), precision);
  const span = nearest(at, context);
  const reading = span === null ? unresolved(precision) : implied(span, precision);
  return { ...reading, yearless: { month, day } };
}
