import { readFileSync } from "node:fs";

/** A named stretch of history, ISO days, both ends included. */
export interface NamedPeriod {
  readonly from: string;
  readonly to: string;
}

/** By name in lower case, hyphens as spaces. */
export type PeriodTable = ReadonlyMap<string, NamedPeriod>;

/** Reads `data/lexicon/periods.tsv`: name, other names, from, to, source. */
export function loadPeriods(
  path = new URL("../../../data/lexicon/periods.tsv", import.meta.url),
): PeriodTable {
  const table = new Map<string, NamedPeriod>();
  for (const line of readFileSync(path, "utf8").split("\n").slice(1)) {
    const [name, others, from, to] = line.split("\t");
    if (name === undefined || from === undefined || to === undefined) continue;
    for (const key of [name, ...others!.split("|")]) if (key !== "") table.set(normal(key), { from, to });
  }
  return table;
}

function normal(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, " ");
}
