import type { AmountMention } from "./amount.ts";
import { DIGITS, NUMBER, numberValue } from "./number.ts";

const PERCENT = new RegExp(
  `(?<![\\w.,])(?:(${DIGITS})\\s?%|(${NUMBER})(?:\\s|-)(?:per\\s?cent)\\b(?!age))`,
  "gi",
);
const FRACTION =
  /\b(?:(?:(one|two|three|four)[\s-](thirds?|quarters?|fifths?)|(?:a\s+)(third|quarter|fifth|tenth))(?=\s+of\b|[.,;]|$|\s+(?:majority|share))|half(?=\s+(?:of|its|their|his|her)\b)|(three)[\s-]quarters\b)/gi;

const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };
const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };

/** "70 percent", "three-quarters", "a third of": shares, in per cent. */
export function sharesIn(text: string): readonly AmountMention[] {
  return [
    ...[...text.matchAll(PERCENT)].map((match) => share(match, numberValue((match[1] ?? match[2])!))),
    ...[...text.matchAll(FRACTION)].flatMap((match) => {
      const value = fraction(match);
      return value === null ? [] : [share(match, value)];
    }),
  ];
}

function fraction(match: RegExpExecArray): number | null {
  if (/^half/i.test(match[0])) return 50;
  const count = COUNTS[(match[1] ?? match[4] ?? "one").toLowerCase()]!;
  const part = PARTS[(match[2] ?? match[3] ?? "quarter").toLowerCase().replace(/s$/, "")];
  return part === undefined ? null : Number(((100 * count) / part).toPrecision(4));
}

function share(match: RegExpExecArray, value: number): AmountMention {
  return { start: match.index, end: match.index + match[0].length, exact: match[0], value, unit: "%" };
}
