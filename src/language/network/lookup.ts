import { featuresOf, UNKNOWN } from "./features.ts";
import type { VectorTable } from "./weights.ts";

/** Few words make up most of a text: their vectors are kept at hand, and forgotten all at once when too many. */
const KEPT = 20_000;

/** Adds a row of a table, times its scale, to a vector. */
export function addRow(into: Float32Array, table: VectorTable, row: number): void {
  const { columns, bytes } = table;
  const scale = table.scales[row]!;
  const from = row * columns;
  for (let j = 0; j < columns; j++) into[j] = into[j]! + scale * bytes[from + j]!;
}

/** A function from a word to its vector: the sum of its features' rows. */
export function createLookup(tables: readonly VectorTable[]): (text: string) => Float32Array {
  const kept = new Map<string, Float32Array>();
  const columns = tables[0]!.columns;
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const vector = new Float32Array(columns);
    featuresOf(text).forEach((value, k) => {
      addRow(vector, tables[k]!, tables[k]!.ids.get(value) ?? UNKNOWN);
    });
    if (kept.size >= KEPT) kept.clear();
    kept.set(text, vector);
    return vector;
  };
}

/** The vector of a reserved row, such as the opening of a sentence. */
export function reservedVector(tables: readonly VectorTable[], row: number): Float32Array {
  const vector = new Float32Array(tables[0]!.columns);
  for (const table of tables) addRow(vector, table, row);
  return vector;
}
