import { createHash } from "node:crypto";
import type { Article } from "../../src/model/article.ts";
import type { CodedEvent } from "../../src/model/event.ts";
import type { CodedStatement } from "../../src/model/statement.ts";

export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return {
    id: createHash("sha256").update(text).digest("hex"),
    title: null,
    author: null,
    publication: null,
    published: null,
    language: "en",
    text,
    origin: "fixture.txt",
    readAt: "2026-01-02T03:04:05.000Z",
    ...more,
  };
}

export function party(code: string, more: Partial<CodedEvent["actor"]> = {}): CodedEvent["actor"] {
  return { code, name: code, sector: null, person: null, rank: null, mention: null, ...more };
}

export function eventOf(more: Partial<CodedEvent> = {}): CodedEvent {
  return {
    type: "CONSULT",
    mode: "visit",
    quad: 1,
    contexts: ["diplomatic"],
    intensity: 4,
    status: "actual",
    actor: party("PRK"),
    recipient: party("RUS"),
    date: { from: "2014-11-17", to: "2014-11-24", precision: "day", certainty: "stated" },
    place: null,
    amount: null,
    holder: null,
    hedged: false,
    confidence: 0.9,
    rule: "visit.made-to",
    quote: { start: 0, end: 5, exact: "Kim w" },
    ...more,
  };
}

export function statementOf(more: Partial<CodedStatement> = {}): CodedStatement {
  return {
    kind: "aim",
    subject: "PRK",
    object: null,
    value: "diversify",
    status: "actual",
    holder: null,
    hedged: true,
    date: null,
    confidence: 0.7,
    rule: "aim.effort-to",
    quote: { start: 0, end: 5, exact: "Kim w" },
    ...more,
  };
}
