import { existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { findFiles } from "../../src/exchange/files/find-files.ts";
import { fileOf, gdeltRow } from "./fixtures.ts";
import { workFolder } from "./work-folder.ts";

const { work, put, take, one } = workFolder();
const rows = (...ids: number[]) => fileOf(...ids.map((id) => gdeltRow(id)));

describe("files", () => {
  it("are found by name, folder and glob, each once, in order", () => {
    mkdirSync(join(work.folder, "deep", ".hidden"), { recursive: true });
    const names = ["b.CSV", "a.CSV", "deep/c.CSV", "deep/.hidden/d.CSV", "e.txt"].map((name) =>
      put(name, "x"),
    );
    symlinkSync(work.folder, join(work.folder, "deep", "round"));
    const found = (...paths: string[]) => {
      const files = findFiles(paths);
      return files.ok ? files.value.map((file) => file.slice(work.folder.length + 1)) : files.problem.name;
    };
    expect(found(work.folder, names[0] as string)).toEqual(["a.CSV", "b.CSV", "deep/c.CSV", "e.txt"]);
    expect(found(join(work.folder, "*.CSV"))).toEqual(["a.CSV", "b.CSV"]);
    expect(found(join(work.folder, "**", "?.CSV"))).toEqual(["a.CSV", "b.CSV", "deep/c.CSV"]);
    expect(found(join(work.folder, "*.tsv"))).toBe("no-such-file");
  });

  it("packed with gzip and zip are the same data as plain ones", async () => {
    const plain = put("a.CSV", rows(1, 2));
    const packed = put("a.CSV.gz", gzipSync(rows(1, 2)));
    const zipped = put("b.zip", zipSync({ "x.CSV": rows(1, 2), "y.CSV": rows(3) }));
    const report = await take("gdelt", [plain, packed, zipped]);
    expect(report.files.map((file) => file.state)).toEqual(["new", "known", "known", "new"]);
    expect(await one("select count(*)::int as n from event_all")).toEqual({ n: 3 });
  });

  it("in an archive are never written under the archive's names", async () => {
    const tricks = {
      "../../escaped.CSV": rows(1),
      "/tmp/escaped-absolute.CSV": rows(2),
      "..\\escaped.CSV": rows(3),
    };
    const report = await take("gdelt", [put("tricks.zip", zipSync(tricks))]);
    expect(report.kept + report.failures.length).toBeGreaterThan(0);
    expect(existsSync("/tmp/escaped-absolute.CSV")).toBe(false);
    expect(existsSync(join(work.folder, "..", "..", "escaped.CSV"))).toBe(false);
    expect(readdirSync(work.folder)).toEqual(["tricks.zip"]);
  });

  it("that swell beyond reason are refused, and their neighbours read", async () => {
    const bomb = gzipSync(new Uint8Array(90 * 2 ** 20));
    const report = await take("gdelt", [put("bomb.gz", bomb), put("a.CSV", rows(1))]);
    expect(report.failures.map((failure) => failure.problem.name)).toEqual(["swollen"]);
    expect(report.kept).toBe(1);
    expect(await one("select name from failure")).toEqual({ name: "swollen" });
  });

  it("that are empty, cut off or no archive at all are named with the reason", async () => {
    const zip = zipSync({ "x.CSV": rows(1, 2, 3) });
    const gz = gzipSync(rows(1, 2, 3));
    const paths = [
      put("empty.CSV", ""),
      put("cut.zip", zip.subarray(0, zip.length - 20)),
      put("cut.gz", gz.subarray(0, gz.length - 12)),
    ];
    const report = await take("gdelt", paths);
    expect(report.failures.map((failure) => failure.problem.name).sort()).toEqual([
      "damaged",
      "damaged",
      "empty",
    ]);
    expect(await one("select count(*)::int as n from event_all")).toEqual({ n: 0 });
  });

  it("are taken off the list of failures once they can be read", async () => {
    const path = put("a.CSV", "");
    await take("gdelt", [path]);
    put("a.CSV", rows(1));
    await take("gdelt", [path]);
    expect(await work.desk.query("select * from failure")).toEqual([]);
  });
});
