import { readTable } from "./read-table.ts";

/** Words by which a writer stands back from what is said: lemmas to their kind (V, R, A, M, Q). */
export type Hedges = ReadonlyMap<string, string>;

export function loadHedges(): Hedges {
  return new Map(readTable("hedges.tsv").map((row) => [row.lemma ?? "", row.kind ?? ""]));
}
