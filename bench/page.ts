/**
 * How quick the page is on a desk with a million events, in the real browser, beside the bare SQL of its first
 * pictures, all in one run:
 *
 *   npm run build && npx tsx bench/page.ts [events, default 1000000]
 *
 * Prints JSON: milliseconds of the SQL on the whole table; of the first view (navigation to timeline and partners
 * drawn) of the country that the desk knows most of, on a server that has answered nothing yet (`cold`) and on one
 * that has (`warm`), and of a country that nobody has asked about (`another`); of each filter (choice to picture),
 * while the slow answers of the view before are being worked out; and the load of the machine.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Desk } from "../src/record/desk.ts";
import { parametersOf, timelineSql } from "../src/record/queries/count-timeline.ts";
import { focalSql } from "../src/record/queries/focal-sql.ts";
import { loadWorld } from "../src/world/load.ts";
import { openBrowser } from "../test/web/chromium.ts";

// What is measured is what is shipped: the built program, not its source.
const { openDesk } = (await import(
  "../dist/record/desk.js" as string
)) as typeof import("../src/record/desk.ts");
const { startServer } = (await import(
  "../dist/server/start-server.js" as string
)) as typeof import("../src/server/start-server.ts");

const EVENTS = Number(process.argv[2] ?? 1_000_000);
const FOCAL = "IRN";
const FILTER = { from: null, to: null, partner: null, minConfidence: 0.5, exclude: [] };

async function fill(desk: Desk): Promise<void> {
  const codes = [...loadWorld().states.values()]
    .filter((state) => state.kind === "member")
    .map((state) => state.code);
  codes.splice(codes.indexOf(FOCAL), 1);
  codes.unshift(FOCAL);
  await desk.run(
    "create temp table state as select code, row_number() over () - 1 as rank from (select unnest(from_json($1::json, '[\"VARCHAR\"]')) as code)",
    [JSON.stringify(codes)],
  );
  // States far down the list are rare, as in real data: the rank is the square of an even number.
  await desk.run(
    `insert into imported_event by name
     select 'bench' as dataset, n as row_number, 'bench-' || n as event_id, 'icews' as origin,
       date '2005-01-01' + (hash(n) % 5478)::integer as date_from, date_from as date_to, 'day' as date_precision, 'stated' as date_certainty,
       a.code as actor_code, a.code as actor_name, b.code as recipient_code, b.code as recipient_name,
       ['CONSULT', 'CONSULT', 'CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'AID', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SANCTION', 'ASSAULT'][1 + (hash(n + 7) % 13)::integer] as type,
       if(type = 'CONSULT' and hash(n + 3) % 3 = 0, 'visit', null) as mode,
       case when type in ('AGREE', 'CONSULT', 'SUPPORT') then 1 when type in ('COOPERATE', 'AID') then 2 when type in ('REQUEST', 'ACCUSE', 'REJECT', 'THREATEN') then 3 else 4 end::tinyint as quad,
       []::varchar[] as contexts, 'icews' as scale, '040' as raw_code, 'actual' as status, false as hedged,
       1.0 as confidence, 'icews' as coder, 'icews' as rule, false as mirrored
     from range(${EVENTS}) as r(n)
     join state a on a.rank = ((hash(n + 11) % 1000 / 1000.0) ** 2 * ${codes.length})::integer % ${codes.length}
     join state b on b.rank = ((hash(n + 13) % 1000 / 1000.0) ** 2 * ${codes.length})::integer % ${codes.length}
     where a.code <> b.code`,
  );
  await desk.run("checkpoint");
}

async function timed(body: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await body();
  return Math.round(performance.now() - start);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function repeated(times: number, body: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) taken.push(await timed(body));
  return median(taken);
}

async function firstView(page: Page, base: string, country = FOCAL): Promise<number> {
  return timed(async () => {
    await page.goto(`${base}country/${country}`, { waitUntil: "commit" });
    await page.locator(".timeline .fill-1").first().waitFor({ state: "attached" });
    await page.locator(".partner-row .bar").first().waitFor({ state: "attached" });
  });
}

/** From the choice until the picture that it changes has changed and nothing is waited for in it. */
async function filtered(page: Page, query: string, picture: string): Promise<number> {
  return page.evaluate(
    ([address, selector]) =>
      new Promise<number>((settle) => {
        const box = document.querySelector(selector!)!;
        const before = box.textContent;
        const start = performance.now();
        const timer = setInterval(() => {
          const now = document.querySelector(selector!);
          const drawn = now?.querySelector(".stale, .waiting") === null && now.querySelector("svg") !== null;
          if (performance.now() - start < 15_000 && (!drawn || now.textContent === before)) return;
          clearInterval(timer);
          settle(Math.round(performance.now() - start));
        }, 5);
        history.pushState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
      }),
    [query, picture] as const,
  );
}

const folder = mkdtempSync(join(tmpdir(), "demarche-bench-"));
try {
  const opened = await openDesk(join(folder, "bench.duckdb"));
  if (!opened.ok) throw new Error(opened.problem.cause);
  const desk = opened.value;
  await fill(desk);
  const [{ n: rows } = { n: 0 }] = await desk.query("select count(*)::integer as n from event_all");
  const focal = { from: null, to: null, unit: "happenings", minConfidence: 0.5, exclude: [] } as const;
  const sql = {
    timeline: await repeated(5, () =>
      desk.connection.runAndReadAll(timelineSql(FILTER, "month"), parametersOf(FOCAL, FILTER)),
    ),
    outreach: await repeated(5, () =>
      desk.connection.runAndReadAll(focalSql(focal, "total"), { country: FOCAL, confidence: 0.5 }),
    ),
  };
  const started = await startServer(desk, { port: 0 });
  if (!started.ok) throw new Error(started.problem.cause);
  const { address } = started.value;
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(120_000);
  const cold = await firstView(page, address);
  const { countries } = (await (await fetch(`${address}api/desk`)).json()) as {
    countries: { code: string }[];
  };
  const another = await firstView(page, address, countries[1]!.code);
  const warm = await repeated(3, () => firstView(page, address));
  await page.waitForLoadState("networkidle", { timeout: 30_000 }).catch(() => undefined);
  const partners = ".partners";
  const filters: Record<string, number> = {};
  for (const [name, query, picture] of [
    ["a year", "?from=2012-01-01&to=2012-12-31", partners],
    ["three months", "?from=2015-03-01&to=2015-05-31", partners],
    ["readings at least 90% sure", "?from=2010-01-01&to=2016-12-31&sure=0.9", partners],
    ["visits", "?by=visits&from=2010-01-01&to=2016-12-31", partners],
    ["aid", "?by=aid&from=2010-01-01&to=2016-12-31", partners],
    ["only what it does", "?way=out", ".time"],
  ] as const)
    filters[name] = await filtered(page, `/country/${FOCAL}${query}`, picture);
  console.log(
    JSON.stringify({ rows, sql, firstView: { cold, another, warm }, filters, load: loadavg() }, null, 2),
  );
  await browser.close();
  await started.value.close();
  desk.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
