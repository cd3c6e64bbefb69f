/**
 * Every measure of a country on a large desk, in the order of the list on a connection just opened, beside the
 * bare SQL over all events on which it rests, in one run.
 *
 *   npx tsx bench/measures-speed.ts [--rows 10000000] [--desk FILE] [--rounds 3] [--country ABX]
 *
 * Rows are made by DuckDB: 200 states, one year, all types; the busiest state takes part in one event of
 * seventeen, the middling one in one of a hundred (--country: AAX is the busiest, ABX the fiftieth). Prints a
 * JSON object a line: a measure's wall time, processor time and bare SQL, each the least of the rounds; the last
 * line has the sums. A desk given with --desk is made where there is none and used again where there is.
 *
 * "Bare SQL" is the aggregates that a measure cannot do without, asked of all events with nothing prepared:
 * counts of the country by day, partner, direction, kind, status and rank (all measures); events of anybody by
 * day (where coverage is the exposure); cooperation and conflict of every pair (brokerage); weekly conflict of
 * the partners (drivers). `bare` sums what each measure needs by itself; `bareOnce` runs each of the four once.
 */
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MEASURES } from "../src/measures/list.ts";
import { type Desk, openDesk } from "../src/record/desk.ts";
import { conflictSql } from "../src/record/queries/count-conflict.ts";
import { dyadSql } from "../src/record/queries/count-dyads.ts";
import { focalSql } from "../src/record/queries/focal-sql.ts";

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
}
const ROWS = Number(option("--rows") ?? 10_000_000);
const ROUNDS = Number(option("--rounds") ?? 3);
const country = option("--country") ?? "ABX";
const path = option("--desk") ?? join(mkdtempSync(join(tmpdir(), "measures-")), "speed.desk.duckdb");
const fresh = !existsSync(path);
const opened = await openDesk(path);
if (!opened.ok) throw new Error(opened.problem.cause);
const desk = opened.value;
await desk.run("set threads = 2");
if (fresh) await fill(desk);

async function fill(desk: Desk): Promise<void> {
  const state = (seed: number): string =>
    `floor(200 * pow((hash(i * ${seed}) % 1000003) / 1000003.0, 1.5))::integer`;
  const code = (n: string): string => `printf('%c%c%c', 65 + ${n} // 26, 65 + ${n} % 26, 88)`;
  // A third are named by themselves, the others by an institution, as in ICEWS.
  const name = (n: string, v: string): string =>
    `if(${v} % 3 = 0, 'State ' || ${n}, 'Ministry ' || (${v} % 7) || ' (State ' || ${n} || ')')`;
  await desk.run(`insert into imported_event by name
with made as (
  select i, ${state(1)} as a, ${state(7)} as b, (hash(i * 13 + 5) % 365)::integer as d,
    (hash(i * 17 + 3) % 16)::integer as t, hash(i * 19 + 11) % 4 as v, (hash(i * 23) % 21)::integer as x, (hash(i * 29) % 21)::integer as y
  from range(${ROWS}) r(i))
select 'speed' as dataset, i as row_number, 'speed-' || i as event_id, 'icews' as origin,
  date '2014-01-01' + d as date_from, date '2014-01-01' + d as date_to, 'day' as date_precision, 'stated' as date_certainty,
  ${code("a")} as actor_code, ${name("a", "x")} as actor_name, ${code("b")} as recipient_code, ${name("b", "y")} as recipient_name,
  list_extract(['AGREE','CONSULT','SUPPORT','CONCEDE','COOPERATE','AID','RETREAT','REQUEST','ACCUSE','REJECT',
    'THREATEN','PROTEST','SANCTION','MOBILIZE','COERCE','ASSAULT'], t + 1) as type,
  case when t = 1 and v < 2 then 'visit' when t = 7 and v = 0 then 'meet' end as mode,
  (t // 4 + 1)::tinyint as quad, []::varchar[] as contexts, 'icews' as scale, 'actual' as status, false as hedged,
  1.0 as confidence, 'icews' as coder, 'icews' as rule, false as mirrored
from made where a <> b`);
}

const filter = { from: null, to: null, unit: "happenings" as const, minConfidence: 0.5, exclude: [] };
const partners = (
  await desk.query(
    `select recipient_code as code from event_all where actor_code = '${country}' group by 1 order by count(*) desc, 1 limit 6`,
  )
).map((row) => String(row.code));
type Bare = readonly [sql: string, parameters: Readonly<Record<string, string | number>>];
const focal: Bare = [focalSql(filter, "day"), { country, confidence: 0.5 }];
const dyads: Bare = [dyadSql(null, null), {}];
const volume: Bare = [
  "select origin, date_from, count(*) from event_all where origin <> 'article' and mirrored is not true group by 1, 2",
  {},
];
const rivals = (await desk.connection.runAndReadAll(dyadSql(null, null)))
  .getRowObjectsJS()
  .filter(({ a, b }) => a !== country && b !== country)
  .filter(({ a, b }) => partners.includes(String(a)) || partners.includes(String(b)))
  .sort((x, y) => Number(y.conflict) - Number(x.conflict))
  .slice(0, 24)
  .map(({ a, b }) => [String(a), String(b)] as const);
const conflict: Bare = [conflictSql(rivals), { from: "2014-01-01", to: "2014-12-31" }];
const NEEDS: Readonly<Record<string, readonly Bare[]>> = {
  playbook: [focal, volume],
  exceptions: [focal, volume],
  comparison: [focal, volume],
  drivers: [focal, conflict],
  brokerage: [dyads],
};
const PERIODS = { from: "2014-07-01", to: "2014-12-31", before: { from: "2014-01-01", to: "2014-06-30" } };

interface Time {
  readonly ms: number;
  readonly cpu: number;
}

/** Processor time tells what cores of one's own would need where a machine is shared. */
async function timed(body: () => Promise<unknown>): Promise<Time> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  await body();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - began, cpu: (user + system) / 1000 };
}

const least = (a: Time | undefined, b: Time): Time =>
  a === undefined ? b : { ms: Math.min(a.ms, b.ms), cpu: Math.min(a.cpu, b.cpu) };
const sum = (times: readonly Time[]): Time => ({
  ms: times.reduce((all, time) => all + time.ms, 0),
  cpu: times.reduce((all, time) => all + time.cpu, 0),
});
const bares = new Map<Bare, Time>();
const measured = new Map<string, Time>();
let all: Time | undefined;
for (let round = 0; round < ROUNDS; round++) {
  // A connection of its own holds nothing of the round before.
  const connection = await desk.connect();
  for (const bare of [focal, dyads, volume, conflict])
    bares.set(
      bare,
      least(bares.get(bare), await timed(() => connection.connection.runAndReadAll(bare[0], { ...bare[1] }))),
    );
  const times: Time[] = [];
  for (const measure of MEASURES) {
    const parameters = measure.id === "comparison" ? PERIODS : {};
    const time = await timed(() => measure.run(connection, country, parameters as never));
    measured.set(measure.id, least(measured.get(measure.id), time));
    times.push(time);
  }
  all = least(all, sum(times));
  connection.close();
}
const line = (name: string, time: Time, bare: Time): void =>
  console.log(
    JSON.stringify({
      measure: name,
      ms: Math.round(time.ms),
      cpu: Math.round(time.cpu),
      bare: Math.round(bare.ms),
      bareCpu: Math.round(bare.cpu),
      ratio: Number((time.ms / bare.ms).toFixed(2)),
      cpuRatio: Number((time.cpu / bare.cpu).toFixed(2)),
    }),
  );
const needs = MEASURES.map((measure) => sum((NEEDS[measure.id] ?? [focal]).map((bare) => bares.get(bare)!)));
for (const [i, measure] of MEASURES.entries()) line(measure.id, measured.get(measure.id)!, needs[i]!);
const [{ n, own } = { n: 0, own: 0 }] = await desk.query(
  "select count(*)::double as n, count(*) filter (actor_code = $1 or recipient_code = $1)::double as own from event_all",
  [country],
);
console.log(JSON.stringify({ events: n, country, own }));
line("all, against what each needs by itself", all!, sum(needs));
line("all, against each bare statement once", all!, sum([...bares.values()]));
desk.close();
