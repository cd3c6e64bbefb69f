import { readTable } from "./read-table.ts";

/**
 * What a word does to the act it governs: "refuse to visit" is no visit. `transparent` words leave it as it
 * is ("began to visit"); `report` words say whose view it is.
 */
export type Effect =
  | "promised"
  | "planned"
  | "asked"
  | "refused"
  | "denied"
  | "threatened"
  | "alleged"
  | "possible"
  | "stopped"
  | "transparent"
  | "report";

export interface Embedders {
  readonly verbs: ReadonlyMap<string, Effect>;
  readonly nouns: ReadonlyMap<string, Effect>;
  readonly adjectives: ReadonlyMap<string, Effect>;
}

export function loadEmbedders(): Embedders {
  const rows = readTable("embedders.tsv");
  const of = (pos: string): ReadonlyMap<string, Effect> =>
    new Map(
      rows.filter((row) => row.pos === pos).map((row) => [row.lemma ?? "", (row.effect ?? "") as Effect]),
    );
  return { verbs: of("V"), nouns: of("N"), adjectives: of("A") };
}
