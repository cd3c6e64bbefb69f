import { selected, withYear } from "../choose-year.ts";
import { cutEdge, EDGE, edgeOf } from "../edge.ts";
import type { ClosedSpan, DateContext, DateRule, Reading } from "../reading.ts";
import { monthSpan } from "../spans.ts";
import { MONTH, monthNumber, YEAR_TAIL } from "../words.ts";

/** Names that are also verbs, people or titles: they need a word before them that introduces a time. */
const DOUBTFUL = /^(?:May|March|April|June|August|Mar|Apr|Jun|Aug|Jan)\b/;
const INTRODUCED =
  /\b(?:in|during|since|until|till|through|throughout|from|to|between|and|before|after|by|every|each)\s+$|[(–-]\s*$/i;
const SPAN_START = new RegExp(`^\\s?[–-]\\s?${MONTH}`);
const SPAN_END = new RegExp(`${MONTH}\\s?[–-]\\s?$`);
/** "by May" may be the prime minister; "from May" and "to May" too, unless a month follows or goes before. */
const NAME_LIKE = /\b(?:by|to|from|and|before|after|with)\s+$/i;

/** "October", "in May", "late June 2013", "the end of March", "October of last year". */
export const month: DateRule = {
  name: "month",
  pattern: new RegExp(
    `(?<edge>\\b${EDGE})?\\b(?<month>${MONTH})(?!\\w|-(?!${MONTH}))(?!\\s+\\d{1,2}\\b(?!\\d))(?!\\s+(?:Revolution|Movement|Group|Crisis|Accords?|War)\\b)${YEAR_TAIL}?`,
    "g",
  ),
  read: (match, context) => {
    const groups = match.groups!;
    const name = groups.month!;
    const dated = groups.year !== undefined || groups.which !== undefined;
    if (groups.edge === undefined && !dated && !isTime(match, name)) return null;
    return readMonth(groups, (year) => monthSpan(year, monthNumber(name)), context);
  },
};

/** "last October", "this March", "next June". */
export const chosenMonth: DateRule = {
  name: "chosen-month",
  pattern: new RegExp(
    `\\b(?<chosen>[Ll]ast|[Tt]his|[Nn]ext)\\s+(?<month>${MONTH})(?![-\\w])(?!\\s+\\d)`,
    "g",
  ),
  read: (match, context) =>
    selected(
      match.groups!.chosen!.toLowerCase(),
      (year) => monthSpan(year, monthNumber(match.groups!.month!)),
      "month",
      context,
    ),
};

function readMonth(
  groups: Record<string, string | undefined>,
  at: (year: number) => ClosedSpan,
  context: DateContext,
): Reading {
  const edge = groups.edge === undefined ? null : edgeOf(groups.edge);
  const cut = (year: number) => (edge === null ? null : cutEdge(at(year), "month", edge));
  const precision = cut(2001)?.precision ?? "month";
  const reading = withYear(groups, (year) => cut(year)?.span ?? at(year), precision, context);
  if (groups.year !== undefined || edge !== null) return reading;
  return { ...reading, yearless: { month: monthNumber(groups.month!), day: null } };
}

function isTime(match: RegExpExecArray, name: string): boolean {
  const before = match.input.slice(Math.max(0, match.index - 24), match.index);
  const after = match.input.slice(match.index + match[0].length);
  if (/\bBlack\s+$/.test(before)) return false;
  if (!DOUBTFUL.test(name)) return true;
  if (SPAN_START.test(after) || SPAN_END.test(before)) return true;
  if (!INTRODUCED.test(before)) return false;
  if (/^['’]s\s+[a-z]/.test(after) && name === "May" && NAME_LIKE.test(before)) return false;
  if (!NAME_LIKE.test(before)) return true;
  const rest = /^\s+(?:to|until|and|through)\s+(?:[Ee]arly |[Ll]ate |[Mm]id-)?[A-Z][a-z]+/.test(after);
  const earlier = new RegExp(`${MONTH}\\s+(?:to|and|until)\\s+$`).test(
    match.input.slice(Math.max(0, match.index - 40), match.index),
  );
  return name !== "May" || rest || earlier;
}
