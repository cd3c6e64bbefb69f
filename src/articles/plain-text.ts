import type { Published } from "../model/article.ts";
import { dropCaptions } from "./captions.ts";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import { splitGlued } from "./glued.ts";
import { peelHeader } from "./header.ts";
import type { Line } from "./line.ts";
import { linesOf } from "./line.ts";
import { mendLines } from "./mend-lines.ts";
import { foldSpaces, tidyCharacters } from "./tidy.ts";
import { datelineDate, publishedFrom } from "./written-date.ts";

/**
 * One article out of lines: header off, captions out. Lines are mended into paragraphs unless the format
 * told where paragraphs end (`whole`).
 */
export function draftFromLines(lines: readonly Line[], known: Draft = EMPTY_DRAFT, whole = false): Draft {
  const header = peelHeader(lines, known.title !== null);
  const body = dropCaptions(header.body);
  const paragraphs = whole ? body.map(({ text }) => text) : mendLines(body);
  return {
    ...known,
    paragraphs,
    title: known.title ?? header.title,
    author: known.author ?? header.author,
    publication: known.publication ?? header.publication,
    published: known.published ?? header.published ?? dateline(paragraphs[0] ?? ""),
  };
}

function dateline(paragraph: string): Published | null {
  const found = datelineDate(paragraph);
  return found === null ? null : publishedFrom(found, "text");
}

/** One article out of paragraphs that its format divided. */
export function draftFromBlocks(blocks: readonly string[], known: Draft): Draft {
  const lines = blocks.flatMap((block) => {
    const text = foldSpaces(tidyCharacters(block));
    return text === "" ? [] : [{ text, blankBefore: true, indent: 0 }];
  });
  return draftFromLines(lines, known, true);
}

/** The articles of a plain text: one, or several where one was glued behind the other. */
export function readPlainText(tidyText: string): readonly Draft[] {
  return splitGlued(linesOf(tidyText)).map((lines) => draftFromLines(lines));
}
