import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseTable } from "../../src/coding/evaluate/evaluate-pairs-table.ts";
import { classesOf } from "../../src/coding/typing/labels.ts";
import { dataFile } from "../data-folder.ts";

/** A marked sentence with the classes that its label allows. */
export interface Example {
  readonly set: "own" | "pairs";
  readonly marked: string;
  readonly classes: readonly number[];
  /** The quad that the label's author gave; null where it is the type's own. */
  readonly quad: string | null;
}

const OWN = new URL("../../data/training/", import.meta.url);
const OTHER = "other-convention.tsv";
const APART: ReadonlySet<string> = new Set(["dates.tsv", OTHER]);

/** The project's own sentences. With `otherConvention`, those that other label sets type differently take that type. */
export function ownExamples(otherConvention: boolean): readonly Example[] {
  const others = new Map<string, string>();
  if (otherConvention && existsSync(new URL(OTHER, OWN)))
    for (const row of rowsOf(OTHER)) others.set(row.sentence ?? "", row.other ?? "");
  const seen = new Set<string>();
  return readdirSync(OWN)
    .filter((name) => name.endsWith(".tsv") && !APART.has(name))
    .sort()
    .flatMap((name) => rowsOf(name))
    .map((row) => ({
      set: "own" as const,
      marked: row.sentence ?? "",
      classes: classesOf(others.get(row.sentence ?? "") ?? row.type ?? ""),
      quad: null,
    }))
    .filter(({ marked, classes }) => {
      if (seen.has(marked) || classes.length === 0 || !marked.includes("<s>")) return false;
      seen.add(marked);
      return true;
    });
}

/** The labelled pairs that lie outside the project; empty where they are absent. */
export function pairExamples(): readonly Example[] {
  return readOutside("labelled/pairs_train.tsv").map((row) => ({
    set: "pairs" as const,
    marked: row.marked_sentence ?? "",
    classes: classesOf(row.gold_root ?? ""),
    quad: row.gold_penta || null,
  }));
}

/** The rows of a table that lies outside the project; none where it is absent. */
export function readOutside(path: string): readonly Readonly<Record<string, string>>[] {
  let file: string;
  try {
    file = dataFile(path);
  } catch {
    return [];
  }
  return parseTable(readFileSync(file, "utf8"));
}

function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  return parseTable(readFileSync(new URL(name, OWN), "utf8"));
}
