import type { Brief, Visit } from "../../brief.ts";
import type { Line, Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { dateText, name } from "../words.ts";
import { nothing } from "./lists.ts";

const MOST = 40;

/** Visits made and received; the stops of one tour stand in one row. */
export function trips(brief: Brief, cites: Citing): Section {
  if (brief.visits.length === 0) return { title: "Visits", blocks: [nothing("No visit was found.")] };
  const rows = joinTours(brief.visits);
  return {
    title: "Visits",
    blocks: [
      {
        kind: "table",
        head: ["when", "who", "where", "standing"],
        rows: rows
          .slice(0, MOST)
          .map(({ visit, partners }): readonly Line[] => [
            [dateText(visit.from, visit.to)],
            [`${who(brief, visit)} `, cites.cite(visit.evidence)],
            [
              `${visit.direction === "made" ? "to" : "from"} ${partners.map((code) => name(code)).join(", ")}${visit.place === null ? "" : ` (${visit.place})`}`,
            ],
            [visit.standing],
          ]),
      },
      ...(rows.length > MOST ? [nothing(`${rows.length - MOST} more are in the data.`)] : []),
    ],
  };
}

function who(brief: Brief, visit: Visit): string {
  const side = visit.direction === "made" ? brief.name : name(visit.partner);
  const rank = visit.rank === null ? "" : `, ${visit.rank.replaceAll("-", " ")}`;
  return `${visit.person ?? side}${rank}`;
}

interface Trip {
  readonly visit: Visit;
  readonly partners: readonly string[];
}

function joinTours(visits: readonly Visit[]): readonly Trip[] {
  const trips = new Map<string, { visit: Visit; partners: string[] }>();
  for (const visit of visits) {
    const stops = [visit.partner, ...visit.tour].sort();
    const key =
      visit.tour.length === 0
        ? `${visit.evidence.join()}`
        : `${visit.direction}|${visit.person}|${stops.join()}`;
    const trip = trips.get(key);
    if (trip === undefined) trips.set(key, { visit, partners: [visit.partner] });
    else if (!trip.partners.includes(visit.partner)) trip.partners.push(visit.partner);
  }
  return [...trips.values()];
}
