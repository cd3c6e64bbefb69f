import { readFileSync } from "node:fs";
import type { CodedEvent } from "../../src/model/event.ts";
import { type EventType, QUAD_OF } from "../../src/model/plover.ts";
import type { CodedStatement, StatementKind } from "../../src/model/statement.ts";
import { sharedFile } from "../shared-files.ts";

interface Gold {
  readonly id: string;
  readonly kind: "event" | "statement";
  readonly doc: string;
  readonly quote: string;
  readonly about?: StatementKind;
  readonly subject?: readonly string[];
  readonly value?: unknown;
  readonly unit?: string;
  readonly hedged?: boolean;
  readonly date?: string;
  readonly actor?: string;
  readonly recipient?: string | readonly string[] | null;
  readonly type?: readonly EventType[];
  readonly mode?: string;
  readonly status?: CodedEvent["status"];
  readonly amount?: number;
}

/** The annotated passages of the two texts, turned into what the coder would hand over. */
export function goldClaims(text: "potter" | "lankov"): {
  statements: CodedStatement[];
  events: CodedEvent[];
} {
  const lines = readFileSync(sharedFile("gold/seeds.jsonl")!, "utf8").trim().split("\n");
  const items = lines.map((line) => JSON.parse(line) as Gold).filter((item) => item.id.startsWith(text));
  return {
    statements: items.filter((item) => item.kind === "statement").map(statementOf),
    events: items.filter((item) => item.kind === "event").flatMap(eventsOf),
  };
}

function quoteOf(item: Gold) {
  const start = Number(item.id.split("-")[1]) * 1000;
  return { start, end: start + item.quote.length, exact: item.quote };
}

function dateOf(item: Gold) {
  const years = /^(\d{4})\/(\d{4})$/.exec(item.date ?? "");
  if (years !== null)
    return {
      from: `${years[1]}-01-01`,
      to: `${years[2]}-12-31`,
      precision: "period" as const,
      certainty: "stated" as const,
    };
  const parts = /^(\d{4}-\d\d)(?:\/(\d{4}-\d\d))?$/.exec(item.date ?? "");
  if (parts === null) return null;
  const last = parts[2] ?? parts[1]!;
  const [year, month] = last.split("-").map(Number) as [number, number];
  const to = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { from: `${parts[1]}-01`, to, precision: "month" as const, certainty: "stated" as const };
}

function codes(item: Gold): string[] {
  return (item.subject ?? []).map((code) => (code === "Europe" ? "EUR" : code));
}

function statementOf(item: Gold): CodedStatement {
  const [subject, object, ...others] = codes(item);
  const value =
    typeof item.value === "number" || typeof item.value === "string"
      ? item.value
      : item.value === undefined
        ? null
        : JSON.stringify(item.value);
  return {
    kind: item.about!,
    subject: subject ?? null,
    object: object ?? null,
    others,
    value,
    unit: item.unit ?? null,
    status: item.status ?? "actual",
    holder: null,
    hedged: item.hedged ?? false,
    date: dateOf(item),
    confidence: 1,
    rule: "gold",
    quote: quoteOf(item),
  };
}

function eventsOf(item: Gold): CodedEvent[] {
  const recipients = typeof item.recipient === "string" ? [item.recipient] : (item.recipient ?? [null]);
  const actor = (code: string | null) => ({
    code,
    name: code ?? "",
    sector: null,
    person: null,
    rank: null,
    mention: null,
  });
  return recipients.map((recipient) => ({
    type: item.type![0]!,
    mode: item.mode ?? null,
    quad: QUAD_OF[item.type![0]!],
    contexts: [],
    intensity: null,
    status: item.status ?? "actual",
    actor: actor(item.actor ?? null),
    recipient: recipient === null ? null : actor(recipient),
    date: dateOf(item),
    place: null,
    amount: item.amount === undefined ? null : { value: item.amount, unit: null },
    holder: null,
    hedged: item.hedged ?? false,
    confidence: 1,
    rule: "gold",
    quote: quoteOf(item),
  }));
}
