import type { Desk } from "../../record/desk.ts";

/** Where an event comes from, in a few words. */
export interface SourceLine {
  readonly id: string;
  readonly kind: "article" | "dataset";
  readonly title: string;
  readonly publication: string | null;
  readonly date: string | null;
}

export async function sourcesOf(
  desk: Desk,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourceLine>> {
  if (ids.length === 0) return new Map();
  const rows = await desk.query(
    `select id, 'article' as kind, coalesce(title, origin) as title, coalesce(publication, author) as publication,
       published_from::varchar as date
     from article where list_contains(string_split($1, chr(10)), id)
     union all
     select id, 'dataset', format || ': ' || regexp_extract(origin, '[^/]*$'), kind, null from dataset
     where list_contains(string_split($1, chr(10)), id)`,
    [ids.join("\n")],
  );
  return new Map(rows.map((row) => [String(row.id), row as unknown as SourceLine]));
}
