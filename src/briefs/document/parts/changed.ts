import type { Brief } from "../../brief.ts";
import type { Block, Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { number } from "../words.ts";
import { statedList } from "./lists.ts";

/** Whether its playbook changed, and whether it did so before. */
export function changed(brief: Brief, cites: Citing): Section {
  const { playbook } = brief;
  const blocks: Block[] = [];
  if (playbook.since !== null) {
    blocks.push({
      kind: "paragraph",
      line: [
        `By the counts, ${playbook.before} before and ${playbook.now} since ${playbook.since.from} to ${playbook.since.to} (probability ${number(playbook.probability ?? 0, 2)}). `,
        cites.cite(playbook.evidence),
      ],
    });
  } else
    blocks.push({
      kind: "paragraph",
      line: ["The counts show no turning point that can be told from chance."],
    });
  if (playbook.stated.length > 0)
    blocks.push(
      { kind: "paragraph", line: ["What sources say of a change:"] },
      statedList(playbook.stated, cites),
    );
  if (brief.precedents.length > 0)
    blocks.push(
      { kind: "paragraph", line: [{ strong: "Has it done this before?" }] },
      statedList(brief.precedents, cites),
    );
  return { title: "What changed", blocks };
}
