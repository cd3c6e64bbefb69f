import { NUMBER_WORDS } from "../model/number-words.ts";

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  tenth: 10,
  tenths: 10,
};

/** The part of a whole that words give, 0 to 1: "some three-quarters", "two thirds", "90 percent", "0.75". Null where none. */
export function portionIn(text: string): number | null {
  const percent = /(\d+(?:[.,]\d+)?)\s*(?:%|per ?cent\b|percent\b)/i.exec(text);
  if (percent !== null) return bounded(Number(percent[1]!.replace(",", ".")) / 100);
  const words =
    /\b(one|a|two|three|four|five|six|seven|eight|nine)[\s-]+(half|halves|thirds?|quarters?|fifths?|sixth|tenths?)\b/i.exec(
      text,
    );
  if (words !== null)
    return bounded(NUMBER_WORDS[words[1]!.toLowerCase()]! / PARTS[words[2]!.toLowerCase()]!);
  if (/\bhalf (of|the|its|all)\b|\bhalf\b.{0,20}\b(trade|exports|imports)\b/i.test(text)) return 0.5;
  const bare = /(?:^|\s)(0[.]\d+)\b/.exec(text);
  return bare === null ? null : bounded(Number(bare[1]));
}

function bounded(x: number): number | null {
  return x > 0 && x <= 1 ? x : null;
}
