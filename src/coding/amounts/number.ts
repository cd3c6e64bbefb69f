import { NUMBER_WORDS } from "../../model/number-words.ts";

const UNITS: Readonly<Record<string, number>> = { ...NUMBER_WORDS, another: 1 };

const MULTIPLIERS: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
};

const ONES = "one|two|three|four|five|six|seven|eight|nine";
const WORD = `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:${ONES}))?|${ONES}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`;

export const DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
export const MULTIPLIER = "(?:hundred|thousand|million|billion|trillion|dozen)";
const SHORT = "(?:mn|mln|bn|bln|tn|trn|m|b|k)\\b";

/** "10.96bn", "240,000", "1-2 million", "two billion", "half a million", "another billion", "a dozen". */
export const NUMBER = `(?:half\\s+an?\\s+${MULTIPLIER}|(?:${DIGITS})(?:\\s?[-–]\\s?(?:${DIGITS}))?(?:(?:\\s|-)?(?:(?:hundred\\s+)?(?:thousand|million|billion|trillion))\\b|\\s?${SHORT})?|(?:\\b(?:an?|another|${WORD})(?:\\s+and\\s+a\\s+half)?(?:(?:\\s|-)${MULTIPLIER})+\\b)|\\b${WORD}\\b)`;

/** The value of a number phrase; of a range its middle. */
export function numberValue(text: string): number {
  const words = text.toLowerCase().trim();
  const half = /^half\s+an?\s+/.test(words);
  const added = /\band\s+a\s+half\b/.test(words) ? 0.5 : 0;
  const digits = [...words.matchAll(new RegExp(DIGITS, "g"))].map(([part]) =>
    Number(part.replaceAll(",", "")),
  );
  const factor = [
    ...words.matchAll(
      /(hundred|thousand|million|billion|trillion|dozen|mln|bln|trn|mn|bn|tn|[mbk](?![a-z]))s?\b/g,
    ),
  ]
    .map(([, word]) => MULTIPLIERS[word!]!)
    .reduce((product, one) => product * one, 1);
  if (half) return 0.5 * factor;
  if (digits.length > 0) return round((digits.reduce((sum, one) => sum + one, 0) / digits.length) * factor);
  const base = words
    .split(/[\s-]+/)
    .filter((word) => !(word in MULTIPLIERS))
    .slice(0, added > 0 ? 1 : undefined)
    .reduce((sum, word) => sum + (UNITS[word] ?? 0), 0);
  return round((base + added) * factor);
}

/** 10.96 billion is 10,960,000,000, not what binary fractions make of it. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
