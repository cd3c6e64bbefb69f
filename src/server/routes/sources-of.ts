import type { Desk } from "../../record/desk.ts";
import type { SourceLine } from "../answers.ts";

/** Where events and statements come from, by the id of their article or dataset. */
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
