import type { Brief } from "../../brief.ts";
import type { Block, Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { nothing, statedList } from "./lists.ts";

/** Open questions and what sources expect. */
export function unknown(brief: Brief, cites: Citing): Section {
  const blocks: Block[] = [];
  if (brief.openQuestions.length > 0) blocks.push(statedList(brief.openQuestions, cites));
  else blocks.push(nothing("No open question was found."));
  if (brief.outlooks.length > 0)
    blocks.push(
      { kind: "paragraph", line: [{ strong: "What sources expect" }] },
      statedList(brief.outlooks, cites),
    );
  return { title: "What nobody knows yet", blocks };
}
