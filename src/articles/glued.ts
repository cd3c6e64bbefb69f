import { bylineOf } from "./byline.ts";
import { endsOpen, endsSentence, type Line, wordCount } from "./line.ts";
import { dateLine } from "./written-date.ts";

/** A title stuck to the last sentence of the article before: "... with permission.A Visit to the Border". */
const STUCK = /^(.*[.!?]["”’]?)((?=\p{Lu})[^.!?]{12,150})$/u;

function isTitle(line: Line): boolean {
  return (
    !endsSentence(line.text) && !endsOpen(line.text) && line.text.length <= 150 && wordCount(line.text) >= 3
  );
}

/** Whether enough prose lies between two lines to be an article of its own. */
function hasBody(lines: readonly Line[], from: number, to: number): boolean {
  const prose = lines.slice(from, to).filter(({ text }) => wordCount(text) >= 9);
  return prose.length >= 2 && lines.slice(from, to).some(({ text }) => endsSentence(text));
}

/** Where the article with the byline at `at` begins: its title's line, perhaps with a standfirst between. */
function startOf(lines: readonly Line[], at: number): number | null {
  for (let back = 1; back <= 2; back++) {
    const line = lines[at - back];
    if (line === undefined) return null;
    const before = lines[at - back - 1];
    const free = before === undefined || line.blankBefore || endsSentence(before.text);
    if (isTitle(line) && free) return at - back;
  }
  return null;
}

/** Lines in which a stuck title stands apart. */
function unstick(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, i) => {
    const stuck = i > 3 && bylineOf(lines[i + 1]?.text ?? "") !== null ? STUCK.exec(line.text) : null;
    if (stuck === null || /\s$/.test(stuck[1]!)) return [line];
    return [
      { ...line, text: stuck[1]! },
      { text: stuck[2]!, blankBefore: true, indent: 0 },
    ];
  });
}

/**
 * Divides a text in which one article follows another without a mark: a new one begins at a title that is
 * followed by a byline (and perhaps a date), after the prose of the one before.
 */
export function splitGlued(given: readonly Line[]): readonly (readonly Line[])[] {
  const lines = unstick(given);
  const starts = [0];
  for (let i = 3; i < lines.length; i++) {
    const line = lines[i]!;
    if (bylineOf(line.text) === null && !(line.blankBefore && dateLine(line.text) !== null)) continue;
    const start = startOf(lines, i);
    if (start !== null && start > starts.at(-1)! && hasBody(lines, starts.at(-1)! + 1, start)) {
      if (hasBody(lines, i + 1, Math.min(lines.length, i + 12))) starts.push(start);
    }
  }
  return starts.map((start, i) =>
    lines.slice(start, starts[i + 1]).map((line, at) => (at === 0 ? { ...line, blankBefore: true } : line)),
  );
}
