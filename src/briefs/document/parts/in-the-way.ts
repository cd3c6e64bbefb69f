import type { Brief, Obstacle } from "../../brief.ts";
import type { Block, Run, Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { around, name, stance } from "../words.ts";
import { nothing, valueList } from "./lists.ts";

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
        onceEach(
          brief.obstacles.filter((row) => row.partner === partner),
          cites,
        ).flatMap((row, index): Run[] => [
          index === 0 ? "" : "; ",
          `${sayingOf(row, cites)}${stance(row)} `,
          cites.cite(row.evidence),
        ]),
      ]),
    });
  } else blocks.push(nothing("No obstacle was found."));
  if (brief.receptivity.length > 0)
    blocks.push(
      { kind: "paragraph", line: [{ strong: "How receptive each side is." }] },
      valueList(brief.receptivity, cites),
    );
  return { title: "What stands in the way", blocks };
}

/** What is told of one partner by one sentence, once. */
function onceEach(obstacles: readonly Obstacle[], cites: Citing): readonly Obstacle[] {
  const seen = new Set<string>();
  return obstacles.filter((row) => {
    const key = cites.quote(row.evidence) ?? row.obstacle;
    return !seen.has(key) && seen.add(key);
  });
}

function sayingOf(row: Obstacle, cites: Citing): string {
  const quote = cites.quote(row.evidence);
  return quote === null ? row.obstacle : `“${around(quote, row.obstacle)}”`;
}
