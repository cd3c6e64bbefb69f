import { dropCaptions } from "./captions.ts";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import { splitGlued } from "./glued.ts";
import { peelHeader } from "./header.ts";
import type { Line } from "./line.ts";
import { linesOf } from "./line.ts";
import { mendLines } from "./mend-lines.ts";

/** One article out of lines: header off, captions out, broken lines mended. */
export function draftFromLines(lines: readonly Line[], known: Draft = EMPTY_DRAFT): Draft {
  const header = peelHeader(lines, known.title !== null);
  const paragraphs = mendLines(dropCaptions(header.body));
  return {
    ...known,
    paragraphs,
    title: known.title ?? header.title,
    author: known.author ?? header.author,
    publication: known.publication ?? header.publication,
    published: known.published ?? header.published,
  };
}

/** The articles of a plain text: one, or several where one was glued behind the other. */
export function readPlainText(tidyText: string): readonly Draft[] {
  return splitGlued(linesOf(tidyText)).map((lines) => draftFromLines(lines));
}
