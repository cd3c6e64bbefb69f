import type { Brief } from "../../brief.ts";
import { shareBars } from "../../pictures/share-bars.ts";
import { timeline } from "../../pictures/timeline.ts";
import type { Block, Line, Run, Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { name, percent, trimmed } from "../words.ts";
import { nothing, statedList } from "./lists.ts";
import { missing } from "./missing.ts";

/** Whom it courts, who is missing, and what for. */
export function courted(brief: Brief, cites: Citing): Section {
  const blocks: Block[] = [];
  if (brief.outreach.length === 0) blocks.push(nothing("No approach by it to anybody was found."));
  else {
    blocks.push({
      kind: "picture",
      svg: shareBars(
        brief.outreach.map((row) => ({ label: name(row.partner), share: row.share, interval: row.interval })),
      ),
      title: "Share of approaches by partner, with 90% intervals",
    });
    blocks.push({
      kind: "table",
      head: [
        "partner",
        "approaches",
        "of these visits",
        "promised or planned",
        "share (90% interval)",
        "answer",
        "what stands in the way",
      ],
      rows: brief.outreach.map((row) => [
        [name(row.partner)],
        [String(row.count), " ", cites.cite(row.evidence)],
        [row.visits === 0 ? "–" : String(row.visits)],
        [row.promised === 0 ? "–" : String(row.promised)],
        [`${percent(row.share)} (${percent(row.interval.low)} to ${percent(row.interval.high)})`],
        [row.answer ?? "not told"],
        obstaclesWith(brief, row.partner, cites),
      ]),
    });
    const marks = brief.visits
      .filter((visit) => visit.from !== null)
      .map((visit) => ({
        date: visit.from as string,
        label: `${visit.direction === "made" ? "to" : "from"} ${name(visit.partner)}`,
        above: visit.direction === "made",
      }));
    const svg = timeline(marks);
    if (svg !== null)
      blocks.push({ kind: "picture", svg, title: "Visits made (above) and received (below)" });
  }
  const efforts = brief.efforts.filter((effort) => effort.subject === brief.focal);
  if (efforts.length > 0)
    blocks.push({ kind: "paragraph", line: [{ strong: "As sources tell it." }] }, statedList(efforts, cites));
  blocks.push(...missing(brief, cites));
  const aims = brief.aims.filter((aim) => aim.subject === brief.focal);
  if (aims.length > 0)
    blocks.push(
      { kind: "paragraph", line: [{ strong: "What for." }, " What sources give as its aims:"] },
      statedList(aims, cites),
    );
  return { title: "Whom it courts", blocks };
}

function obstaclesWith(brief: Brief, partner: string, cites: Citing): Line {
  const rows = brief.obstacles.filter((obstacle) => obstacle.partner === partner).slice(0, 3);
  if (rows.length === 0) return ["–"];
  return rows.flatMap((row, index): Run[] => [
    index === 0 ? "" : "; ",
    `${trimmed(row.obstacle, 60)} `,
    cites.cite(row.evidence),
  ]);
}
