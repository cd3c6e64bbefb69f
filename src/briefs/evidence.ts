import type { Article } from "../model/article.ts";
import type { Statement } from "../model/statement.ts";
import type { ToldEvent } from "../record/queries/focal-events.ts";
import type { EvidenceItem } from "./brief.ts";
import { publishedText, sourceName } from "./sections/sources.ts";

/** The sentences behind a brief: every event and statement that it names, by id. */
export function evidenceOf(
  ids: ReadonlySet<string>,
  events: readonly ToldEvent[],
  statements: readonly Statement[],
  articles: readonly Article[],
): Readonly<Record<string, EvidenceItem>> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const items: Record<string, EvidenceItem> = {};
  for (const event of events) {
    if (!ids.has(event.id)) continue;
    const quote = event.quotes[0];
    const article = quote === undefined ? undefined : byId.get(quote.article);
    items[event.id] = {
      id: event.id,
      kind: "event",
      what: eventText(event),
      quote: quote?.exact ?? null,
      article: article?.id ?? null,
      start: quote?.start ?? null,
      end: quote?.end ?? null,
      source: article === undefined ? `${event.origin} ${event.source}` : sourceName(article),
      // A quote is cited by when it was published; a row of a dataset by the day it tells of.
      date: article === undefined ? (event.date?.from ?? null) : publishedText(article),
      confidence: event.confidence,
      rule: event.rule,
      hedged: event.hedged,
      holder: event.holder,
    };
  }
  for (const statement of statements) {
    if (!ids.has(statement.id)) continue;
    const quote = statement.quotes[0];
    const article = byId.get(statement.article);
    items[statement.id] = {
      id: statement.id,
      kind: "statement",
      what: statement.kind,
      quote: quote?.exact ?? null,
      article: statement.article,
      start: quote?.start ?? null,
      end: quote?.end ?? null,
      source: article === undefined ? statement.article : sourceName(article),
      date: article === undefined ? null : publishedText(article),
      confidence: statement.confidence,
      rule: statement.rule,
      hedged: statement.hedged,
      holder: statement.holder,
    };
  }
  return items;
}

export function eventText(event: Pick<ToldEvent, "type" | "mode" | "actor" | "recipient">): string {
  const mode = event.mode === null ? "" : ` (${event.mode})`;
  return `${event.actor.code ?? event.actor.name} ${event.type}${mode} ${event.recipient?.code ?? event.recipient?.name ?? ""}`.trim();
}
