import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { decodeLine, NO_TEXT } from "../../src/exchange/files/decode-line.ts";
import { transcode } from "../../src/exchange/files/transcode.ts";
import { fileOf, gdeltRow, icewsHeader, icewsRow } from "./fixtures.ts";
import { workFolder } from "./work-folder.ts";

const { work, put, take, one } = workFolder();

const little = (text: string): Buffer => Buffer.from(text, "utf16le");
const big = (text: string): Buffer => little(text).swap16();
const names = ["Kim Yŏng-nam", "Côte d'Ivoire", "金永南", "🕊 envoy"];
const text = fileOf(
  icewsHeader,
  ...names.map((name, id) => icewsRow(id, { "Source Name": name })),
).toString();
const namesKept = async () =>
  (await work.desk.query("select actor_name from event_all order by row_number")).map(
    (row) => row.actor_name,
  );

describe("datasets in other encodings", () => {
  it.each([
    ["utf-16le", "with a mark", little(`\uFEFF${text}`)],
    ["utf-16le", "without a mark", little(text)],
    ["utf-16be", "with a mark", big(`\uFEFF${text}`)],
    ["utf-16be", "without a mark", big(text)],
  ] as const)("%s %s is the same dataset as UTF-8", async (encoding, _mark, bytes) => {
    const report = await take("icews", [put("a.tab", bytes), put("b.tab.gz", gzipSync(bytes))]);
    expect(report).toMatchObject({ rowsIn: 4, kept: 4, rejected: 0, failures: [] });
    expect(report.files.map((file) => file.state)).toEqual(["new", "known"]);
    expect(report.files[0]?.encoding).toBe(encoding);
    expect(await namesKept()).toEqual(names);
    expect((await take("icews", [put("c.tab", text)])).files[0]?.state).toBe("known");
  });

  it("Windows-1252 is read line by line where a line is not UTF-8", async () => {
    const odd = Buffer.concat([
      Buffer.from(`${icewsHeader}\n${icewsRow(1, { "Source Name": "Kim Yŏng-nam" })}\n`),
      Buffer.from(`${icewsRow(2, { "Source Name": "Côte d'Ivoire" })}\n`, "latin1"),
      Buffer.from(`${icewsRow(3, { "Source Name": "@@" })}\n`).map((byte) => (byte === 0x40 ? 0x93 : byte)),
    ]);
    const report = await take("icews", [put("a.tab", odd)]);
    expect(report).toMatchObject({ kept: 3, rejected: 0 });
    expect(report.files[0]?.encoding).toBe("windows-1252");
    expect(await namesKept()).toEqual(["Kim Yŏng-nam", "Côte d'Ivoire", "““"]);
  });

  it("a line that is in none of them is rejected, whole, and no other", async () => {
    const broken = Buffer.from(gdeltRow(2).replace("NORTH", "N\u0081RTH"), "latin1");
    const bytes = Buffer.concat([fileOf(gdeltRow(1)), broken, Buffer.from("\n"), fileOf(gdeltRow(3))]);
    expect(await take("gdelt", [put("a.CSV", bytes)])).toMatchObject({ kept: 2, rejected: 1 });
    const reject = await one("select line::int as line, reason, hex(raw) as raw from reject");
    expect(reject).toEqual({ line: 2, reason: NO_TEXT, raw: broken.toString("hex").toUpperCase() });
  });

  it("UTF-32 is named and not read", async () => {
    const report = await take("icews", [put("a.tab", Buffer.from("fffe0000490000000a000000", "hex"))]);
    expect(report.failures.map((failure) => failure.problem.name)).toEqual(["encoding-not-read"]);
  });

  it.each([
    ["utf-16le", little],
    ["utf-16be", big],
  ] as const)(
    "%s: a byte lost or put in, half a pair and a cut end cost their own lines",
    async (_name, encode) => {
      const lines = [icewsHeader, ...[1, 2, 3, 4, 5].map((id) => icewsRow(id))].map((line) =>
        encode(`${line}\n`),
      );
      const [head, first, lost, added, half, last] = lines as [
        Buffer,
        Buffer,
        Buffer,
        Buffer,
        Buffer,
        Buffer,
      ];
      const bytes = Buffer.concat([
        ...[encode("\uFEFF"), head, first],
        ...[lost.subarray(0, 40), lost.subarray(41)],
        ...[added.subarray(0, 50), Buffer.from("x"), added.subarray(50)],
        ...[half.subarray(0, 50), encode("\ud800"), half.subarray(50)],
        ...[last, encode(icewsRow(6)).subarray(0, -1)],
      ]);
      expect(await take("icews", [put("a.tab", bytes)])).toMatchObject({ rowsIn: 6, kept: 2, rejected: 4 });
      const kept = await work.desk.query("select row_number::int as n from event_all order by n");
      expect(kept.map((row) => row.n)).toEqual([2, 6]);
    },
  );

  it("is the same text wherever the pieces that are read at a time end", async () => {
    const long = `${"aé金🕊".repeat(450_000)}\n`;
    const [from, to] = [join(work.folder, "from"), join(work.folder, "to")];
    for (const shift of ["", "x"]) {
      writeFileSync(from, big(`\uFEFF${shift}${long}`));
      transcode(from, "utf-16be", to);
      expect(readFileSync(to, "utf8") === shift + long).toBe(true);
    }
  });
});

describe("a line", () => {
  it("is UTF-8, or Windows-1252, or no text", () => {
    expect(decodeLine(Buffer.from("é€"))).toBe("é€");
    expect(decodeLine(Buffer.from([0xe9, 0x80, 0x92]))).toBe(
      Buffer.from([0xe9, 0x80, 0x92]).toString("utf8"),
    );
    expect(decodeLine(Buffer.from([0x61, 0x80, 0x9f, 0xe9]))).toBe("a€Ÿé");
    expect(decodeLine(Buffer.from([0xe9, 0x81]))).toBeNull();
  });
});
