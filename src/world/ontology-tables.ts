import { readFileSync } from "node:fs";

const FOLDER = new URL("../../data/ontology/", import.meta.url);

/**
 * The rows of a table of `data/ontology/`, each a record by column name. Lines that begin with `#` say where
 * the table comes from; an empty cell is an empty string.
 */
export function ontologyTable(name: string): readonly Readonly<Record<string, string>>[] {
  const lines = readFileSync(new URL(`${name}.tsv`, FOLDER), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const columns = (lines[0] ?? "").split("\t");
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
}
