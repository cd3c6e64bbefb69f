import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DateOptions, findDates } from "../../../src/coding/dates/find-dates.ts";

const LINES = readFileSync(new URL("../../../data/training/dates.tsv", import.meta.url), "utf8")
  .replace(/\n$/, "")
  .split("\n");

interface Labelled {
  readonly sentence: string;
  readonly published: string;
  readonly tense: string;
  readonly anchor: string;
  readonly dates: string[];
}

function labelled(): readonly Labelled[] {
  const byText = new Map<string, Labelled>();
  for (const line of LINES.slice(1)) {
    const [sentence, published, expression, from, to, precision, certainty, tense, anchor] = line.split(
      "\t",
    ) as [string, string, string, string, string, string, string, string, string];
    const key = [sentence, published, tense, anchor].join("\t");
    const item = byText.get(key) ?? { sentence, published, tense, anchor, dates: [] };
    if (expression !== "") item.dates.push([expression, from, to, precision, certainty].join(" / "));
    byText.set(key, item);
  }
  return [...byText.values()];
}

describe("the labelled dates", () => {
  const items = labelled();

  it("hold at least 170 expressions and some sentences without one", () => {
    expect(items.flatMap((item) => item.dates).length).toBeGreaterThanOrEqual(170);
    expect(items.filter((item) => item.dates.length === 0).length).toBeGreaterThanOrEqual(15);
  });

  it.each(items.map((item) => [item.sentence, item] as const))("%s", (_, item) => {
    const options: DateOptions = {
      tense: item.tense === "" ? null : (item.tense as "past" | "future"),
      anchor: item.anchor === "" ? null : { from: item.anchor, to: item.anchor },
    };
    const published = item.published === "" ? null : { from: item.published, to: item.published };
    const found = findDates(item.sentence, published, options).map(({ exact, when }) =>
      [exact, when.from ?? "", when.to ?? "", when.precision, when.certainty].join(" / "),
    );
    expect(found).toEqual(item.dates);
  });
});
