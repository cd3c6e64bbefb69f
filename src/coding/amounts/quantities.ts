import type { AmountMention } from "./amount.ts";
import { NUMBER, numberValue } from "./number.ts";
import { countsNothing, unitOfNoun } from "./units.ts";

const COUNTED = new RegExp(
  `(?<![\\w.,$€£/:-])(${NUMBER})(?:\\s|-)((?:[A-Za-z][a-z-]+\\s+){0,2}?)([A-Za-z]+)\\b`,
  "gi",
);
const STOP =
  /\b(?:of|in|on|at|to|by|for|from|and|or|the|with|was|were|is|are|had|has|after|before|who|that)\b/i;

/** "240,000 tonnes", "a dozen Chinese companies", "500 troops": numbers of things. */
export function quantitiesIn(text: string): readonly AmountMention[] {
  const found: AmountMention[] = [];
  for (let at = 0; at < text.length; ) {
    COUNTED.lastIndex = at;
    const match = COUNTED.exec(text);
    if (match === null) break;
    const counted = readCount(text, match);
    if (counted !== null) found.push(counted);
    at = match.index + match[1]!.length;
  }
  return found;
}

/** Looks for the noun that is counted among the three words after the number. */
function readCount(text: string, match: RegExpExecArray): AmountMention | null {
  const number = match[1]!;
  const value = numberValue(number);
  const start = match.index;
  let end = start + number.length;
  for (let step = 0; step < 3; step += 1) {
    const word = /^[\s-]+([A-Za-z][A-Za-z-]*)/.exec(text.slice(end));
    if (word === null || STOP.test(word[1]!) || countsNothing(word[1]!)) return null;
    end += word[0].length;
    const unit = isYear(text, start, number) ? null : unitOfNoun(word[1]!, value);
    if (unit !== null) return { start, end, exact: text.slice(start, end), value, unit };
  }
  return null;
}

/** "In 2011 protests began" counts nothing; "the rebels hold 2014 prisoners" does. */
function isYear(text: string, start: number, number: string): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return (
    /^(?:1[5-9]|20)\d\d$/.test(number) && /\b(?:in|since|until|by|of|the|its|after|before)\s+$/i.test(before)
  );
}
