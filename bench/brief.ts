/**
 * What opening a brief on a large desk costs beside the bare SQL that no brief can do without, by turns on the same
 * desk in the same run, the desk opened anew for each:
 *
 *   npx tsx bench/brief.ts [events, default 10000000] [rounds, default 3] [country, default CHN]
 *
 * The desk is an import of an ICEWS-shaped file (deterministic, in a temporary folder). The bare SQL is four
 * aggregates over all its events, each once: the country's happenings by partner, direction, kind and status; the
 * same by day; its timeline by month and quad; and how much the datasets tell of anybody by day. Prints JSON: the
 * fastest of each, wall and processor time, in milliseconds.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeBrief } from "../src/briefs/compose-brief.ts";
import { makeDocument } from "../src/briefs/document/make-document.ts";
import { writeMarkdown } from "../src/briefs/write/markdown.ts";
import { importDataset } from "../src/exchange/import-dataset.ts";
import { type Desk, openDesk } from "../src/record/desk.ts";
import { parametersOf, timelineSql } from "../src/record/queries/count-timeline.ts";
import { focalSql } from "../src/record/queries/focal-sql.ts";
import { writeIcews } from "./import-parts/generate.ts";

const events = Number(process.argv[2] ?? 10_000_000);
const rounds = Number(process.argv[3] ?? 3);
const country = process.argv[4] ?? "CHN";
const all = { from: null, to: null, unit: "happenings", minConfidence: 0.5, exclude: [] } as const;
const timeline = { from: null, to: null, partner: null, minConfidence: 0.5, exclude: [] };

const BARE: Readonly<Record<string, (desk: Desk) => Promise<unknown>>> = {
  partners: (desk) =>
    desk.connection.runAndReadAll(focalSql(all, "total"), { country, confidence: all.minConfidence }),
  days: (desk) =>
    desk.connection.runAndReadAll(focalSql(all, "day"), { country, confidence: all.minConfidence }),
  timeline: (desk) =>
    desk.connection.runAndReadAll(timelineSql(timeline, "month"), parametersOf(country, timeline)),
  volume: (desk) =>
    desk.connection.runAndReadAll(
      "select origin, date_from, count(*) from event_all where origin <> 'article' and mirrored is not true group by all",
    ),
};

interface Cost {
  readonly wall: number;
  readonly processor: number;
}

async function costOf(path: string, body: (desk: Desk) => Promise<unknown>): Promise<Cost> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const desk = await opened(path);
  await body(desk);
  desk.close();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - began, processor: (user + system) / 1000 };
}

async function opened(path: string): Promise<Desk> {
  const desk = await openDesk(path);
  if (!desk.ok) throw new Error(desk.problem.cause);
  return desk.value;
}

async function openBrief(desk: Desk): Promise<void> {
  const brief = await composeBrief(desk, country);
  if (!brief.ok) throw new Error(brief.problem.cause);
  writeMarkdown(makeDocument(brief.value));
}

function least(costs: readonly Cost[]): Cost {
  return {
    wall: Math.round(Math.min(...costs.map((cost) => cost.wall))),
    processor: Math.round(Math.min(...costs.map((cost) => cost.processor))),
  };
}

const folder = mkdtempSync(join(tmpdir(), "bench-brief-"));
try {
  const file = join(folder, "icews.tsv");
  await writeIcews(file, events);
  const path = join(folder, "desk.duckdb");
  const desk = await opened(path);
  const effects = { now: () => new Date().toISOString(), progress: () => undefined };
  const report = await importDataset(desk, "icews", [file], {}, effects);
  if (!report.ok || report.value.kept !== events) throw new Error(JSON.stringify(report));
  desk.close();
  rmSync(file);
  const costs: Record<string, Cost[]> = {};
  for (let round = 0; round < rounds; round += 1)
    for (const [name, body] of [...Object.entries(BARE), ["brief", openBrief] as const]) {
      const list = costs[name] ?? [];
      costs[name] = [...list, await costOf(path, body)];
    }
  const found = Object.fromEntries(Object.entries(costs).map(([name, list]) => [name, least(list)]));
  const { brief, ...bare } = found as Record<string, Cost> & { brief: Cost };
  const sum = (of: (cost: Cost) => number): number =>
    Object.values(bare).reduce((total, cost) => total + of(cost), 0);
  console.log(
    JSON.stringify({
      events,
      country,
      ...found,
      ratio: Number((brief.wall / sum((cost) => cost.wall)).toFixed(2)),
      processorRatio: Number((brief.processor / sum((cost) => cost.processor)).toFixed(2)),
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
