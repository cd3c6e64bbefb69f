import type { Brief } from "../brief.ts";
import type { Note, Run } from "./blocks.ts";

/** Numbers the sentences behind a brief in the order in which the reader meets them. */
export interface Citing {
  readonly cite: (ids: readonly string[]) => Run;
  readonly notes: () => readonly Note[];
  /** The first sentence behind ids, or null. */
  readonly quote: (ids: readonly string[]) => string | null;
}

const SHOWN = 4;

export function citing(brief: Brief): Citing {
  const numbers = new Map<string, number>();
  const keyOf = (id: string): string => {
    const item = brief.evidence[id];
    return item?.article == null ? id : `${item.article}:${item.start}:${item.end}`;
  };
  const ids = new Map<string, string>();
  return {
    cite: (asked) => {
      const known = asked.filter((id) => brief.evidence[id] !== undefined);
      const keys = [...new Set(known.map((id) => keyOf(id)))];
      for (const id of known) if (!ids.has(keyOf(id))) ids.set(keyOf(id), id);
      const shown = keys.slice(0, SHOWN);
      for (const key of shown) if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
      return { cite: shown.map((key) => numbers.get(key) ?? 0), more: keys.length - shown.length };
    },
    quote: (asked) => asked.map((id) => brief.evidence[id]?.quote).find((text) => text != null) ?? null,
    notes: () =>
      [...numbers].map(([key, number]) => {
        const id = ids.get(key) ?? "";
        const item = brief.evidence[id];
        return {
          number,
          id,
          quote: item?.quote ?? null,
          what: item?.what ?? "",
          source: item?.source ?? "",
          date: item?.date ?? null,
          confidence: item?.confidence ?? 0,
          rule: item?.rule ?? "",
          view: item?.holder ?? null,
        };
      }),
  };
}
