import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importDataset } from "../../src/exchange/import-dataset.ts";
import { type EventFormat, exportEvents } from "../../src/exchange/out/export-events.ts";
import { memorySink } from "../../src/exchange/out/sink.ts";
import { dyadTable, periodTable, statementTable } from "../../src/exchange/out/tables.ts";
import { writeTable } from "../../src/exchange/out/write-table.ts";
import type { Desk } from "../../src/record/desk.ts";
import { writeArticle } from "../../src/record/write-article.ts";
import { articleOf, eventOf, party, statementOf } from "../record/coded-fixture.ts";
import { memoryDesk } from "../record/memory-desk.ts";
import { quiet } from "./quiet.ts";

let desk: Desk;
let other: Desk;
let folder: string;
beforeEach(async () => {
  desk = await memoryDesk();
  other = await memoryDesk();
  folder = mkdtempSync(join(tmpdir(), "round-trip-"));
  const article = articleOf("Kim went to Moscow & “talked”, at length; nobody knows of what.", {
    title: "Talks: 50% {done} & <dusted>",
    author: "Andrei Lankov",
    publication: "Desk News",
    published: { from: "2014-12-13", to: "2014-12-13", precision: "day", source: "text" },
    origin: "https://example.org/a?b=1&c=2",
  });
  const events = [
    eventOf({
      actor: party("PRK", { name: 'Choe, "envoy"', person: "Choe Ryong Hae", rank: "envoy", sector: "GOV" }),
      place: "Moscow;\nKremlin",
    }),
    eventOf({
      type: "AID",
      mode: null,
      quad: 2,
      recipient: null,
      amount: { value: 1e7, unit: "USD" },
      contexts: [],
    }),
    eventOf({
      status: "planned",
      date: { from: "2015-05-01", to: "2015-05-31", precision: "month", certainty: "implied" },
    }),
    eventOf({
      type: "ACCUSE",
      mode: "allege",
      quad: 3,
      holder: "Seoul",
      hedged: true,
      contexts: ["economic", "military"],
      confidence: 0.31,
    }),
  ];
  await writeArticle(desk, article, { events, statements: [statementOf()] }, "t");
});
afterEach(() => {
  desk.close();
  other.close();
  rmSync(folder, { recursive: true, force: true });
});

const columns = `* exclude (source, row_number) replace (date_from::varchar as date_from, date_to::varchar as date_to)`;
const eventsOf = (from: Desk) => from.query(`select ${columns} from event_all order by id`);

async function given(format: EventFormat): Promise<Buffer> {
  const sink = memorySink();
  const written = await exportEvents(desk, {}, format, sink);
  expect(written.ok).toBe(true);
  return sink.bytes();
}

describe("what goes out comes in again unchanged", () => {
  it.each([
    ["parquet", "events"],
    ["csv", "events"],
    ["jsonl", "events"],
    ["plover", "plover"],
  ] as const)("%s", async (format, kind) => {
    const path = join(folder, `out.${format}`);
    writeFileSync(path, await given(format));
    const report = await importDataset(other, kind, [path], {}, quiet);
    expect(report).toMatchObject({ ok: true, value: { kept: 4, rejected: 0, failures: [] } });
    expect(await eventsOf(other)).toEqual(await eventsOf(desk));
  });

  it("and does not take the place of what is there", async () => {
    const path = join(folder, "out.jsonl");
    writeFileSync(path, await given("plover"));
    await importDataset(desk, "plover", [path], {}, quiet);
    const rows = await desk.query(
      "select count(*)::int as n, count(distinct id)::int as ids, count(distinct happening)::int as h from event_all",
    );
    expect(rows).toEqual([{ n: 8, ids: 8, h: 4 }]);
  });
});

describe("a damaged export", () => {
  const hurt: readonly (readonly [string, (line: string) => string])[] = [
    ["a cut", (line) => line.slice(0, 40)],
    ["a NUL", (line) => `\0${line}`],
    ["a quote that is not closed", (line) => `"${line}`],
    ["a day that is none", (line) => line.replace("2014-11-17", "2014-31-17")],
    ["a status that is none", (line) => line.replace("actual", "factual")],
  ];
  it.each(
    hurt.flatMap(([name, damage]) => [["csv", name, damage] as const, ["jsonl", name, damage] as const]),
  )("%s with %s loses that row and no other", async (format, _name, damage) => {
    const lines = (await given(format)).toString("utf8").split("\n");
    const [at, line] =
      [...lines.entries()].find(([, one]) => one.includes(",actual,") || one.includes('"actual"')) ?? [];
    if (at === undefined || line === undefined) throw new Error("there is no such line");
    lines[at] = damage(line);
    const path = join(folder, `hurt.${format}`);
    writeFileSync(path, lines.join("\n"));
    const report = await importDataset(other, "events", [path], {}, quiet);
    expect(report).toMatchObject({ ok: true, value: { kept: 3, failures: [] } });
    const rejected = report.ok ? report.value.rejected : 0;
    expect(rejected).toBeGreaterThan(0);
    const [before, after] = [await eventsOf(desk), await eventsOf(other)];
    for (const row of after) expect(before).toContainEqual(row);
  });

  it("that is Parquet is named, and its neighbours are read", async () => {
    const whole = await given("parquet");
    const [cut, good] = [join(folder, "a.parquet"), join(folder, "b.parquet")];
    writeFileSync(cut, whole.subarray(0, whole.length - 30));
    writeFileSync(good, whole);
    const report = await importDataset(other, "events", [cut, good], {}, quiet);
    expect(report).toMatchObject({ ok: true, value: { kept: 4, failures: [{ origin: cut }] } });
  });
});

describe("other forms", () => {
  it("a workbook that holds every row and escapes what it must", async () => {
    const parts = unzipSync(await given("xlsx"));
    const sheet = Buffer.from(parts["xl/worksheets/sheet1.xml"] ?? []).toString("utf8");
    expect(sheet.match(/<row>/g)).toHaveLength(5);
    expect(sheet).toContain("Choe, &quot;envoy&quot;");
    expect(sheet).toContain("<v>10000000</v>");
    // 24 November 2014, as sheets count days.
    expect(sheet).toContain('<c s="1"><v>41967</v></c>');
    expect(Object.keys(parts)).toContain("[Content_Types].xml");
  });

  it("a network with dates, of what was done", async () => {
    const gexf = (await given("gexf")).toString("utf8");
    expect(gexf).toContain('<node id="PRK" label="North Korea"/>');
    expect(gexf).toContain('source="PRK" target="RUS" weight="2" start="2014-11-17" end="2014-11-24"');
    expect(gexf).toContain('<attvalue for="happenings" value="2" start="2014-11-01" end="2014-11-30"/>');
    const graphml = (await given("graphml")).toString("utf8");
    expect(graphml).toContain('<data key="months">2014-11:2</data>');
  });

  it("citations of the articles", async () => {
    const [csl] = JSON.parse((await given("csl")).toString("utf8"));
    expect(csl).toMatchObject({ "container-title": "Desk News", issued: { "date-parts": [[2014, 12, 13]] } });
    const bibtex = (await given("bibtex")).toString("utf8");
    expect(bibtex).toContain("title = {{Talks: 50\\% \\{done\\} \\& <dusted>}}");
    expect(bibtex).toMatch(/^@article\{lankov2014-[0-9a-f]{8},/);
  });

  it("FollowTheMoney entities whose references are all there", async () => {
    const lines = (await given("ftm"))
      .toString("utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const ids = new Set(lines.map((line) => line.id));
    expect(ids.size).toBe(lines.length);
    expect(new Set(lines.map((line) => line.schema))).toEqual(
      new Set(["Event", "Person", "PublicBody", "Article", "Note"]),
    );
    for (const line of lines)
      for (const name of ["involved", "proof", "entity"])
        for (const id of line.properties[name] ?? []) expect(ids.has(id)).toBe(true);
  });

  it("tables of statements, dyads and periods", async () => {
    const read = async (table: Parameters<typeof writeTable>[1]) => {
      const sink = memorySink();
      await writeTable(desk, table, "jsonl", sink);
      return sink
        .text()
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    };
    const rows = async (table: Parameters<typeof writeTable>[1]) => {
      const written = await writeTable(desk, table, "csv", memorySink());
      return written.ok ? written.value : null;
    };
    expect(await read(statementTable())).toMatchObject([{ kind: "aim", subject: "PRK", quote: "Kim w" }]);
    expect(await read(statementTable({ subject: "PRK", kind: "aim", minConfidence: 0.1 }))).toHaveLength(1);
    for (const filter of [
      { subject: "KOR" },
      { kind: "driver" },
      { status: "denied" },
      { from: "2030-01-01" },
    ])
      expect(await rows(statementTable(filter))).toBe(0);
    expect(await read(dyadTable({}))).toMatchObject([
      { actor: "PRK", recipient: "RUS", reports: 2, verbal_conflict: 1 },
    ]);
    expect(await read(periodTable({ type: "ACCUSE" }, "month"))).toMatchObject([
      { period: "2014-11-01", happenings: 1 },
    ]);
    const aid = memorySink();
    await writeTable(desk, periodTable({ type: "AID" }, "year"), "jsonl", aid);
    expect(aid.text()).toBe("");
  });
});
