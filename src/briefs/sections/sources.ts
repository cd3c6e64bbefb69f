import type { Article } from "../../model/article.ts";
import type { Event } from "../../model/event.ts";
import type { Statement } from "../../model/statement.ts";
import type { DatasetCount } from "../../record/queries/count-datasets.ts";
import type { Source } from "../brief.ts";

/** What the brief was made from: articles with what each gave, and datasets. */
export function sourcesOf(
  articles: readonly Article[],
  datasets: readonly DatasetCount[],
  events: readonly Event[],
  statements: readonly Statement[],
): readonly Source[] {
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
  const fromDatasets = datasets.map((dataset) => ({
    id: dataset.id,
    kind: "dataset" as const,
    title: `${dataset.origin.toUpperCase()} dataset${dataset.file === null ? "" : `, ${dataset.file}`}`,
    author: null,
    publication: dataset.origin,
    published: null,
    origin: dataset.id,
    events: dataset.events,
    statements: 0,
  }));
  return [...fromArticles, ...fromDatasets];
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
