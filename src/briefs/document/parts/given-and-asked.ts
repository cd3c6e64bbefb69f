import type { Brief, Stated } from "../../brief.ts";
import type { Block, Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { name } from "../words.ts";
import { nothing, statedList } from "./lists.ts";

/** Responses that the material tells; silence and missing dates are no answer. */
const TOLD: ReadonlySet<string> = new Set(["answered", "rebuffed"]);

export function givenAndAsked(brief: Brief, cites: Citing): Section {
  const blocks: Block[] = [];
  const part = (title: string, entries: readonly Stated[]): void => {
    if (entries.length > 0)
      blocks.push({ kind: "paragraph", line: [{ strong: title }] }, statedList(entries, cites));
  };
  const answered = brief.overtures.filter((row) => TOLD.has(row.response)).slice(0, 12);
  if (answered.length > 0) {
    blocks.push({
      kind: "table",
      head: ["approach", "to", "when", "met with"],
      rows: answered.map((row) => [
        [`${row.what} `, cites.cite([row.event])],
        [name(row.partner)],
        [row.date ?? "–"],
        [`${row.response} `, cites.cite(row.responseEvent === null ? [] : [row.responseEvent])],
      ]),
    });
  }
  part("Given in expectation of something", brief.exchanges);
  part("What drives it", brief.drivers);
  part("What effort and money turned into", brief.conversions);
  part("Investment and assets", brief.assets);
  if (blocks.length === 0) blocks.push(nothing("Nothing was found on what was given, asked or expected."));
  return { title: "What was given, asked and expected", blocks };
}
