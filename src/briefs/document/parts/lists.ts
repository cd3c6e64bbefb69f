import type { Brief, Stated } from "../../brief.ts";
import type { Block, Line } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { parties, stance, trimmed } from "../words.ts";

/** Statements of sources as a list, each with whose view it is and its sentences. */
export function statedList(entries: readonly Stated[], cites: Citing, withValue = false): Block {
  return {
    kind: "list",
    items: entries.map(
      (entry): Line => [
        `${parties(entry)}: ${withValue ? `${entry.value ?? entry.kind}` : sayingOf(entry)}${stance(entry)} `,
        cites.cite(entry.evidence),
      ],
    ),
  };
}

function sayingOf(entry: Stated): string {
  if (entry.value === null) return entry.kind.replace("-", " ");
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
