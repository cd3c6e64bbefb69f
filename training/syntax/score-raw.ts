import type { Reader, Sentence } from "../../src/language/word.ts";
import type { TreebankSentence } from "./conllu.ts";

interface Span {
  readonly key: string;
  readonly head: string;
  readonly relation: string;
  readonly punctuation: boolean;
}

/** The treebank's words with their offsets in its text. */
function goldSpans({ text, words }: TreebankSentence): Span[] | null {
  const keys: string[] = [];
  let at = 0;
  for (const word of words) {
    while (/\s/u.test(text[at] ?? "")) at++;
    if (!text.startsWith(word.text, at)) return null;
    keys.push(`${at}-${at + word.text.length}`);
    at += word.text.length;
  }
  return words.map((word, i) => ({
    key: keys[i]!,
    head: word.head < 0 ? "root" : keys[word.head]!,
    relation: word.relation,
    punctuation: word.upos === "PUNCT",
  }));
}

function ownSpans(sentence: Sentence): Span[] {
  return sentence.words.map((word) => ({
    key: `${word.start}-${word.end}`,
    head: word.head === null ? "root" : `${word.head.start}-${word.head.end}`,
    relation: word.relation,
    punctuation: word.upos === "PUNCT",
  }));
}

export interface RawScores {
  readonly sentences: number;
  /** Share of the treebank's words that were found as tokens, F1. */
  readonly tokens: number;
  readonly unlabelled: number;
  readonly labelled: number;
}

const percent = (value: number): number => Math.round(10_000 * value) / 100;

/** F1 of arcs between words of the same extent, from the text of each sentence; punctuation not counted. */
export function scoreRaw(gold: readonly TreebankSentence[], reader: Reader): RawScores {
  let [sentences, goldAll, ownAll, tokens, goldCount, ownCount, heads, labels] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const sentence of gold) {
    const expected = goldSpans(sentence);
    if (expected === null) continue;
    sentences++;
    const own = reader.split(sentence.text).flatMap((part) => ownSpans(reader.parse(part)));
    const byKey = new Map(own.map((span) => [span.key, span]));
    goldAll += expected.length;
    ownAll += own.length;
    ownCount += own.filter((span) => !span.punctuation).length;
    for (const span of expected) {
      const found = byKey.get(span.key);
      if (found) tokens++;
      if (span.punctuation) continue;
      goldCount++;
      if (found?.head === span.head) {
        heads++;
        if (found.relation === span.relation) labels++;
      }
    }
  }
  const f1 = (right: number, a: number, b: number): number => percent((2 * right) / (a + b));
  return {
    sentences,
    tokens: f1(tokens, goldAll, ownAll),
    unlabelled: f1(heads, goldCount, ownCount),
    labelled: f1(labels, goldCount, ownCount),
  };
}
