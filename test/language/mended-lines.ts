import type { Mended } from "../../src/language/mended.ts";

/** What a mending makes of lines of "text upos head relation", heads counted from 1: "head:relation" of each word. */
export function mendedLines(
  mend: (sentence: Mended, heads: Int32Array) => void,
  lines: string,
): readonly string[] {
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u));
  const [texts, upos] = [rows.map((row) => row[0]!), rows.map((row) => row[1]!)];
  const heads = Int32Array.from(rows, (row) => Number(row[2]) - 1);
  const relations = rows.map((row) => row[3]!);
  mend({ texts, lemmas: texts, upos, xpos: upos, heads, relations }, heads);
  return relations.map((relation, i) => `${heads[i]! + 1}:${relation}`);
}
