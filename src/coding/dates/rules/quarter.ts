import { withYear } from "../choose-year.ts";
import type { DateRule } from "../reading.ts";
import { monthSpan, quarterSpan } from "../spans.ts";
import { ordinalNumber, YEAR_TAIL } from "../words.ts";

/** "Q3", "Q3 2014", "Q1 of last year". */
export const shortQuarter: DateRule = {
  name: "short-quarter",
  pattern: new RegExp(`\\bQ(?<quarter>[1-4])\\b${YEAR_TAIL}?`, "g"),
  read: (match, context) =>
    withYear(match.groups!, (year) => quarterSpan(year, Number(match.groups!.quarter)), "quarter", context),
};

/** "the third quarter of 2014", "in the first quarter"; "three quarters" and "a quarter of" are shares. */
export const quarter: DateRule = {
  name: "quarter",
  pattern: new RegExp(
    `\\b(?:[Tt]he\\s+)?(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)\\s+quarter\\b(?:(?<tail>${YEAR_TAIL})|(?!\\s+of\\b))`,
    "g",
  ),
  read: (match, context) => {
    const before = match.input.slice(Math.max(0, match.index - 12), match.index);
    if (match.groups!.tail === undefined && !/\b(?:in|for|during|by)\s+$/i.test(before)) return null;
    return withYear(
      match.groups!,
      (year) => quarterSpan(year, ordinalNumber(match.groups!.quarter!)),
      "quarter",
      context,
    );
  },
};

/** "the first half of 2014", "the second half of this year". */
export const half: DateRule = {
  name: "half",
  pattern: new RegExp(`\\b(?:[Tt]he\\s+)?(?<half>first|second|latter)\\s+half(?<tail>${YEAR_TAIL})`, "g"),
  read: (match, context) =>
    withYear(
      match.groups!,
      (year) => monthSpan(year, match.groups!.half === "first" ? 1 : 7, 6),
      "period",
      context,
    ),
};
