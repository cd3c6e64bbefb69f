import type { Brief, Stated } from "../../brief.ts";
import type { Block, Line } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { dateText, parties, stance, trimmed } from "../words.ts";

const SHORT = 8;

/** Statements of sources as a list, each with whose view it is and its sentences. */
export function statedList(entries: readonly Stated[], cites: Citing, withValue = false): Block {
  return {
    kind: "list",
    items: entries.map(
      (entry): Line => [
        `${parties(entry)}: ${withValue ? `${entry.value ?? entry.kind}` : sayingOf(entry, cites)}${timeOf(entry)}${stance(entry)} `,
        cites.cite(entry.evidence),
      ],
    ),
  };
}

/** A figure of another time says nothing of today: its time stands beside it. */
function timeOf(entry: Stated): string {
  return entry.kind === "figure" && entry.date?.from != null
    ? `, ${dateText(entry.date.from, entry.date.to)}`
    : "";
}

/** What a statement says: its value, or its sentence where the value says nothing by itself. */
function sayingOf(entry: Stated, cites: Citing): string {
  const quote = cites.quote(entry.evidence);
  if (entry.value === null || String(entry.value).length < SHORT)
    return quote === null ? entry.kind.replace("-", " ") : `“${trimmed(quote)}”`;
  return `${trimmed(String(entry.value))}${entry.unit === null ? "" : ` ${entry.unit}`}`;
}

/** The first sentence behind an entry, in quotation marks. */
export function quoteOf(brief: Brief, ids: readonly string[]): string {
  const quote = ids.map((id) => brief.evidence[id]?.quote).find((text) => text != null);
  return quote == null ? "" : `“${trimmed(quote)}”`;
}

/** Said where a section has nothing to show. */
export function nothing(text: string): Block {
  return { kind: "paragraph", line: [{ em: text }] };
}

/** "1 article", "2 articles". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
