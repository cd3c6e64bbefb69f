import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Kind } from "../../src/exchange/import-report.ts";
import { describeWithShared, sharedFile } from "../shared-files.ts";
import { workFolder } from "./work-folder.ts";

const NEWLINE = 0x0a;

/** Ways to spoil a line at a byte, none of which makes or ends a line. */
const damage: readonly ((line: Buffer, at: number, byte: number) => Buffer)[] = [
  (line, at, byte) => replaced(line, at, 1, Buffer.from([byte === NEWLINE ? 0 : byte])),
  (line, at, byte) => replaced(line, at, 0, Buffer.from([byte === NEWLINE ? 0x22 : byte])),
  (line, at) => replaced(line, at, 1, Buffer.alloc(0)),
  (line, at) => line.subarray(0, at),
  (line, at) => replaced(line, at, 0, Buffer.from('"')),
  (line, at) => replaced(line, at, 4, Buffer.alloc(4)),
  (line, at) => replaced(line, at, 0, Buffer.from("é", "utf16le")),
  (line, at) => replaced(line, at, 2, Buffer.from([0xc3, 0xff])),
  (line, at) => replaced(line, at, 0, Buffer.alloc(9 * 2 ** 20, "x")),
];

function replaced(line: Buffer, at: number, length: number, by: Buffer): Buffer {
  return Buffer.concat([line.subarray(0, at), by, line.subarray(at + length)]);
}

const samples: readonly (readonly [Kind, string, string])[] = [
  ["gdelt", "reference/samples/gdelt1_daily_20160728_excerpt.tsv", "gdelt_event"],
  ["gdelt", "reference/samples/gdelt2_export_20151027220000_excerpt.tsv", "gdelt_event"],
  ["icews", "reference/samples/icews_events_2018_excerpt.tab", "icews_event"],
  ["trade", "reference/dprk_trade.csv", "trade"],
];

describeWithShared(
  "samples damaged byte by byte",
  samples.map(([, path]) => path),
  () => {
    const { work, put, take } = workFolder();

    /** Every row that was kept, by its number: all its columns but those that hang on its neighbours. */
    const rowsOf = async (table: string, dataset: string) => {
      const own = table === "trade" ? "row_number" : "row_offset, mirrored";
      const number = table === "trade" ? "row_number" : "rowid - row_offset";
      const rows = await work.desk.query(
        `select q.n, md5(q::varchar) as digest
         from (select (${number})::int as n, t.* exclude (dataset, ${own}) from ${table} t where dataset = $1) q`,
        [dataset],
      );
      return new Map(rows.map((row) => [row.n as number, row.digest as string]));
    };

    it.each(samples)("%s: %s loses no line but the damaged ones", async (kind, path, table) => {
      const whole = readFileSync(sharedFile(path) as string);
      const lines = whole.toString("latin1").trimEnd().split("\n");
      const calm = await take(kind, [put("calm", whole)], { reporter: "PRK" });
      const expected = await rowsOf(table, calm.files[0]?.dataset ?? "");
      expect(expected.size).toBe(calm.kept);
      // A trade table is known by its header alone; elsewhere the first line may be hit like any other.
      const first = kind === "trade" ? 3 : 0;
      let file = 0;
      const hit = fc.record({
        line: fc.integer({ min: first, max: lines.length - 1 }),
        at: fc.nat(400),
        how: fc.nat(damage.length - 1),
        byte: fc.nat(255),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(hit, { minLength: 1, maxLength: 12 }), fc.boolean(), async (hits, cut) => {
          file += 1;
          const hurt = new Map<number, Buffer>();
          for (const { line, at, how, byte } of hits) {
            const before = hurt.get(line) ?? Buffer.from(lines[line] as string, "latin1");
            hurt.set(line, damage[how]?.(before, Math.min(at, before.length), byte) ?? before);
          }
          const last = lines.length - 1;
          if (cut) hurt.set(last, (hurt.get(last) ?? Buffer.from(lines[last] as string)).subarray(0, 30));
          const content = Buffer.concat(
            lines.flatMap((line, at) => [hurt.get(at) ?? Buffer.from(line, "latin1"), Buffer.from("\n")]),
          );
          const report = await take(kind, [put(`hurt-${file}`, content)], { reporter: "PRK" });
          expect(report.failures).toEqual([]);
          const { dataset = "" } = report.files[0] ?? {};
          const kept = await rowsOf(table, dataset);
          expect(kept.size).toBe(report.files[0]?.kept);
          for (const [number, digest] of expected)
            if (!hurt.has(number - 1)) expect([number, kept.get(number)]).toEqual([number, digest]);
          const rejects = await work.desk.query("select line::int as line from reject where dataset = $1", [
            dataset,
          ]);
          expect(rejects.length).toBe(report.files[0]?.rejected);
          for (const { line } of rejects) expect(hurt.has((line as number) - 1)).toBe(true);
        }),
        { numRuns: 12 },
      );
    });
  },
);
