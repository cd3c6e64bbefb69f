import type { Brief } from "../../brief.ts";
import type { Line, Section } from "../blocks.ts";
import { count } from "./lists.ts";

/** What was left out, and what to mind. */
export function howRead(brief: Brief): Section {
  const { material } = brief;
  const left =
    material.leftOut === 0
      ? ""
      : ` ${count(material.leftOut, "item")} below ${material.minConfidence} confidence ${material.leftOut === 1 ? "is" : "are"} left out (demarche events --min-confidence 0).`;
  return {
    title: "How this was read",
    blocks: [
      {
        kind: "paragraph",
        line: [
          `Made by ${brief.made.by} on ${brief.made.on.slice(0, 10)}. Machine coding: open the sentence before you rely on it.${left} Verdict: ${brief.verdict.rule}`,
        ],
      },
      ...(brief.notes.length === 0
        ? []
        : [{ kind: "list" as const, items: brief.notes.map((note): Line => [note]) }]),
    ],
  };
}
