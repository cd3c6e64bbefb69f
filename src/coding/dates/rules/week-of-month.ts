import { withYear } from "../choose-year.ts";
import { dayOf } from "../days.ts";
import type { DateRule } from "../reading.ts";
import { lastDays, monthSpan } from "../spans.ts";
import { MONTH, monthNumber, ordinalNumber, YEAR_TAIL } from "../words.ts";

/** "the first week of May", "the last week of October 2014". */
export const weekOfMonth: DateRule = {
  name: "week-of-month",
  pattern: new RegExp(
    `\\b[Tt]he\\s+(?<week>first|second|third|fourth|last|final)\\s+week\\s+(?:of|in)\\s+(?<month>${MONTH})${YEAR_TAIL}?`,
    "g",
  ),
  read: (match, context) => {
    const { week, month } = match.groups!;
    const number = monthNumber(month!);
    return withYear(match.groups!, (year) => nth(year, number, week!), "week", context);
  },
};

function nth(year: number, month: number, week: string) {
  if (week === "last" || week === "final") return lastDays(monthSpan(year, month), 7);
  const from = dayOf(year, month, ordinalNumber(week) * 7 - 6);
  return { from, to: from + 6 };
}
