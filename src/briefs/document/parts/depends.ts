import type { Brief, Concentration, Dependence } from "../../brief.ts";
import type { Block, Line, Section } from "../blocks.ts";
import type { Citing } from "../citing.ts";
import { name, number, percent } from "../words.ts";
import { nothing, quoteOf, statedList } from "./lists.ts";

const MOST_PER_DIMENSION = 3;

/** Shares of fewer events are left to the data: a table of them says nothing. */
const FEW = 5;

/** Years behind the newest trade figure that still count as of late. */
const RECENT = 3;

/** On whom it depends, and how concentrated its relations are. */
export function depends(brief: Brief, cites: Citing): Section {
  const blocks: Block[] = [];
  const measured = largest(brief.dependence);
  if (measured.length > 0) {
    blocks.push({
      kind: "table",
      head: ["partner", "share (90% interval)", "of what", "period", "trend"],
      rows: measured.map((row) => [
        [name(row.partner)],
        [shareText(row), " ", cites.cite(row.evidence)],
        [`${row.dimension}: ${row.base}`],
        [row.period],
        [row.trend ?? "–"],
      ]),
    });
  }
  const stated = brief.dependence.filter((row) => row.share === null && row.evidence.length > 0);
  if (stated.length > 0) {
    blocks.push({ kind: "paragraph", line: [{ strong: "What sources say of it." }] });
    blocks.push({
      kind: "list",
      items: stated.map(
        (row): Line => [
          `${row.partner === "" ? "partner not named" : name(row.partner)}${row.period === "" ? "" : ` (${row.period})`}: ${quoteOf(brief, row.evidence)} `,
          cites.cite(row.evidence),
        ],
      ),
    });
  }
  const spread = newest(brief.concentration);
  if (spread.length > 0) {
    blocks.push({
      kind: "table",
      head: ["spread of", "period", "Herfindahl index", "as if spread evenly over (90% interval)"],
      rows: spread.map((row) => [
        [row.dimension === "trade" ? row.base : row.dimension],
        [row.period],
        [number(row.hhi ?? 0, 2)],
        [
          `${number(row.effectivePartners ?? 0)} partners${intervalText(row)} `,
          cites.cite(row.evidence.slice(0, 3)),
        ],
      ]),
    });
  }
  if (brief.figures.length > 0) {
    blocks.push(
      { kind: "paragraph", line: [{ strong: "Figures that sources give." }] },
      statedList(brief.figures, cites),
    );
  }
  if (blocks.length === 0)
    blocks.push(nothing("Nothing on dependence was found: no trade table, no stated share."));
  return { title: "On whom it depends", blocks };
}

function shareText(row: Dependence): string {
  const interval =
    row.interval === null ? "" : ` (${percent(row.interval.low)} to ${percent(row.interval.high)})`;
  return `${percent(row.share ?? 0)}${interval}`;
}

function intervalText(row: Concentration): string {
  return row.interval === null ? "" : ` (${number(row.interval.low)} to ${number(row.interval.high)})`;
}

/** The largest partners of each dimension and base; trade only where its figures are of late. */
function largest(rows: readonly Dependence[]): readonly Dependence[] {
  const newest = Math.max(
    ...rows.filter((row) => row.dimension === "trade").map((row) => Number(row.period.slice(0, 4)) || 0),
  );
  const seen = new Map<string, number>();
  const told = new Set<string>();
  return rows.filter((row) => {
    const same = [row.partner, row.dimension, row.base, row.period, row.share].join("|");
    if (told.has(same)) return false;
    told.add(same);
    if (row.share === null || row.share === 0) return false;
    const isTrade = row.dimension === "trade";
    if (isTrade ? Number(row.period.slice(0, 4)) < newest - RECENT : row.total !== null && row.total < FEW)
      return false;
    const key = `${row.dimension}|${row.base}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= MOST_PER_DIMENSION;
  });
}

/** The two newest periods of each dimension: what is now and what was before. */
function newest(rows: readonly Concentration[]): readonly Concentration[] {
  const usable = rows.filter((row) => row.effectivePartners !== null);
  return usable.filter((row) => {
    const later = usable.filter((other) => other.dimension === row.dimension && other.period > row.period);
    return new Set(later.map((other) => other.period)).size < 2;
  });
}
