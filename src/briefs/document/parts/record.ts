import type { Brief } from "../../brief.ts";
import type { Line, Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { dateText, name, sumText } from "../words.ts";
import { nothing } from "./lists.ts";

const MOST = 40;

/** The newest acts of either side, hostile ones among them, each with its sentence. */
export function record(brief: Brief, cites: Citing): Section {
  if (brief.events.length === 0) return { title: "What was done of late", blocks: [] };
  const rest = brief.events.length - MOST;
  return {
    title: "What was done of late",
    blocks: [
      {
        kind: "table",
        head: ["when", "who", "what", "to whom", "how real"],
        rows: brief.events
          .slice(0, MOST)
          .map((act): readonly Line[] => [
            [
              act.date === null
                ? "date not told"
                : act.date.from === null
                  ? (act.date.expression ?? "date not told")
                  : dateText(act.date.from, act.date.to),
            ],
            [act.actor === null ? "–" : name(act.actor)],
            [
              `${act.type}${act.mode === null ? "" : ` (${act.mode})`}${act.amount === null ? "" : `, ${sumText(act.amount)}`} `,
              cites.cite(act.evidence),
            ],
            [act.recipient === null ? "–" : name(act.recipient)],
            [act.status],
          ]),
      },
      ...(rest > 0
        ? [nothing(`${rest} more: demarche events --actor ${brief.focal}, and --recipient ${brief.focal}.`)]
        : []),
    ],
  };
}
