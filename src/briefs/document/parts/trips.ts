import type { Brief } from "../../brief.ts";
import type { Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { dateText, name } from "../words.ts";
import { nothing } from "./lists.ts";

/** Visits made and received. */
export function trips(brief: Brief, cites: Citing): Section {
  if (brief.visits.length === 0) return { title: "Visits", blocks: [nothing("No visit was found.")] };
  return {
    title: "Visits",
    blocks: [
      {
        kind: "table",
        head: ["when", "who", "where", "standing"],
        rows: brief.visits
          .slice(0, 40)
          .map((visit) => [
            [dateText(visit.from, visit.to)],
            [
              `${visit.person ?? (visit.direction === "made" ? brief.name : name(visit.partner))}${visit.rank === null ? "" : `, ${visit.rank}`} `,
              cites.cite(visit.evidence),
            ],
            [
              `${visit.direction === "made" ? "to" : "from"} ${name(visit.partner)}${visit.place === null ? "" : ` (${visit.place})`}${visit.tour.length > 0 ? `, on a tour with ${visit.tour.map((code) => name(code)).join(", ")}` : ""}`,
            ],
            [visit.standing],
          ]),
      },
    ],
  };
}
