import type { AmountMention } from "./amount.ts";
import { alternation, loadCurrencies } from "./currencies.ts";
import { MULTIPLIER, NUMBER, numberValue } from "./number.ts";

const CURRENCIES = loadCurrencies();
const SIGNS = [...CURRENCIES.keys()].filter((form) => /[^\w\s.]|^[A-Z]{3}$/.test(form));
const WORDS = [...CURRENCIES.keys()].filter((form) => /^[\w\s.]+$/.test(form));

const SIGNED = new RegExp(`(?<![\\w.])(${alternation(SIGNS)})\\s?(${NUMBER})(?![\\w])`, "gi");
const WORDED = new RegExp(
  `(?<![\\w.,$€£])(${NUMBER})(?:\\s|-)(?:worth\\s+of\\s+)?(${alternation(WORDS)})(?!\\w)`,
  "gi",
);
/** "another billion": a sum of what the sentence before was about. */
const BARE =
  /\b(another|a|an|half\s+a|one)\s+(?:million|billion|trillion)\b(?!\s+(?:[a-z]+\s+)?[a-z]+s\b|-)/gi;

export function moneyIn(text: string): readonly AmountMention[] {
  return [
    ...[...text.matchAll(SIGNED)].map((match) => amount(match, match[2]!, codeOf(match[1]!))),
    ...[...text.matchAll(WORDED)].filter(isMoney).map((match) => amount(match, match[1]!, codeOf(match[2]!))),
    ...[...text.matchAll(BARE)].map((match) => amount(match, match[0], null)),
  ];
}

/** "won" is a verb, and "2014 won" no sum, unless the number is written as one. */
function isMoney(match: RegExpExecArray): boolean {
  return match[2]!.toLowerCase() !== "won" || new RegExp(`,|${MULTIPLIER}|bn|mn`).test(match[1]!);
}

function amount(match: RegExpExecArray, number: string, unit: string | null): AmountMention {
  const exact = match[0];
  return { start: match.index, end: match.index + exact.length, exact, value: numberValue(number), unit };
}

function codeOf(form: string): string | null {
  const plain = form.replace(/\s+/g, " ");
  return (
    CURRENCIES.get(plain) ??
    CURRENCIES.get(plain.toLowerCase()) ??
    CURRENCIES.get(plain.toUpperCase()) ??
    null
  );
}
