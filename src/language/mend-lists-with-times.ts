import type { Mended } from "./mended.ts";
import { isTimeWord } from "./time-word.ts";

/**
 * "To Lima on Monday and to Quito on Friday", "Oman in May and Qatar in June": the network joins the second place to
 * the first time. It is given to the first thing of its own kind under the same verb: with the same preposition, or
 * none. Changes heads.
 */
export function mendListsWithTimes(sentence: Mended, heads: Int32Array): void {
  const { texts, relations } = sentence;
  for (let later = 2; later < texts.length; later++) {
    const time = heads[later]!;
    if (relations[later] !== "conj" || time < 0 || time > later) continue;
    if (!isTimeWord(texts[time]!) || isTimeWord(texts[later]!)) continue;
    const first = ofItsKind(later, time, sentence);
    if (first >= 0) heads[later] = first;
  }
}

/** The nearest object or phrase before the time that hangs on the time's verb by the same preposition; -1 where there is none. */
function ofItsKind(later: number, time: number, sentence: Mended): number {
  const { texts, heads, relations } = sentence;
  const wanted = prepositionOf(later, sentence);
  for (let at = time - 1; at >= 0; at--) {
    if (heads[at] !== heads[time] || isTimeWord(texts[at]!)) continue;
    if (!/^(?:obj|obl|nmod)$/.test(relations[at]!)) continue;
    if (prepositionOf(at, sentence) === wanted) return at;
  }
  return -1;
}

function prepositionOf(word: number, { texts, heads, relations }: Mended): string {
  const at = texts.findIndex((_, i) => heads[i] === word && relations[i] === "case" && i < word);
  return at < 0 ? "" : texts[at]!.toLowerCase();
}
