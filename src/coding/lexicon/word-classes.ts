import type { WordClasses } from "../frames/frame.ts";
import { readTable } from "./read-table.ts";

/** Named sets of lemmas that frames refer to as `@name`. */
export function loadWordClasses(): WordClasses {
  return new Map(
    readTable("classes.tsv").map((row) => [row.class ?? "", new Set((row.lemmas ?? "").split(" "))]),
  );
}
