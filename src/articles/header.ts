import type { Published } from "../model/article.ts";
import { bylineOf } from "./byline.ts";
import { isCredit, isCreditedCaption, isDebris, isLabel, isOpenCredit } from "./furniture.ts";
import {
  beginsLower,
  beginsUpper,
  endsOpen,
  endsSentence,
  isListItem,
  type Line,
  wordCount,
} from "./line.ts";
import { dateLine, publishedFrom } from "./written-date.ts";

/** What stood above the prose, and the lines that are left. */
export interface Header {
  readonly title: string | null;
  readonly author: string | null;
  readonly publication: string | null;
  readonly published: Published | null;
  readonly body: readonly Line[];
}

/** How many lines may stand above an article's first paragraph. */
const DEEPEST = 14;

const FIELD = /^(title|headline|subject|author|by|date|published|publication|source|url|link)\s*:\s*(.*)$/i;

/** Prose that goes on below: a whole sentence, or a long line. */
function isProse(text: string): boolean {
  return wordCount(text) >= 9 && (endsSentence(text) || text.length > 110);
}

interface Marks {
  author: string | null;
  published: Published | null;
  publication: string | null;
  title: string | null;
}

/** "Published: May 3, 2021", "By Anna Reed | May 3, 2021", "Source: Example Wire": takes what it says. */
function takeMark(text: string, marks: Marks): boolean {
  const field = FIELD.exec(text);
  const name = field?.[1]?.toLowerCase();
  const value = field?.[2]?.trim() ?? "";
  if (name === "title" || name === "headline" || name === "subject") {
    marks.title ??= value || null;
    return true;
  }
  if (name === "publication" || name === "source") {
    if (value.length > 80 || isProse(value)) return false;
    if (!/^https?:/.test(value)) marks.publication ??= value || null;
    return true;
  }
  if (name === "url" || name === "link") return true;
  if (name === "author" && value !== "" && value.length <= 80) {
    marks.author ??= value;
    return true;
  }
  const parts = text.split(/ [|·•–—] | (?=by )/i);
  const date = [text, parts[0]!, parts.at(-1)!].map(dateLine).find((found) => found !== null) ?? null;
  if (date !== null && text.length <= 100) {
    marks.published ??= publishedFrom(date, "text");
    const byline = [text, ...parts].map(bylineOf).find((found) => found !== null);
    marks.author ??= byline?.author ?? null;
    return true;
  }
  const byline = bylineOf(text);
  if (byline === null) return false;
  marks.author ??= byline.author;
  const dated = dateLine(byline.rest);
  if (dated !== null) marks.published ??= publishedFrom(dated, "text");
  return true;
}

/** Whether a line is a byline, a date line or a field such as "Source: ...". */
export function isMark(text: string): boolean {
  return takeMark(text, { author: null, published: null, publication: null, title: null });
}

/** The last line of the header's furniture: byline, date, credit; -1 where there is none. */
function lastMark(lines: readonly Line[]): number {
  let last = -1;
  let prose = 0;
  for (let i = 0; i < Math.min(lines.length, DEEPEST); i++) {
    const { text } = lines[i]!;
    if (isMark(text)) {
      last = i;
      prose = 0;
    } else if (isCredit(text)) {
      // A picture below the first paragraph is no part of the header.
      if (prose === 0) last = isOpenCredit(text) && isName(lines[i + 1]) ? i + 1 : i;
    } else if (i > last && isProse(text) && ++prose >= 2) break;
  }
  return last;
}

function isName(line: Line | undefined): boolean {
  return line !== undefined && isLabel(line.text, 6) && !endsOpen(line.text) && !isMark(line.text);
}

function couldBeTitle(line: Line): boolean {
  const { text } = line;
  if (text.length > 180 || wordCount(text) < 2 || endsOpen(text) || beginsLower(text) || isListItem(text))
    return false;
  return !/[.;:,]["”’]?$/.test(text) && !isDebris(text) && !isCredit(text);
}

/** How many lines the title takes, 0 for none. `marked` tells that byline, date or credit follow soon. */
function titleLines(lines: readonly Line[], marked: boolean): number {
  const [first, second] = lines;
  if (first === undefined || second === undefined || !couldBeTitle(first)) return 0;
  if (second.blankBefore || isMark(second.text) || isCredit(second.text)) return 1;
  const block = lines.findIndex((line, i) => i > 0 && (line.blankBefore || isMark(line.text)));
  const joined = lines.slice(0, Math.max(block, 0)).map(({ text }) => text);
  const allOpen = joined.every((text) => !endsSentence(text));
  if (block > 1 && block <= 3 && allOpen && joined.join(" ").length <= 180) {
    return marked || beginsUpper(lines[block]!.text) ? block : 0;
  }
  if (marked && beginsUpper(second.text)) return 1;
  // Straight into prose on the next line: a title only if that line could stand for itself.
  return isProse(second.text) &&
    beginsUpper(second.text) &&
    wordCount(first.text) >= 3 &&
    first.text.length < second.text.length / 1.5
    ? 1
    : 0;
}

/** The standfirst: whole sentences, or a long line, between title and byline. Broken lines stay together. */
function standfirst(lines: readonly Line[]): readonly Line[] {
  const joined = lines.map(({ text }) => text).join(" ");
  if (!isProse(joined) && wordCount(joined) < 7) return [];
  return lines.map((line, i) => (i === 0 ? { ...line, blankBefore: true } : line));
}

/**
 * Takes title, byline, date line, fields and picture captions off the top. A standfirst (a whole sentence
 * above the byline) stays in the body. A date inside prose is never taken.
 */
export function peelHeader(lines: readonly Line[], hasTitle = false): Header {
  const marks: Marks = { author: null, published: null, publication: null, title: null };
  let start = 0;
  while (start < lines.length && isDebris(lines[start]!.text)) start++;
  const rest = lines.slice(start);
  const last = lastMark(rest);
  const taken = hasTitle ? 0 : titleLines(rest, last >= 0);
  const title =
    rest
      .slice(0, taken)
      .map(({ text }) => text)
      .join(" ") || null;
  const above: Line[] = [];
  const body: Line[] = [];
  let marked = false;
  for (const line of rest.slice(taken, last + 1)) {
    const isFurniture = isCredit(line.text) || isCreditedCaption(line.text) || isDebris(line.text);
    if (takeMark(line.text, marks) || isFurniture) marked = true;
    else if (!marked) above.push(line);
    else if (isProse(line.text)) body.push({ ...line, blankBefore: true });
  }
  const from = Math.max(last + 1, taken);
  const below = rest.slice(from).map((line, i) => (i === 0 ? { ...line, blankBefore: true } : line));
  return { ...marks, title: marks.title ?? title, body: [...standfirst(above), ...body, ...below] };
}
