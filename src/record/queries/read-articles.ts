import type { Article } from "../../model/article.ts";
import type { Desk, Row } from "../desk.ts";

/** The desk's articles with these ids, or all, by publication date (unknown last), then id. */
export async function readArticles(
  desk: Desk,
  ids: readonly string[] | null = null,
): Promise<readonly Article[]> {
  const rows = await desk.query(
    `select * exclude (coder) replace (published_from::varchar as published_from,
       published_to::varchar as published_to, strftime(read_at, '%Y-%m-%dT%H:%M:%S.%gZ') as read_at)
     from article
     where $1::varchar is null or id in (select unnest(from_json($1::json, '["VARCHAR"]')))
     order by published_from nulls last, id`,
    [ids === null ? null : JSON.stringify(ids)],
  );
  return rows.map(articleFrom);
}

function articleFrom(row: Row): Article {
  const published = {
    from: row.published_from as string,
    to: row.published_to as string,
    precision: row.published_precision as NonNullable<Article["published"]>["precision"],
    source: row.published_source as NonNullable<Article["published"]>["source"],
  };
  return {
    id: row.id as string,
    title: row.title as string | null,
    author: row.author as string | null,
    publication: row.publication as string | null,
    published: row.published_from === null ? null : published,
    language: row.language as string,
    text: row.text as string,
    origin: row.origin as string,
    readAt: row.read_at as string,
  };
}
