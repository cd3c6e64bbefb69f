import { readFileSync } from "node:fs";

/** Every written form of a currency ("$", "euros", "CFA francs") with its ISO 4217 code. */
export function loadCurrencies(
  path = new URL("../../../data/lexicon/currencies.tsv", import.meta.url),
): ReadonlyMap<string, string> {
  const rows = readFileSync(path, "utf8").trim().split("\n").slice(1);
  return new Map(rows.map((row) => row.split("\t") as [string, string]));
}

/** An alternation of the forms, longest first. */
export function alternation(forms: Iterable<string>): string {
  return [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+"))
    .join("|");
}
