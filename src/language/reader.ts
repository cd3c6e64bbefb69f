import { readFileSync } from "node:fs";
import { createReaderFrom } from "./create-reader-from.ts";
import { unpackWeights } from "./network/weights.ts";
import type { Reader } from "./word.ts";

const file = (name: string): URL => new URL(`../../data/language/${name}`, import.meta.url);

/** A reader of English. Weights are loaded here, once, in a fraction of a second; keep the reader. */
export function createReader(): Reader {
  const weights = unpackWeights(readFileSync(file("syntax.bin")));
  return createReaderFrom(weights, readFileSync(file("lemmas.tsv"), "utf8"));
}
