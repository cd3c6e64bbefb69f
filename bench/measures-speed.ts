/**
 * Every measure of one country on a large desk, in the order of the list on a desk just opened, each beside the
 * bare SQL over all events that it rests on, in one run.
 *
 *   npx tsx bench/measures-speed.ts [--rows 10000000] [--desk FILE]
 *
 * Rows are made by DuckDB: 200 states, one year, all types, uniform pairs but for one busy country. Prints a
 * JSON object a line, the last with the sum and the ratio of all measures to all bare SQL. A desk given with
 * --desk is made where there is none and used again where there is.
 */
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MEASURES } from "../src/measures/list.ts";
import { openDesk } from "../src/record/desk.ts";
import { dyadSql } from "../src/record/queries/count-dyads.ts";
import { focalSql } from "../src/record/queries/count-focal.ts";

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
}
const ROWS = Number(option("--rows") ?? 10_000_000);
const path = option("--desk") ?? join(mkdtempSync(join(tmpdir(), "measures-")), "speed.desk.duckdb");
const fresh = !existsSync(path);
const opened = await openDesk(path);
if (!opened.ok) throw new Error(opened.problem.cause);
const desk = opened.value;
await desk.run("set threads = 2");
if (fresh) {
  await desk.run(`insert into imported_event by name
with made as (
  select i, (hash(i) % 200)::integer as a, (hash(i * 7 + 1) % 200)::integer as b, (hash(i * 13 + 5) % 365)::integer as d,
    (hash(i * 17 + 3) % 16)::integer as t, hash(i * 19 + 11) % 4 as v
  from range(${ROWS}) r(i))
select 'speed' as dataset, i as row_number, 'speed-' || i as event_id, 'icews' as origin,
  date '2014-01-01' + d as date_from, date '2014-01-01' + d as date_to, 'day' as date_precision, 'stated' as date_certainty,
  printf('%c%c%c', 65 + a // 26, 65 + a % 26, 88) as actor_code, 'State ' || a as actor_name,
  printf('%c%c%c', 65 + b // 26, 65 + b % 26, 88) as recipient_code, 'State ' || b as recipient_name,
  list_extract(['AGREE','CONSULT','SUPPORT','CONCEDE','COOPERATE','AID','RETREAT','REQUEST','ACCUSE','REJECT',
    'THREATEN','PROTEST','SANCTION','MOBILIZE','COERCE','ASSAULT'], t + 1) as type,
  case when t = 1 and v < 2 then 'visit' when t = 7 and v = 0 then 'meet' end as mode,
  (t // 4 + 1)::tinyint as quad, []::varchar[] as contexts, 'icews' as scale, 'actual' as status, false as hedged,
  1.0 as confidence, 'icews' as coder, 'icews' as rule, false as mirrored
from made where a <> b`);
}
const country = "ABX";
const period = { from: "2014-07-01", to: "2014-12-31" };
const filter = { from: null, to: null, unit: "happenings" as const, minConfidence: 0.5, exclude: [] };
const bareFocal = async (): Promise<void> => {
  await desk.connection.runAndReadAll(focalSql(filter, "day"), { country, confidence: 0.5 });
};
const bareDyads = async (): Promise<void> => {
  await desk.connection.runAndReadAll(dyadSql(null, null), {});
};
const bareVolume = async (): Promise<void> => {
  await desk.connection.runAndReadAll(
    "select date_from, count(*) from event_all where origin <> 'article' and mirrored is not true group by 1",
  );
};
/** The aggregates over all events without which a measure cannot be had. */
const BARE: Readonly<Record<string, readonly (() => Promise<void>)[]>> = {
  playbook: [bareFocal, bareVolume],
  exceptions: [bareFocal, bareVolume],
  comparison: [bareFocal, bareVolume],
  drivers: [bareFocal, bareDyads],
  brokerage: [bareDyads],
};

async function timed(body: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await body();
  return performance.now() - began;
}

// Processor time tells what two cores of one's own would need where a machine is shared.
let [all, allBare, cpuAll] = [0, 0, 0];
for (const measure of MEASURES) {
  const parameters =
    measure.id === "comparison" ? { ...period, before: { from: "2014-01-01", to: "2014-06-30" } } : {};
  let bare = 0;
  for (const body of BARE[measure.id] ?? [bareFocal]) bare += await timed(body);
  const before = process.cpuUsage();
  const ms = await timed(() => measure.run(desk, country, parameters as never));
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000;
  cpuAll += cpu;
  all += ms;
  allBare += bare;
  console.log(
    JSON.stringify({
      measure: measure.id,
      ms: Math.round(ms),
      cpu: Math.round(cpu),
      bare: Math.round(bare),
      ratio: Number((ms / bare).toFixed(2)),
    }),
  );
}
const [{ n } = { n: 0 }] = await desk.query("select count(*)::double as n from event_all");
console.log(
  JSON.stringify({
    events: n,
    all: Math.round(all),
    cpu: Math.round(cpuAll),
    bare: Math.round(allBare),
    ratio: Number((all / allBare).toFixed(2)),
  }),
);
desk.close();
