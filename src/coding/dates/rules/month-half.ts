import { withYear } from "../choose-year.ts";
import { dayOf, daysInMonth } from "../days.ts";
import type { DateRule } from "../reading.ts";
import { MONTH, monthNumber, YEAR } from "../words.ts";

/** "the first half of August", "the second half of June 2014": to the 15th, or from the 16th. */
export const monthHalf: DateRule = {
  name: "month-half",
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?<half>first|second|latter)\\s+half\\s+of\\s+(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?`,
    "g",
  ),
  read: (match, context) => {
    const groups = match.groups!;
    const month = monthNumber(groups.month!);
    const first = groups.half === "first";
    const at = (year: number) => ({
      from: dayOf(year, month, first ? 1 : 16),
      to: dayOf(year, month, first ? 15 : daysInMonth(year, month)),
    });
    return withYear(groups, at, "period", context);
  },
};
