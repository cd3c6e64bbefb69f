import { FEATURE_KINDS, featuresOf, RESERVED, UNKNOWN } from "../../src/language/network/features.ts";
import type { TreebankSentence } from "./conllu.ts";
import type { Example } from "./network/example.ts";

/** How often a value must occur to get a vector of its own, by kind of feature. */
const LEAST = [2, 5, 5, 5, 5, 3];

export interface Vocabulary {
  readonly values: readonly (readonly string[])[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Occurrences of each word's row, to know how often it may be hidden in training. */
  readonly wordCounts: Int32Array;
  readonly encode: (sentence: TreebankSentence, treebank: number) => Example;
}

function counted(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Values that occur often enough, in the order of the alphabet: the same on every machine. */
function frequent(counts: ReadonlyMap<string, number>, least: number): string[] {
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([value]) => value)
    .sort();
}

export function buildVocabulary(sentences: readonly TreebankSentence[]): Vocabulary {
  const words = sentences.flatMap((sentence) => sentence.words);
  const features = words.map((word) => featuresOf(word.text));
  const counts = FEATURE_KINDS.map((_, k) => counted(features.map((values) => values[k]!)));
  const values = counts.map((count, k) => frequent(count, LEAST[k]!));
  const tags = frequent(counted(words.map((word) => `${word.upos}/${word.xpos}`)), 3);
  const labels = frequent(counted(words.map((word) => word.relation)), 2);
  const ids = values.map((list) => new Map(list.map((value, i) => [value, i + RESERVED])));
  const tagIds = new Map(tags.map((tag, i) => [tag, i]));
  const labelIds = new Map(labels.map((label, i) => [label, i]));
  const wordCounts = new Int32Array(values[0]!.length + RESERVED);
  values[0]!.forEach((value, i) => {
    wordCounts[i + RESERVED] = counts[0]!.get(value)!;
  });
  const tagOf = (upos: string, xpos: string): number => {
    const exact = tagIds.get(`${upos}/${xpos}`);
    if (exact !== undefined) return exact;
    return Math.max(
      0,
      tags.findIndex((tag) => tag.startsWith(`${upos}/`)),
    );
  };
  const plain = (relation: string): number =>
    labelIds.get(relation) ?? labelIds.get(relation.split(":")[0]!) ?? 0;
  return {
    values,
    tags,
    labels,
    wordCounts,
    encode: (sentence, treebank) => ({
      features: sentence.words.map((word) =>
        Int32Array.from(featuresOf(word.text), (value, k) => ids[k]!.get(value) ?? UNKNOWN),
      ),
      tags: Int32Array.from(sentence.words, (word) => tagOf(word.upos, word.xpos)),
      heads: Int32Array.from(sentence.words, (word) => word.head + 1),
      labels: Int32Array.from(sentence.words, (word) => plain(word.relation)),
      treebank,
    }),
  };
}
