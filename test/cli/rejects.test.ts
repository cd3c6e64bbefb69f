import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demarche } from "./run.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rejects-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

it("gives rejected rows out under their header, so that they can be mended and imported", async () => {
  const desk = ["--desk", join(folder, "my.desk.duckdb")];
  const mapping = put("v.yaml", "date: When\nactor: { code: Who }\ntype: { value: CONSULT }\n");
  const events = put("v.csv", "When,Who\n2014-10-04,PRK\nsomeday,KOR\n");
  const trade = put("t.csv", "# made up\nyear,partner,flow,value\n2013,CHN,total,5\n2013,RUS,total,many\n");
  const first = await demarche(["import", "csv", events, "--mapping", mapping, ...desk]);
  expect(first.code).toBe(1);
  const { dataset } = JSON.parse(first.out);
  expect((await demarche(["import", "trade", trade, "--reporter", "PRK", ...desk])).code).toBe(1);

  const listed = await demarche(["rejects", ...desk]);
  expect(listed.out).toContain("v.csv:3: date is not a day: someday\n  someday,KOR\n");
  expect(listed.err).toContain(`--dataset ${dataset} --format raw`);
  const both = await demarche(["rejects", "--format", "raw", ...desk]);
  expect([both.code, both.out]).toEqual([2, ""]);

  const raw = await demarche(["rejects", "--format", "raw", "--dataset", dataset, ...desk]);
  expect(raw.out).toBe("When,Who\nsomeday,KOR\n");
  const mended = put("mended.csv", raw.out.replace("someday", "2014-10-05"));
  const second = await demarche(["import", "csv", mended, "--mapping", mapping, ...desk]);
  expect(second).toMatchObject({ code: 0 });
  expect(JSON.parse(second.out)).toMatchObject({ kept: 1, rejected: 0 });
}, 60_000);
