import { readFileSync } from "node:fs";
import { createReaderFrom } from "./create-reader-from.ts";
import { unpackWeights } from "./network/weights.ts";
import type { Reader } from "./word.ts";

const file = (name: string): URL => new URL(`../../data/language/${name}`, import.meta.url);

/** A reader of English. Weights are loaded here, once, in a fraction of a second; keep the reader. */
export function createReader(): Reader {
  const weights = unpackWeights(readFileSync(file("syntax.bin")));
  const lemmas = ["lemmas.tsv", "irregular-verbs.tsv"].map((name) => readFileSync(file(name), "utf8"));
  return createReaderFrom(weights, lemmas.join("\n"));
}
