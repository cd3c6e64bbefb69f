import { joinLines, wordsOf } from "./hyphen.ts";
import {
  beginsLower,
  beginsUpper,
  endsOpen,
  endsSentence,
  isListItem,
  isTitleCase,
  type Line,
  wordCount,
} from "./line.ts";

/** After these a full stop does not end a sentence. */
const SHORTENED =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Adm|Sgt|Sen|Rep|Gov|Amb|Hon|Rev|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|vs|No|[A-Z])\.$/;

/**
 * The column at which a text was wrapped, or null where a line is a whole paragraph. A wrapped text has
 * many neighbouring lines of nearly the same, modest length.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const inner: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++)
    if (!lines[i + 1]!.blankBefore) inner.push(lines[i]!.text.length);
  if (inner.length < 3) return null;
  const sorted = [...inner].sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.95)]!;
  if (width < 30 || width > 130) return null;
  // A line beyond the width (an address, a heading) is rare in a wrapped text and the rule in others.
  const longer = lines.filter(({ text }) => text.length > width * 1.3).length;
  if (longer > lines.length * 0.1) return null;
  const full = inner.filter((length) => length >= width * 0.72).length;
  return full >= inner.length * 0.6 ? width : null;
}

function breaksAfterSentence(before: Line, after: Line, width: number | null): boolean {
  if (beginsLower(after.text) || SHORTENED.test(before.text)) return false;
  if (width === null) return true;
  // The writer went to a new line although the next word had room: a paragraph ended.
  const nextWord = after.text.split(" ", 1)[0]!;
  return before.text.length + 1 + nextWord.length <= width;
}

/** Whether a line standing between two paragraphs is a heading rather than the first piece of one. */
function isHeading(line: Line, after: Line, width: number | null): boolean {
  if (endsSentence(line.text) || endsOpen(line.text) || line.text.length > 90 || beginsLower(line.text))
    return false;
  if (after.blankBefore) return line.blankBefore && beginsUpper(after.text) && wordCount(line.text) <= 14;
  const room = width === null ? after.text.length > 80 : line.text.length < width * 0.7;
  return room && isTitleCase(line.text) && wordCount(line.text) >= 3 && beginsUpper(after.text);
}

function breaksBetween(before: Line, after: Line, width: number | null, usualIndent: number): boolean {
  if (isListItem(after.text) && (endsSentence(before.text) || after.blankBefore || isListItem(before.text)))
    return true;
  if (endsSentence(before.text)) {
    if (after.blankBefore) return !(beginsLower(after.text) && SHORTENED.test(before.text));
    if (after.indent > usualIndent + 1 && before.indent <= usualIndent) return !beginsLower(after.text);
    return breaksAfterSentence(before, after, width);
  }
  if (!after.blankBefore) return false;
  // An empty line in mid-sentence: a page turned, or a picture was taken out.
  return !(beginsLower(after.text) || endsOpen(before.text));
}

/**
 * Paragraphs out of lines: a break inside a sentence is mended, also in the midst of a name; an empty line
 * separates; a single break after a sentence separates unless the text was wrapped and the line was full.
 */
export function mendLines(lines: readonly Line[]): readonly string[] {
  const width = wrapWidth(lines);
  const indents = lines.map(({ indent }) => indent).sort((a, b) => a - b);
  const usualIndent = indents[Math.floor(indents.length / 2)] ?? 0;
  const known = wordsOf(lines.map(({ text }) => text));
  const paragraphs: string[] = [];
  let open: string[] = [];
  let startsParagraph = true;
  lines.forEach((line, i) => {
    open.push(line.text);
    const after = lines[i + 1];
    const ends =
      after === undefined ||
      (startsParagraph && isHeading(line, after, width)) ||
      breaksBetween(line, after, width, usualIndent);
    startsParagraph = ends;
    if (!ends) return;
    paragraphs.push(joinLines(open, known));
    open = [];
  });
  return paragraphs;
}
