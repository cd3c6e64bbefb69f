import type { Brief } from "../../brief.ts";
import type { Line, Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { name } from "../words.ts";
import { nothing } from "./lists.ts";

/** Where the sources differ. */
export function differ(brief: Brief, cites: Citing): Section {
  if (brief.disagreements.length === 0)
    return {
      title: "Where the sources differ",
      blocks: brief.material.articles > 1 ? [nothing("No point was found on which the sources differ.")] : [],
    };
  return {
    title: "Where the sources differ",
    blocks: [
      {
        kind: "list",
        items: brief.disagreements.map(
          (row): Line => [
            { strong: `${name(row.partner)}, ${row.topic}:` },
            ` ${row.one.source}: ${row.one.says} `,
            cites.cite(row.one.evidence),
            `; ${row.other.source}: ${row.other.says} `,
            cites.cite(row.other.evidence),
          ],
        ),
      },
    ],
  };
}
