import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kind } from "../../src/exchange/import-report.ts";
import { fileOf, gdeltRow, icewsHeader, icewsRow, polecatHeader, polecatRow } from "./fixtures.ts";
import { workFolder } from "./work-folder.ts";

const { put, take, work, one } = workFolder();

/** Ways to spoil one line of a file. */
const damage: readonly (readonly [string, (line: Buffer) => Buffer])[] = [
  ["a NUL", (line) => Buffer.concat([line.subarray(0, 9), Buffer.from([0]), line.subarray(9)])],
  [
    "bytes that are no text",
    (line) => Buffer.concat([line.subarray(0, 9), Buffer.from([0xff, 0x81]), line.subarray(9)]),
  ],
  ["a cut", (line) => line.subarray(0, 20)],
  ["a column too many", (line) => Buffer.concat([line, Buffer.from("\tmore\tand more")])],
  ["a stray carriage return and too few columns", () => Buffer.from("a\rb\tc")],
  ["a NUL only", () => Buffer.from([0])],
];

const kinds: readonly (readonly [Kind, string | null, (id: number) => string])[] = [
  ["icews", icewsHeader, icewsRow],
  ["gdelt", null, gdeltRow],
  ["polecat", polecatHeader, polecatRow],
];

describe("damaged files", () => {
  it.each(kinds)("%s: a damaged line costs itself and no other", async (kind, header, row) => {
    let file = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.nat(damage.length - 1), { freq: 2 }), { minLength: 3, maxLength: 12 }),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        async (lines, end, mark) => {
          file += 1;
          const first = file * 1000;
          const bytes = lines.map((hurt, at) => {
            const whole = Buffer.from(row(first + at));
            return hurt === null ? whole : (damage[hurt]?.[1](whole) ?? whole);
          });
          const head = header === null ? [] : [Buffer.from(header)];
          // The first row stays whole, so that the file can be told for what it is.
          const all = [...head, Buffer.from(row(first - 1)), ...bytes];
          const content = Buffer.concat([
            mark ? Buffer.from("\uFEFF") : Buffer.alloc(0),
            ...all.flatMap((line) => [line, Buffer.from(end)]),
          ]);
          const report = await take(kind, [put(`${file}.tsv`, content)]);
          const good = lines.filter((hurt) => hurt === null).length + 1;
          expect(report).toMatchObject({
            rowsIn: lines.length + 1,
            kept: good,
            rejected: lines.length + 1 - good,
            failures: [],
          });
          const kept = await work.desk.query(
            "select row_number::int as n from event_all where source = $1 order by n",
            [report.files[0]?.dataset ?? ""],
          );
          const shift = head.length + 2;
          const expected = [shift - 1, ...lines.flatMap((hurt, at) => (hurt === null ? [at + shift] : []))];
          expect(kept.map((each) => each.n)).toEqual(expected);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("any bytes whatever, cut anywhere, never stop an import", async () => {
    const good = fileOf(icewsHeader, ...Array.from({ length: 20 }, (_, id) => icewsRow(id)));
    let file = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Kind>("icews", "gdelt", "polecat", "plover", "events", "trade"),
        fc.uint8Array({ minLength: 0, maxLength: 40 }),
        fc.nat(good.length),
        fc.nat(good.length),
        async (kind, bytes, at, until) => {
          file += 1;
          const content = Buffer.concat([good.subarray(0, at), bytes, good.subarray(until)]);
          const report = await take(kind, [put(`any-${file}`, content)], { reporter: "PRK" });
          expect(report.files.length + report.failures.length).toBe(1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("an unbalanced quote costs its own row", async () => {
    const lines = [
      "year,partner,flow,value,note",
      '2013,CHN,total,1,"open',
      "2013,RUS,total,2,",
      '2013,JPN,total,3,"a ""b"""',
      '2013,KOR,total,4,"two',
      'lines"',
      '2013,IND,total,5,x"y',
      "2013,IRN,total,6,",
    ];
    const report = await take("trade", [put("t.csv", fileOf(...lines))], { reporter: "PRK" });
    expect(report).toMatchObject({ rejected: 1 });
    const rows = await work.desk.query("select partner, note from trade order by value_usd");
    expect(rows).toEqual([
      { partner: "RUS", note: null },
      { partner: "JPN", note: 'a "b"' },
      { partner: "KOR", note: "two\nlines" },
      { partner: "IND", note: 'x"y' },
      { partner: "IRN", note: null },
    ]);
  });

  it("a line of a hundred megabytes is kept among the rejects, whole", async () => {
    const long = Buffer.alloc(100 * 2 ** 20, "x");
    const content = Buffer.concat([fileOf(gdeltRow(1)), long, Buffer.from("\n"), fileOf(gdeltRow(2))]);
    expect(await take("gdelt", [put("long.CSV", content)])).toMatchObject({
      rowsIn: 3,
      kept: 2,
      rejected: 1,
    });
    expect(
      await one("select line::int as line, octet_length(raw)::int as length, reason from reject"),
    ).toEqual({ line: 2, length: long.length, reason: "the line is too long" });
    expect(await one("select max(row_number)::int as n from event_all")).toEqual({ n: 3 });
  });
});
