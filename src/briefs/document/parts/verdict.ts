import type { Brief } from "../../brief.ts";
import type { Block, Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { withNames } from "../words.ts";

/** Is it diversifying, by which rule, and what would turn the verdict over. */
export function verdictSection(brief: Brief, cites: Citing): Section {
  const { verdict } = brief;
  const blocks: Block[] = [
    { kind: "paragraph", line: [{ strong: withNames(verdict.sentence) }, " ", cites.cite(verdict.evidence)] },
  ];
  const reasons = [
    ...verdict.for.map((text) => `For: ${text}`),
    ...verdict.against.map((text) => `Against: ${text}`),
    ...verdict.wouldTurn.map((text) => `Would turn it over: ${text}`),
  ];
  if (reasons.length > 0)
    blocks.push({ kind: "list", items: [...new Set(reasons)].map((text) => [withNames(text)]) });
  return { title: "The verdict", blocks };
}
