import { exceptionKey, lemmaByRule } from "../../src/language/lemma/lemmatize.ts";
import type { TreebankSentence } from "./conllu.ts";

/** The newer treebank's word counts so many times: only it gives pronouns and comparatives their plain form. */
const NEWER_WEIGHT = 5;

/** The forms whose lemma in the treebanks is not what the rules say, as sorted lines: form, tag, lemma. */
export function lemmaExceptions(
  older: readonly TreebankSentence[],
  newer: readonly TreebankSentence[],
): string {
  const seen = new Map<string, { lemmas: Map<string, number>; byRule: Map<string, number> }>();
  const weighted = [
    ...older.map((s) => ({ ...s, weight: 1 })),
    ...newer.map((s) => ({ ...s, weight: NEWER_WEIGHT })),
  ];
  for (const { words, weight } of weighted) {
    for (const { text, lemma, upos, xpos } of words) {
      if (upos === "PROPN" || upos === "X" || upos === "PUNCT" || upos === "SYM" || upos === "NUM") continue;
      // The older treebank leaves comparatives as they are.
      if (weight === 1 && /^(?:JJ|RB)[RS]$/u.test(xpos)) continue;
      if (lemma === "_" || !/^[\p{L}'’.-]+$/u.test(text)) continue;
      const lower = text.toLowerCase().replaceAll("’", "'");
      const key = exceptionKey(lower, upos);
      const entry = seen.get(key) ?? { lemmas: new Map(), byRule: new Map() };
      seen.set(key, entry);
      const plain = lemma === "I" ? "I" : lemma.toLowerCase();
      entry.lemmas.set(plain, (entry.lemmas.get(plain) ?? 0) + weight);
      const rule = lemmaByRule(lower, upos, xpos);
      entry.byRule.set(rule, (entry.byRule.get(rule) ?? 0) + weight);
    }
  }
  const top = (counts: Map<string, number>): [string, number] =>
    [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
  const known = new Map<string, number>();
  for (const { lemmas } of seen.values())
    for (const lemma of lemmas.keys()) known.set(lemma, (known.get(lemma) ?? 0) + 1);
  const lines: string[] = [];
  for (const [key, { lemmas, byRule }] of seen) {
    const [lemma, count] = top(lemmas);
    // A lemma found nowhere else, where the rules give one that is, is a slip ("freed" as "fre").
    const form = key.split("\t")[0]!;
    const slip = lemma !== form && form.startsWith(lemma) && known.get(lemma) === 1;
    if (slip && known.has(top(byRule)[0])) continue;
    const right = lemmas.get(top(byRule)[0]) ?? 0;
    if (top(byRule)[0] !== lemma && count > right) lines.push(`${key}\t${lemma}`);
  }
  return `${lines.sort().join("\n")}\n`;
}
