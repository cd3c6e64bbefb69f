import type { Article } from "../model/article.ts";
import type { CodedEvent } from "../model/event.ts";
import type { CodedStatement } from "../model/statement.ts";
import type { Desk } from "./desk.ts";
import { eventIdentity, eventRow, eventShape } from "./event-rows.ts";
import { insertRecords, type Shape } from "./insert-records.ts";
import { linkHappenings } from "./link-happenings.ts";
import { quoteRow, quoteShape } from "./quote-rows.ts";
import { statementIdentity, statementRow, statementShape } from "./statement-rows.ts";

export interface Coded {
  readonly events: readonly CodedEvent[];
  readonly statements: readonly CodedStatement[];
}

const articleShape: Shape = {
  id: "VARCHAR",
  title: "VARCHAR",
  author: "VARCHAR",
  publication: "VARCHAR",
  published_from: "DATE",
  published_to: "DATE",
  published_precision: "VARCHAR",
  published_source: "VARCHAR",
  language: "VARCHAR",
  text: "VARCHAR",
  origin: "VARCHAR",
  read_at: "TIMESTAMP",
  coder: "VARCHAR",
};

/**
 * Writes an article with all that was read from it, and links its events with earlier reports of the same
 * happenings, whole or not at all. An article whose words the desk
 * already holds is left as it is: `known`.
 */
export async function writeArticle(
  desk: Desk,
  article: Article,
  coded: Coded,
  coder: string,
): Promise<"new" | "known"> {
  return desk.transaction(async () => {
    if (await hasArticle(desk, article.id)) return "known";
    await insertArticle(desk, article, coder);
    const events = withIdentities(coded.events, (event, repeat) => eventIdentity(article.id, event, repeat));
    const statements = withIdentities(coded.statements, (statement, repeat) =>
      statementIdentity(article.id, statement, repeat),
    );
    const eventRows = events.map(([id, event], at) => eventRow(id, article.id, at, coder, event));
    const statementRows = statements.map(([id, said], at) => statementRow(id, article.id, at, coder, said));
    const quotes = [...events, ...statements].map(([id, { quote }]) => quoteRow(id, article, quote));
    await insertRecords(desk, "event", eventShape, eventRows);
    await insertRecords(desk, "statement", statementShape, statementRows);
    await insertRecords(desk, "quote", quoteShape, quotes);
    await linkHappenings(desk, { article: article.id });
    return "new";
  });
}

/** Whether the desk holds the article with this id, so that its text need not be read again. */
export async function hasArticle(desk: Desk, id: string): Promise<boolean> {
  return (await desk.query("select 1 as found from article where id = $1", [id])).length > 0;
}

async function insertArticle(desk: Desk, article: Article, coder: string): Promise<void> {
  const { published, readAt, ...rest } = article;
  const row = {
    ...rest,
    published_from: published?.from ?? null,
    published_to: published?.to ?? null,
    published_precision: published?.precision ?? null,
    published_source: published?.source ?? null,
    read_at: readAt,
    coder,
  };
  await insertRecords(desk, "article", articleShape, [row]);
}

function withIdentities<T>(
  items: readonly T[],
  identity: (item: T, repeat: number) => string,
): readonly (readonly [string, T])[] {
  const seen = new Set<string>();
  return items.map((item) => {
    let repeat = 0;
    while (seen.has(identity(item, repeat))) repeat += 1;
    const id = identity(item, repeat);
    seen.add(id);
    return [id, item] as const;
  });
}
