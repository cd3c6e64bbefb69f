import type { Brief } from "../../brief.ts";
import type { Block, Run, Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { name, stance, trimmed } from "../words.ts";
import { nothing, statedList } from "./lists.ts";

/** What stands in the way with each partner, and how receptive each is. */
export function inTheWay(brief: Brief, cites: Citing): Section {
  const blocks: Block[] = [];
  const partners = [...new Set(brief.obstacles.map((row) => row.partner))];
  if (partners.length > 0) {
    blocks.push({
      kind: "table",
      head: ["with", "obstacle"],
      rows: partners.map((partner) => [
        [partner === null ? "in general" : name(partner)],
        brief.obstacles
          .filter((row) => row.partner === partner)
          .flatMap((row, index): Run[] => [
            index === 0 ? "" : "; ",
            `${trimmed(row.obstacle)}${stance(row)} `,
            cites.cite(row.evidence),
          ]),
      ]),
    });
  } else blocks.push(nothing("No obstacle was found."));
  if (brief.receptivity.length > 0)
    blocks.push(
      { kind: "paragraph", line: [{ strong: "How receptive each side is." }] },
      statedList(brief.receptivity, cites, true),
    );
  return { title: "What stands in the way", blocks };
}
