import { type DateRule, stated } from "../reading.ts";
import { yearSpan } from "../spans.ts";

/** "2012-2014", "2012–14", "1947-91". */
export const yearRange: DateRule = {
  name: "year-range",
  pattern: /(?<![\d$£€#/.,:-])(1[4-9]\d\d|20\d\d)\s?[-–/]\s?(\d{4}|\d\d)(?![\d,.]*\d|[-–/%])/g,
  read: (match) => {
    const first = Number(match[1]);
    const second =
      match[2]!.length === 4 ? Number(match[2]) : Math.floor(first / 100) * 100 + Number(match[2]);
    if (second <= first || second - first > 150) return null;
    return stated(yearSpan(first, second), "period");
  },
};
