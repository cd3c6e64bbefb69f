import type { Brief, Exception } from "../../brief.ts";
import type { Block } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { dateText, name, number } from "../words.ts";
import { count } from "./lists.ts";

/** Who is missing: with how many approaches were to be expected, from what; and what sources say outright. */
export function missing(brief: Brief, cites: Citing): readonly Block[] {
  return brief.exceptions.map(
    (row): Block => ({
      kind: "paragraph",
      line: [{ strong: `Missing: ${name(row.partner)}.` }, ` ${sentence(row)} `, cites.cite(row.evidence)],
    }),
  );
}

function sentence(row: Exception): string {
  const when = row.period.from === null ? "" : ` from ${dateText(row.period.from, row.period.to)}`;
  const found = row.observed === 0 ? "No approach" : count(row.observed, "approach", "approaches");
  const outright = row.stated ? " A source says so outright." : "";
  if (row.expected === null)
    return `${found} to it ${row.observed > 1 ? "were" : "was"} read from the sources.${outright}`;
  const chance =
    row.probability === null ? "" : `, and so few have a probability of ${number(row.probability, 2)}`;
  return `${found}${when}, where ${number(row.expected)} were to be expected from ${row.base}${chance}.${outright}`;
}
