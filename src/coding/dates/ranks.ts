import type { Word } from "../../language/word.ts";

/**
 * Whether a date measures a rank and dates nothing: "the first talks since 2012", "the largest grant since the
 * war". A rank word stands before it with no verb between.
 */
export function ranks(words: readonly Word[], start: number, expression: string): boolean {
  if (!/^since\b/i.test(expression)) return false;
  for (const word of words.filter((one) => one.end <= start).reverse()) {
    if (word.upos === "VERB" || word.text === ";") return false;
    if (isRank(word)) return true;
  }
  return false;
}

function isRank(word: Word): boolean {
  return word.xpos === "JJS" || word.xpos === "RBS" || /^(?:first|only)$/i.test(word.text);
}
