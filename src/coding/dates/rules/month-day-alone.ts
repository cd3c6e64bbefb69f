import { dayOf, daysInMonth, partsOf } from "../days.ts";
import { type DateRule, implied, unresolved } from "../reading.ts";

/** "on the 13th": the last 13th by publication, or the next one in the future tense. */
export const monthDayAlone: DateRule = {
  name: "month-day-alone",
  pattern:
    /(?<=\b[Oo]n\s+)the\s+(?<day>[0-3]?\d)(?:st|nd|rd|th)(?=\s*(?:[,.;:)]|$)|\s+(?:and|at|in|by|after|but|when|he|she|it|they)\b)/g,
  read: (match, { published, tense }) => {
    const day = Number(match.groups!.day);
    if (day < 1 || day > 31) return null;
    if (published === null)
      return unresolved("day", tense === "future" ? { from: 0, to: 61 } : { from: -61, to: 0 });
    const { year, month } = partsOf(tense === "future" ? published.from : published.to);
    const steps = tense === "future" ? [0, 1, 2] : [0, -1, -2];
    for (const step of steps) {
      const first = partsOf(dayOf(year, month + step));
      if (day > daysInMonth(first.year, first.month)) continue;
      const at = dayOf(first.year, first.month, day);
      if (tense === "future" ? at >= published.from : at <= published.to)
        return implied({ from: at, to: at }, "day");
    }
    return null;
  },
};
