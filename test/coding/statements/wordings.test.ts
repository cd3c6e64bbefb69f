import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { StatementKind } from "../../../src/model/statement.ts";
import { statements } from "./stated-by.ts";

/** What the sentences stand in: an article on Peru. */
const ARTICLE =
  "Peru is a country of thirty million people. Lima has a new government, and Peruvian diplomats have much to do.\n\n";

/** Kinds that hold of both sides: which of them is told first is a matter of words. */
const MUTUAL: ReadonlySet<string> = new Set([
  "asset",
  "conversion",
  "driver",
  "exchange",
  "figure",
  "obstacle",
  "open-question",
  "outlook",
  "stalemate",
]);

function rowsOf(name: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(name, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.slice(1).map((line) => line.split("\t"));
}

/** The statements of a kind that the sentence itself makes, each as whom it is about. */
function toldBy(kind: string, sentence: string): readonly (readonly (string | null)[])[] {
  return statements(kind as StatementKind, ARTICLE + sentence)
    .filter(({ quote }) => quote.start >= ARTICLE.length)
    .map(({ subject, object }) => (MUTUAL.has(kind) ? [subject, object].sort() : [subject, object]));
}

describe("wordings of newspapers and think tanks", () => {
  it.each(rowsOf("./wordings.tsv"))("%s of %s and %s: %s", (kind, subject, object, sentence) => {
    const told = toldBy(kind!, sentence!);
    if (object === "") expect(told.flat()).toContain(subject);
    else expect(told).toContainEqual(MUTUAL.has(kind!) ? [subject, object].sort() : [subject, object]);
  });

  it.each(rowsOf("./not-said.tsv"))("no %s: %s", (kind, sentence) => {
    expect(toldBy(kind!, sentence!)).toEqual([]);
  });
});
