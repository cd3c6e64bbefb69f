import type { Article } from "../../model/article.ts";
import type { Event } from "../../model/event.ts";
import type { Statement } from "../../model/statement.ts";
import type { Desk } from "../../record/desk.ts";
import type { Source } from "../brief.ts";

/** What the brief was made from: articles with what each gave, and datasets. */
export async function sourcesOf(
  desk: Desk,
  articles: readonly Article[],
  events: readonly Event[],
  statements: readonly Statement[],
): Promise<readonly Source[]> {
  const fromArticles = articles.map((article) => ({
    id: article.id,
    kind: "article" as const,
    title: article.title,
    author: article.author,
    publication: article.publication,
    published: publishedText(article),
    origin: article.origin,
    events: events.filter((event) => event.source === article.id).length,
    statements: statements.filter((statement) => statement.article === article.id).length,
  }));
  return [...fromArticles, ...(await datasets(desk))];
}

async function datasets(desk: Desk): Promise<readonly Source[]> {
  const rows = await desk.query(
    `select e.origin, e.source, regexp_extract(any_value(d.origin), '[^/]*$') as file, count(*) as events
     from event_all e left join dataset d on d.id = e.source where e.origin <> 'article'
     group by e.origin, e.source order by 1, 2`,
  );
  return rows.map((row) => ({
    id: String(row.source),
    kind: "dataset" as const,
    title: `${String(row.origin).toUpperCase()} dataset${row.file === null ? "" : `, ${row.file}`}`,
    author: null,
    publication: String(row.origin),
    published: null,
    origin: String(row.source),
    events: Number(row.events),
    statements: 0,
  }));
}

export function publishedText(article: Article): string | null {
  const { published } = article;
  if (published === null) return null;
  if (published.precision === "day") return published.from;
  return published.precision === "month" ? published.from.slice(0, 7) : published.from.slice(0, 4);
}

/** An article as a reader knows it: author or publication, and title. */
export function sourceName(article: {
  readonly author: string | null;
  readonly publication: string | null;
  readonly title: string | null;
  readonly origin: string;
}): string {
  const { author, publication } = article;
  if (author !== null && publication?.startsWith(author) === true) return publication;
  const who = [author, publication].filter((part) => part !== null).join(", ");
  if (who !== "") return who;
  return article.title ?? article.origin;
}
