import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A file of the lexicon as records keyed by its header. Lines that begin with # are remarks. */
export function readTable(name: string): readonly Readonly<Record<string, string>>[] {
  const path = fileURLToPath(new URL(`../../../data/lexicon/${name}`, import.meta.url));
  const [header, ...lines] = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const columns = (header ?? "").split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? "").trim()]));
  });
}
