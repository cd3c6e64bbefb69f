import type { Word } from "../../language/word.ts";

const WISHING = new Set(["desire", "expect", "hope", "optimism", "pessimism", "wish"]);

/** Whether a word stands under a wish, up to `top`: "hoped that the officials would be indicted", "voiced hope that". */
export function isWished(word: Word, top: Word | null = null): boolean {
  for (let at: Word | null = word; at !== null; at = at.head) {
    if (isWish(at) || at.children.some((child) => child.relation === "obj" && isWish(child))) return true;
    if (at === top) return false;
  }
  return false;
}

function isWish({ lemma }: Word): boolean {
  return WISHING.has(lemma.toLowerCase());
}
