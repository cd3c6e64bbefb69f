import { dayOf, daysInMonth } from "../days.ts";
import { type DateRule, stated } from "../reading.ts";

/** "2014-05-03". */
export const isoDay: DateRule = {
  name: "iso-day",
  pattern: /(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/g,
  read: (match) => day(Number(match[1]), Number(match[2]), Number(match[3])),
};

/** "13/12/2014" and "12/13/2014", which can be read one way only; "3/5/2014" is left alone. */
export const slashedDay: DateRule = {
  name: "slashed-day",
  pattern: /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d/])/g,
  read: (match) => {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (first > 12 || match[2] === ".") return day(year, second, first);
    return second > 12 || first === second ? day(year, first, second) : null;
  },
};

function day(year: number, month: number, dayOfMonth: number) {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  const at = dayOf(year, month, dayOfMonth);
  return stated({ from: at, to: at }, "day");
}
