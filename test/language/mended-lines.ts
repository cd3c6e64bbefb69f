import type { Mended } from "../../src/language/mended.ts";

type Mend = (sentence: Mended, heads: Int32Array) => void;

/** What a mending makes of lines of "text upos head relation", heads counted from 1: "head:relation" of each word. */
export function mendedLines(mend: Mend, lines: string): readonly string[] {
  return mendedRows(
    mend,
    rowsOf(lines).map(([text = "", upos = "", head = "", relation = ""]) => [
      text,
      upos,
      upos,
      head,
      relation,
    ]),
  );
}

/** The same of lines of "text upos xpos head relation", with the lemma behind where it is not the text. */
export function mendedTaggedLines(mend: Mend, lines: string): readonly string[] {
  return mendedRows(mend, rowsOf(lines));
}

function rowsOf(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u));
}

function mendedRows(mend: Mend, rows: readonly (readonly string[])[]): readonly string[] {
  const column = (place: number): string[] => rows.map((row) => row[place]!);
  const heads = Int32Array.from(column(3), (head) => Number(head) - 1);
  const relations = column(4);
  const lemmas = rows.map((row) => row[5] ?? row[0]!.toLowerCase());
  mend({ texts: column(0), lemmas, upos: column(1), xpos: column(2), heads, relations }, heads);
  return relations.map((relation, i) => `${heads[i]! + 1}:${relation}`);
}
