import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { eventsOf } from "./told-by.ts";

/** An article on a third state: what a sentence does not name would be understood as Kenya's. */
const BEFORE = "President William Ruto of Kenya has been busy abroad.\n\n";

type Row = readonly [string, string];

const rows = (name: string): readonly Row[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t") as [string, string]);

const toldIn = (sentence: string): readonly string[] =>
  eventsOf(BEFORE + sentence)
    .filter(
      ({ quote, status }) => quote.start >= BEFORE.length && status !== "denied" && status !== "hypothetical",
    )
    .map((event) => `${event.type} ${event.actor.code} ${event.recipient?.code ?? "-"}`);

const AT_ONCE = 40;

/** A sentence for a turn of phrase, in the second paragraph of an article, where frames decide alone. */
describe("acts in the varied wording of newspapers", () => {
  const told = rows("wording.tsv");
  const parts = Array.from({ length: Math.ceil(told.length / AT_ONCE) }, (_, part) => {
    const own = told.slice(part * AT_ONCE, (part + 1) * AT_ONCE);
    return [`${own[0]?.[0]} to ${own.at(-1)?.[0]}`, own] as const;
  });

  it.each(parts)("are read: %s", (_, own) => {
    expect(own.filter(([expected, sentence]) => !toldIn(sentence).includes(expected))).toEqual([]);
  });

  it("are not read into the same words where they tell of something else", () => {
    const read = rows("wording-not.tsv").filter(([type, sentence]) =>
      toldIn(sentence).some((event) => event.startsWith(`${type} `)),
    );
    expect(read).toEqual([]);
  });
});
