import { readFileSync } from "node:fs";
import type { Word } from "../../language/word.ts";
import type { PairView } from "./pair-view.ts";
import { SLOT_COUNT, type Slot, slotsOf } from "./slots.ts";

export const DIMENSIONS = 100;
export const DENSE_COUNT = SLOT_COUNT * DIMENSIONS;

/** Word vectors, a byte a dimension, with each word's rank by frequency. */
export interface Vectors {
  readonly rows: ReadonlyMap<string, Row>;
}

interface Row {
  readonly rank: number;
  readonly values: Int8Array;
}

/** Reads `word, rank, base64 of 100 signed bytes` a line. */
export function parseVectors(text: string): Vectors {
  const rows = new Map<string, { rank: number; values: Int8Array }>();
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [word = "", rank = "", packed = ""] = line.split("\t");
    const bytes = Buffer.from(packed, "base64");
    rows.set(word, {
      rank: Number(rank),
      values: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    });
  }
  return { rows };
}

export function loadVectors(): Vectors {
  return parseVectors(readFileSync(new URL("../../../data/vectors/words.tsv", import.meta.url), "utf8"));
}

/** A word of rank 100 counts half as much as the rarest. */
const HALF = 100;

/** A word stands in several slots, and in every pair of its sentence. */
const rows = new WeakMap<Vectors, WeakMap<Word, Row | null>>();

function rowsOf(vectors: Vectors): (word: Word) => Row | null {
  let known = rows.get(vectors);
  if (known === undefined) {
    known = new WeakMap();
    rows.set(vectors, known);
  }
  const held = known;
  return (word) => {
    const before = held.get(word);
    if (before !== undefined) return before;
    const row =
      vectors.rows.get(word.text.toLowerCase()) ?? vectors.rows.get(word.lemma.toLowerCase()) ?? null;
    held.set(word, row);
    return row;
  };
}

/** Slots that several pairs of a sentence share, by what decides their words. */
const shared = new WeakMap<Vectors, readonly WeakMap<object, Float32Array>[]>();

function sharedOf(vectors: Vectors): readonly WeakMap<object, Float32Array>[] {
  const before = shared.get(vectors);
  if (before !== undefined) return before;
  const slots = Array.from({ length: SLOT_COUNT }, () => new WeakMap<object, Float32Array>());
  shared.set(vectors, slots);
  return slots;
}

/** The averaged vectors of a pair's slots, each of length one, or zero where no word is known. */
export function denseOf(view: PairView, vectors: Vectors): Float32Array {
  const dense = new Float32Array(DENSE_COUNT);
  const rowOf = rowsOf(vectors);
  const known = sharedOf(vectors);
  for (const [index, slot] of slotsOf(view).entries()) {
    const part = dense.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS);
    if (slot.of === null) {
      average(slot, rowOf, part);
      continue;
    }
    const before = known[index]!.get(slot.of);
    if (before !== undefined) {
      part.set(before);
      continue;
    }
    average(slot, rowOf, part);
    known[index]!.set(slot.of, part.slice());
  }
  return dense;
}

/** Writes the averaged vector of a slot's words, of length one, into a part of a pair's that is still zero. */
function average(slot: Slot, rowOf: (word: Word) => Row | null, part: Float32Array): void {
  for (const word of slot.words) {
    const row = rowOf(word);
    if (row === null) continue;
    const { values } = row;
    const weight = slot.loose ? row.rank / (row.rank + HALF) : 1;
    for (let at = 0; at < DIMENSIONS; at += 1) part[at]! += weight * values[at]!;
  }
  let squares = 0;
  for (let at = 0; at < DIMENSIONS; at += 1) squares += part[at]! * part[at]!;
  if (squares === 0) return;
  const scale = 1 / Math.sqrt(squares);
  for (let at = 0; at < DIMENSIONS; at += 1) part[at]! *= scale;
}
