import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDesk } from "../../src/record/desk.ts";
import { writeArticle } from "../../src/record/write-article.ts";
import { articleOf, eventOf, statementOf } from "../record/coded-fixture.ts";
import { demarche } from "./run.ts";

let folder: string;
let desk: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "export-"));
  desk = join(folder, "my.desk.duckdb");
  const opened = await openDesk(desk);
  if (!opened.ok) throw new Error(opened.problem.cause);
  const text = "Kim went to Moscow and spoke at length of trade.";
  await writeArticle(
    opened.value,
    articleOf(text),
    { events: [eventOf()], statements: [statementOf()] },
    "t",
  );
  opened.value.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (...args: string[]) => demarche(["export", ...args, "--desk", desk]);
const lines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("demarche export", () => {
  it("gives each table as JSON lines", async () => {
    const given = async (table: string, ...more: string[]) =>
      lines((await ask(table, "--format", "jsonl", ...more)).out);
    expect(await given("events")).toMatchObject([{ type: "CONSULT", actor_code: "PRK" }]);
    expect(await given("statements", "--kind", "aim", "--actor", "North Korea")).toMatchObject([
      { kind: "aim", subject: "PRK" },
    ]);
    expect(await given("dyads")).toMatchObject([{ actor: "PRK", recipient: "RUS", happenings: 1 }]);
    expect(await given("periods", "--by", "year")).toMatchObject([{ period: "2014-01-01", reports: 1 }]);
  });

  it("as CSV, Parquet and XLSX, data alone on standard output", async () => {
    const csv = await ask("dyads");
    expect(csv).toMatchObject({ code: 0, err: "1 rows\n" });
    expect(csv.out.split("\n")[0]).toBe(
      "actor,recipient,reports,happenings,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,first,last",
    );
    expect((await ask("periods", "--format", "parquet")).out).toMatch(/^PAR1/);
    expect((await ask("statements", "--format", "xlsx")).out).toMatch(/^PK/);
  });

  it("says what it was asked wrongly", async () => {
    const wrong = [
      ["nothing"],
      ["dyads", "--kind", "aim"],
      ["dyads", "--by", "year"],
      ["statements", "--type", "AID"],
      ["statements", "--kind", "depend"],
      ["events", "--min-confidence", "high"],
      ["events", "--format", "gexf"],
    ];
    for (const args of wrong) expect([args, (await ask(...args)).code]).toEqual([args, 2]);
  });
});
