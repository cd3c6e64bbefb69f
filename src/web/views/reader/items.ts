import type { Correction } from "../../../model/correction.ts";
import type { Event } from "../../../model/event.ts";
import type { Statement } from "../../../model/statement.ts";
import type { ReadArticle, ReadRow } from "../../../server/answers.ts";

/** One reading of an article's sentence, as it stands, with what it was read as and what was said of it. */
export interface Item {
  readonly id: string;
  readonly kind: "event" | "statement";
  readonly event: Event | null;
  readonly statement: Statement | null;
  /** As it was read, where it was corrected or rejected since. */
  readonly read: ReadRow | null;
  readonly corrections: readonly Correction[];
  readonly start: number;
  readonly end: number;
  readonly tone: "cooperation" | "conflict" | "statement" | "rejected";
  readonly state: "open" | "accepted" | "corrected" | "rejected" | "merged" | "added";
}

const STATES = {
  accept: "accepted",
  correct: "corrected",
  reject: "rejected",
  merge: "merged",
  add: "added",
  withdraw: "open",
} as const;

function stateOf(corrections: readonly Correction[]): Item["state"] {
  const [latest] = corrections;
  return latest === undefined ? "open" : STATES[latest.action];
}

/** Every reading of the article in the order of the text, the rejected ones among them. */
export function itemsOf(article: ReadArticle): readonly Item[] {
  const said = (id: string): readonly Correction[] => article.corrections[id] ?? [];
  const readEvents = new Map(article.read.events.map((row) => [row.id, row]));
  const readStatements = new Map(article.read.statements.map((row) => [row.id, row]));
  const events = article.events.map((event): Item => {
    const place = event.quotes[0];
    return {
      id: event.id,
      kind: "event",
      event,
      statement: null,
      read: readEvents.get(event.id) ?? null,
      corrections: said(event.id),
      start: place?.start ?? 0,
      end: place?.end ?? 0,
      tone: event.quad > 2 ? "conflict" : "cooperation",
      state: stateOf(said(event.id)),
    };
  });
  const statements = article.statements.map((statement): Item => {
    const place = statement.quotes[0];
    return {
      id: statement.id,
      kind: "statement",
      event: null,
      statement,
      read: readStatements.get(statement.id) ?? null,
      corrections: said(statement.id),
      start: place?.start ?? 0,
      end: place?.end ?? 0,
      tone: "statement",
      state: stateOf(said(statement.id)),
    };
  });
  const gone = (kind: Item["kind"], rows: readonly ReadRow[]): readonly Item[] =>
    rows
      .filter((row) => !row.shown)
      .map((row) => ({
        id: row.id,
        kind,
        event: null,
        statement: null,
        read: row,
        corrections: said(row.id),
        start: row.start ?? 0,
        end: row.end ?? 0,
        tone: "rejected" as const,
        state: "rejected" as const,
      }));
  return [
    ...events,
    ...statements,
    ...gone("event", article.read.events),
    ...gone("statement", article.read.statements),
  ].sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
}

/** The text cut wherever a marked stretch begins or ends, a list a paragraph. */
export function paragraphsOf(text: string, items: readonly Item[]): readonly (readonly Segment[])[] {
  const shown = items.filter((item) => item.state !== "rejected" && item.end > item.start);
  const cuts = new Set(shown.flatMap((item) => [item.start, item.end]));
  const paragraphs: Segment[][] = [];
  let at = 0;
  for (const part of text.split(/(\n{2,})/)) {
    const end = at + part.length;
    if (!/^\n*$/.test(part)) {
      const places = [at, ...[...cuts].filter((cut) => cut > at && cut < end).sort((a, b) => a - b), end];
      paragraphs.push(
        places.slice(0, -1).map((start, i) => {
          const stop = places[i + 1]!;
          return { start, end: stop, items: shown.filter((item) => item.start <= start && item.end >= stop) };
        }),
      );
    }
    at = end;
  }
  return paragraphs;
}

/** Sentences to choose from where one was missed. */
export function sentencesOf(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly exact: string }[] {
  const found: { start: number; end: number; exact: string }[] = [];
  for (const match of text.matchAll(/[^\s](?:[^.!?\n]|[.!?](?!\s|$)|(?<=\b[A-Z])\.)*[.!?]?["'”’)]*/gu)) {
    const exact = match[0].trim();
    if (exact.length > 12) found.push({ start: match.index, end: match.index + exact.length, exact });
  }
  return found;
}
