import type { Problem } from "../model/problem.ts";

export const KINDS = ["icews", "gdelt", "polecat", "plover", "events", "csv", "trade"] as const;
export type Kind = (typeof KINDS)[number];

/** A code that was not understood, with the number of rows that bear it. The rows were kept. */
export interface Warning {
  readonly name: string;
  readonly code: string;
  readonly count: number;
}

/** How one file fared. `known` was imported before and left as it was. `rowsIn` is always `kept + rejected`. */
export interface FileReport {
  readonly name: string;
  readonly dataset: string;
  readonly format: string;
  /** Null where it is no text; `windows-1252`: lines that are not UTF-8 were read so. */
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | null;
  readonly state: "new" | "known";
  readonly rowsIn: number;
  readonly kept: number;
  readonly rejected: number;
  readonly blank: number;
  readonly warnings: readonly Warning[];
}

export interface ImportReport {
  readonly files: readonly FileReport[];
  readonly failures: readonly { readonly origin: string; readonly problem: Problem }[];
  readonly rowsIn: number;
  readonly kept: number;
  readonly rejected: number;
}

export interface ImportOptions {
  /** Whose trade a table without reporters tells of: an ISO 3166 alpha-3 code. */
  readonly reporter?: string | null;
  /** The mapping file of a generic table, YAML or JSON. */
  readonly mapping?: string | null;
  /** By what name a path is known: the address that it was fetched from. */
  readonly nameOf?: (path: string) => string;
}

export interface ImportProgress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
  /** Of the current file, 0 to 100, where the engine tells. */
  readonly percent: number | null;
}

export interface ImportEffects {
  /** The time, as ISO 8601. */
  readonly now: () => string;
  readonly progress: (progress: ImportProgress) => void;
}

export function reportOf(files: readonly FileReport[], failures: ImportReport["failures"]): ImportReport {
  const sum = (of: (file: FileReport) => number): number =>
    files.filter((file) => file.state === "new").reduce((total, file) => total + of(file), 0);
  return {
    files,
    failures,
    rowsIn: sum((file) => file.rowsIn),
    kept: sum((file) => file.kept),
    rejected: sum((file) => file.rejected),
  };
}
