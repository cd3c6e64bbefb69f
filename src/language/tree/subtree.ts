import type { Word } from "../word.ts";

/** The word and everything below it, in surface order. */
export function subtreeOf(word: Word): readonly Word[] {
  const words: Word[] = [];
  const visit = (at: Word): void => {
    words.push(at);
    for (const child of at.children) visit(child);
  };
  visit(word);
  return words.sort((a, b) => a.index - b.index);
}

/** The extent of the subtree in the text given to the reader, UTF-16 code units, end exclusive. */
export function spanOf(word: Word): { readonly start: number; readonly end: number } {
  let { start, end } = word;
  const visit = (at: Word): void => {
    if (at.start < start) start = at.start;
    if (at.end > end) end = at.end;
    for (const child of at.children) visit(child);
  };
  visit(word);
  return { start, end };
}
