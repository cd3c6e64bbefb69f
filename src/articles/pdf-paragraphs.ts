import { joinLines, wordsOf } from "./hyphen.ts";
import { beginsLower, endsSentence, isListItem } from "./line.ts";
import type { PdfLine } from "./pdf-lines.ts";

const shape = (line: PdfLine) => line.text.toLowerCase().replace(/\d+/g, "#");

/** How many lines at the top and bottom of a page may be running heads or page numbers. */
const EDGE = 2;

/** Pages without running heads, feet and page numbers: what repeats at the edge of several pages. */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const edges = pages.map((lines) => {
    const down = [...lines].sort((a, b) => b.y - a.y);
    return new Set([...down.slice(0, EDGE), ...down.slice(-EDGE)]);
  });
  const seen = new Map<string, number>();
  for (const edge of edges)
    for (const form of new Set([...edge].map(shape))) seen.set(form, (seen.get(form) ?? 0) + 1);
  const repeated = (line: PdfLine) =>
    pages.length > 1 && (seen.get(shape(line)) ?? 0) >= Math.max(2, pages.length * 0.4);
  const number = (line: PdfLine) =>
    /^(?:page )?[-–—|]?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*[-–—|]?$/i.test(line.text);
  return pages.map((lines, i) =>
    lines.filter((line) => !(edges[i]!.has(line) && (number(line) || repeated(line)))),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The usual distance from one line to the next, as a multiple of the type's size. */
function usualStep(lines: readonly PdfLine[]): number {
  const steps: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const step = (lines[i - 1]!.y - lines[i]!.y) / lines[i]!.size;
    if (step > 0.5 && step < 4) steps.push(step);
  }
  return median(steps) || 1.2;
}

interface Layout {
  readonly step: number;
  readonly size: number;
}

function beginsParagraph(before: PdfLine, line: PdfLine, layout: Layout): boolean {
  if (Math.abs(before.size - line.size) > layout.size * 0.12) return true;
  if (isListItem(line.text)) return true;
  const step = (before.y - line.y) / line.size;
  const sameColumn = step > 0 && line.left < before.right && before.left < line.right;
  const ended = endsSentence(before.text);
  // Over a page's or column's end, only the words tell whether the sentence goes on.
  if (!sameColumn)
    return ended && !beginsLower(line.text) && before.right - before.left < (line.right - line.left) * 0.9;
  if (step > layout.step * 1.35) return ended || !beginsLower(line.text);
  if (line.left - before.left > line.size * 0.8) return ended && !beginsLower(line.text);
  const short = before.right < line.right - line.size * 4;
  return ended && short && !beginsLower(line.text);
}

/** A paragraph with the size of its type: titles are known by theirs. */
export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
}

/** Lines in reading order become paragraphs; words divided at a line's end are put together. */
export function pdfParagraphs(lines: readonly PdfLine[]): readonly PdfParagraph[] {
  const layout = { step: usualStep(lines), size: median(lines.map(({ size }) => size)) };
  const known = wordsOf(lines.map(({ text }) => text));
  const paragraphs: { lines: string[]; size: number }[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const open = paragraphs.at(-1);
    if (before === undefined || open === undefined || beginsParagraph(before, line, layout)) {
      paragraphs.push({ lines: [line.text], size: line.size });
    } else open.lines.push(line.text);
  });
  return paragraphs.map(({ lines, size }) => ({ text: joinLines(lines, known), size }));
}
