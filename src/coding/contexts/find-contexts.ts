import type { Word } from "../../language/word.ts";
import { readTable } from "../lexicon/read-table.ts";

/** Words that tell PLOVER contexts: lemma, or two lemmas joined by a hyphen, to contexts. */
export type ContextWords = ReadonlyMap<string, readonly string[]>;

export function loadContextWords(): ContextWords {
  const words = new Map<string, string[]>();
  for (const row of readTable("contexts.tsv")) {
    for (const word of (row.words ?? "").split(" ")) {
      const list = words.get(word);
      if (list === undefined) words.set(word, [row.context ?? ""]);
      else list.push(row.context ?? "");
    }
  }
  return words;
}

/** The contexts that the words of a stretch of a sentence speak of, in alphabetical order. */
export function contextsIn(words: readonly Word[], known: ContextWords): readonly string[] {
  const found = new Set<string>();
  words.forEach((word, index) => {
    const lemma = word.lemma.toLowerCase();
    for (const context of known.get(lemma) ?? []) found.add(context);
    const next = words[index + 1]?.lemma.toLowerCase();
    if (next !== undefined) for (const context of known.get(`${lemma}-${next}`) ?? []) found.add(context);
  });
  return [...found].sort();
}
