import { featuresOf, UNKNOWN } from "./features.ts";
import type { VectorTable } from "./weights.ts";

/** Few words make up most of a text: their rows are kept at hand, and forgotten all at once when too many. */
const KEPT = 30_000;

/** A function from a word to its rows in the tables. */
export function createLookup(tables: readonly VectorTable[]): (text: string) => Int32Array {
  const kept = new Map<string, Int32Array>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const rows = Int32Array.from(featuresOf(text), (value, k) => tables[k]!.ids.get(value) ?? UNKNOWN);
    if (kept.size >= KEPT) kept.clear();
    kept.set(text, rows);
    return rows;
  };
}
