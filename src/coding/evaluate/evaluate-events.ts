import { createHash } from "node:crypto";
import type { CodedEvent } from "../../model/event.ts";
import type { CodedStatement } from "../../model/statement.ts";
import type { CodedText } from "../code-text.ts";
import { foldedPlace } from "./folded-place.ts";
import type { Gold } from "./gold.ts";
import { type Score, scoreOf } from "./score.ts";

export interface Document {
  readonly name: string;
  readonly text: string;
  readonly coded: CodedText;
}

export interface Extra {
  /** What a judgement of this item refers to; the same as long as the same thing is read from the same place. */
  readonly key: string;
  readonly right: boolean | null;
  readonly what: string;
  readonly rule: string;
  readonly quote: string;
}

export interface EventReport {
  readonly events: Score & { readonly missed: readonly string[]; readonly extra: readonly Extra[] };
  readonly statements: Score & { readonly missed: readonly string[]; readonly extra: readonly Extra[] };
}

/**
 * Holds what was coded against annotated passages. An item is found when the quote, the parties and the type
 * or kind agree; what else was coded counts against precision unless a judgement says that it is right.
 */
export function evaluateEvents(
  gold: readonly Gold[],
  documents: readonly Document[],
  judgements: ReadonlyMap<string, boolean>,
): EventReport {
  const events = tally(
    gold.filter((item) => item.kind === "event"),
    documents,
    (document) => document.coded.events,
    isEvent,
    eventText,
    judgements,
  );
  const statements = tally(
    gold.filter((item) => item.kind === "statement"),
    documents,
    (document) => document.coded.statements,
    isStatement,
    statementText,
    judgements,
  );
  return { events, statements };
}

function tally<T extends CodedEvent | CodedStatement>(
  gold: readonly Gold[],
  documents: readonly Document[],
  itemsOf: (document: Document) => readonly T[],
  agrees: (item: T, wanted: Gold) => boolean,
  describe: (item: T) => string,
  judgements: ReadonlyMap<string, boolean>,
): EventReport["events"] {
  const missed: string[] = [];
  const extra: Extra[] = [];
  let coded = 0;
  let found = 0;
  for (const document of documents) {
    const items = itemsOf(document);
    const used = new Set<T>();
    coded += items.length;
    for (const wanted of gold.filter((item) => item.doc === document.name)) {
      const place = foldedPlace(document.text, wanted.quote);
      const hit =
        place === null
          ? undefined
          : items.find(
              (item) =>
                !used.has(item) &&
                item.quote.start < place.end &&
                place.start < item.quote.end &&
                agrees(item, wanted),
            );
      if (hit === undefined) missed.push(wanted.id);
      else {
        used.add(hit);
        found += 1;
      }
    }
    for (const item of items) {
      if (used.has(item)) continue;
      const what = describe(item);
      const key = createHash("sha256")
        .update(`${document.name}|${item.quote.start}|${what}`)
        .digest("hex")
        .slice(0, 12);
      extra.push({ key, right: judgements.get(key) ?? null, what, rule: item.rule, quote: item.quote.exact });
    }
  }
  const right = extra.filter((item) => item.right === true).length;
  return { ...scoreOf({ gold: gold.length, coded, found, right: found + right }), missed, extra };
}

function isEvent(event: CodedEvent, wanted: Gold): boolean {
  const recipients = Array.isArray(wanted.recipient) ? wanted.recipient : [wanted.recipient ?? null];
  return (
    event.actor.code === wanted.actor &&
    (recipients.includes(null as never)
      ? true
      : recipients.includes((event.recipient?.code ?? null) as never)) &&
    (wanted.type ?? []).includes(event.type)
  );
}

function isStatement(statement: CodedStatement, wanted: Gold): boolean {
  if (statement.kind !== wanted.about) return false;
  const parties = (wanted.subject ?? []).map((name) => name.toUpperCase());
  const named = (code: string | null): boolean =>
    code !== null &&
    (parties.includes(code.toUpperCase()) || (code.endsWith("EUROPE") && parties.includes("EUROPE")));
  return (
    named(statement.subject) && (statement.object === null || parties.length < 2 || named(statement.object))
  );
}

function eventText(event: CodedEvent): string {
  return `${event.type} ${event.actor.code ?? event.actor.name} ${event.recipient?.code ?? event.recipient?.name ?? "-"} ${event.status}`;
}

function statementText(statement: CodedStatement): string {
  return `${statement.kind} ${statement.subject ?? "-"} ${statement.object ?? "-"}`;
}
