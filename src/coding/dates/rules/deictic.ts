import { type ClosedSpan, type DateRule, implied, unresolved } from "../reading.ts";
import { shift } from "../spans.ts";

const NIGHT = "(?:\\s+(?:morning|afternoon|evening|night))?";

const OFFSETS: readonly (readonly [RegExp, number])[] = [
  [/^the day before yesterday/i, -2],
  [/^the day after tomorrow/i, 2],
  [/^(?:yesterday|last night)/i, -1],
  [/^tomorrow/i, 1],
];

/** "yesterday", "today", "tomorrow", "last night", "this morning". */
export const nearDay: DateRule = {
  name: "near-day",
  pattern: new RegExp(
    `\\b(?:the day before yesterday|the day after tomorrow|yesterday${NIGHT}|tomorrow${NIGHT}|(?:earlier |later )?today|tonight|last night|this (?:morning|afternoon|evening))\\b(?!['’]s\\s+(?:world|Russia|China))`,
    "gi",
  ),
  read: (match, { published }) => {
    const offset = OFFSETS.find(([words]) => words.test(match[0]))?.[1] ?? 0;
    if (published === null) return unresolved("day", { from: offset, to: offset });
    return implied({ from: published.from + offset, to: published.to + offset }, "day");
  },
};

/** "now", "currently", "at present": the publication itself. */
export const now: DateRule = {
  name: "now",
  pattern:
    /\b(?:now|currently|nowadays|at present|at the moment|these days)\b(?!-|\s+(?:and then|famous|infamous))/gi,
  read: (match, { published }) => {
    const before = match.input.slice(Math.max(0, match.index - 12), match.index);
    if (/\b(?:until|till|by|from|right|just|even|every|before|than)\s+$/i.test(before)) return null;
    if (published === null) return unresolved("day", { from: 0, to: 0 });
    return implied(published, published.from === published.to ? "day" : "period");
  },
};

/** "recently", "lately", "of late": the three months before publication. */
export const recently: DateRule = {
  name: "recently",
  pattern: /\b(?:(?:most |more |only |until )?recently|lately|of late)\b/gi,
  read: (match, { published }) => {
    if (/^(?:until|more)/i.test(match[0])) return null;
    if (published === null) return unresolved("period", { from: -91, to: 0 });
    const span: ClosedSpan = { from: shift(published.from, -3, "month"), to: published.to };
    return implied(span, "period");
  },
};
