import type { Brief, Stated } from "../../brief.ts";
import type { Block, Line } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { around, dateText, parties, stance, trimmed } from "../words.ts";

/** Statements of sources as a list: each sentence once, with whom it is about, whose view it is and its number. */
export function statedList(entries: readonly Stated[], cites: Citing): Block {
  return { kind: "list", items: bySentence(entries, cites).map((entry) => lineOf(entry, cites)) };
}

/** The same where a statement's value is one word of a scale, such as "receptive". */
export function valueList(entries: readonly Stated[], cites: Citing): Block {
  const items = entries.map(
    (entry): Line => [
      `${parties(entry)}: ${entry.value ?? entry.kind}${stance(entry)} `,
      cites.cite(entry.evidence),
    ],
  );
  return { kind: "list", items };
}

function lineOf(entry: Stated, cites: Citing): Line {
  return [
    `${parties(entry)}: ${sayingOf(entry, cites)}${timeOf(entry)}${stance(entry)} `,
    cites.cite(entry.evidence),
  ];
}

/** Entries that one sentence gives become one, about all of whom it speaks. */
function bySentence(entries: readonly Stated[], cites: Citing): readonly Stated[] {
  const groups = new Map<string, Stated>();
  for (const entry of entries) {
    const key = cites.quote(entry.evidence) ?? entry.evidence.join();
    const held = groups.get(key);
    const named = [entry.subject, entry.object, ...entry.others].filter((code) => code !== null);
    groups.set(
      key,
      held === undefined
        ? entry
        : {
            ...held,
            others: [...held.others, ...named],
            evidence: [...held.evidence, ...entry.evidence],
          },
    );
  }
  return [...groups.values()];
}

/** A figure of another time says nothing of today: its time stands beside it. */
function timeOf(entry: Stated): string {
  return entry.kind === "figure" && entry.date?.from != null
    ? `, ${dateText(entry.date.from, entry.date.to)}`
    : "";
}

const LONGEST_FIGURE = 80;
const QUANTITY =
  /\d|\b(half|halves|thirds?|quarters?|fifths?|tenths?|dozens?|hundreds?|thousands?|millions?|billions?|most|majority|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** A figure is told by its words, where these hold an amount; anything else by the sentence, which cannot be cut amiss. */
function sayingOf(entry: Stated, cites: Citing): string {
  const quote = cites.quote(entry.evidence);
  const value = trimmed(String(entry.value ?? ""));
  const isFigure = entry.kind === "figure" && value.length <= LONGEST_FIGURE && QUANTITY.test(value);
  if (quote !== null && !isFigure) return `“${around(quote, value)}”`;
  return entry.value === null
    ? entry.kind.replace("-", " ")
    : `${value}${entry.unit === null ? "" : ` ${entry.unit}`}`;
}

/** The first sentence behind an entry, in quotation marks. */
export function quoteOf(brief: Brief, ids: readonly string[]): string {
  const quote = ids.map((id) => brief.evidence[id]?.quote).find((text) => text != null);
  return quote == null ? "" : `“${trimmed(quote)}”`;
}

/** Said where a section has nothing to show. */
export function nothing(text: string): Block {
  return { kind: "paragraph", line: [{ em: text }] };
}

/** "1 article", "2 articles". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
