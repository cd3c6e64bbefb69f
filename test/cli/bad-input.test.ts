import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demarche, type Ran } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "demarche-cli-"));
const desk = join(folder, "d.desk.duckdb");
const news = join(folder, "news");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lines(ran: Ran): readonly Record<string, unknown>[] {
  return ran.out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

describe("a folder of good and bad files", () => {
  let first: Ran;

  beforeAll(async () => {
    const { mkdirSync } = await import("node:fs");
    mkdirSync(news);
    writeFileSync(
      join(news, "a-good.txt"),
      "Peru recalls its envoy\n\nMarch 3, 2021\n\nPeru recalled its ambassador from Bolivia on Tuesday. The foreign minister of Peru then visited Chile and met the president of that country. The two countries signed an agreement on trade.\n",
    );
    writeFileSync(join(news, "b-empty.txt"), "");
    writeFileSync(join(news, "c-binary.txt"), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 8, 0, 0]));
    writeFileSync(
      join(news, "d-german.txt"),
      "Der Außenminister reiste am Dienstag nach Paris und traf dort seinen französischen Kollegen. Die beiden Länder wollen ihre Zusammenarbeit in der Energiepolitik vertiefen, und sie haben sich auf ein weiteres Treffen geeinigt.\n",
    );
    writeFileSync(
      join(news, "e-latin1.txt"),
      Buffer.concat([
        Buffer.from("The minister of S"),
        Buffer.from([0xe3]),
        Buffer.from("o Tom"),
        Buffer.from([0xe9]),
        Buffer.from(" visited Portugal on Monday and met the president there for talks."),
      ]),
    );
    writeFileSync(
      join(news, "f-hostile.html"),
      "<html><head><title>Chad and Niger</title><script>alert(1)</script></head><body><article><h1>Chad and Niger</h1><p>Chad accused Niger of sheltering rebels on Monday &lt;script&gt;alert(2)&lt;/script&gt; and recalled its ambassador from Niger for consultations.</p><p>Niger rejected the accusation on Tuesday and called on Chad to send its ambassador back to the capital without delay.</p></article></body></html>",
    );
    first = await demarche(["read", news, "--desk", desk, "--published", "2021-03-05"]);
  });

  it("reads the good ones, names the others with the reason, and ends in 1", () => {
    expect(first.code).toBe(1);
    expect(lines(first).map((line) => line.status)).toEqual(["new", "new"]);
    for (const name of ["b-empty.txt", "c-binary.txt", "d-german.txt", "e-latin1.txt"])
      expect(first.err).toContain(name);
    expect(first.err).toMatch(/German/);
    expect(first.err).not.toMatch(/ {4}at .*:\d+:\d+/);
  });

  it("recognises the same articles when they come again", async () => {
    const again = await demarche(["read", join(news, "a-good.txt"), "--desk", desk]);
    expect(again.code).toBe(0);
    expect(lines(again).map((line) => line.status)).toEqual(["known"]);
  });

  it("shows hostile markup as text only", async () => {
    const html = await demarche([
      "brief",
      "Chad",
      "--desk",
      desk,
      "--format",
      "html",
      "--min-confidence",
      "0",
    ]);
    expect(html.code).toBe(0);
    expect(html.out).not.toMatch(/<script/i);
    expect(html.out).toContain("&lt;script&gt;");
  });

  it("says what nothing is known of", async () => {
    const brief = await demarche(["brief", "Fiji", "--desk", desk]);
    expect(brief.code).toBe(0);
    expect(brief.out).toContain("No approach by it to anybody was found.");
  });
});

describe("a question asked wrongly", () => {
  it.each([
    ["a country that does not exist", ["brief", "Nrth Korea", "--desk", ":memory:"], /North Korea/],
    ["a command that does not exist", ["brif"], /brief/],
    ["an option that does not exist", ["brief", "PRK", "--dsk", "x"], /--desk/],
    [
      "a date that does not exist",
      ["brief", "PRK", "--desk", ":memory:", "--from", "2014-13-40"],
      /not a date/,
    ],
    [
      "a period that ends before it begins",
      ["brief", "PRK", "--desk", ":memory:", "--from", "2015", "--to", "2014"],
      /after it ends/,
    ],
    ["a measure that does not exist", ["measure", "outrech", "PRK", "--desk", ":memory:"], /outreach/],
    ["a desk that is not there", ["brief", "PRK", "--desk", join(folder, "none.duckdb")], /no desk/],
    ["a desk that is no desk", ["brief", "PRK", "--desk", join(news, "a-good.txt")], /not a desk/],
  ] as const)("ends in 2 with a plain sentence: %s", async (_what, args, said) => {
    const ran = await demarche(args);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(said);
    expect(ran.err).not.toMatch(/ {4}at .*:\d+:\d+/);
    expect(ran.out).toBe("");
  });

  it("does not fetch addresses inside the machine", async () => {
    const ran = await demarche(["read", "http://127.0.0.1:9/secret", "--desk", desk]);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/127\.0\.0\.1/);
  });
});

describe("lines for the coder", () => {
  it("keep their order, the bad ones among them", async () => {
    const input =
      '{"id": "a", "text": "Chad accused Niger of espionage."}\nnot json\n{"id": "c", "text": "The weather was fine."}\n';
    const ran = await demarche(["code"], input);
    expect(ran.code).toBe(1);
    const out = lines(ran);
    expect(out.map((line) => line.id)).toEqual(["a", null, "c"]);
    expect(out[0]?.events).toHaveLength(1);
    expect(out[2]).toEqual({ id: "c", events: [], statements: [] });
    expect(ran.err).toMatch(/line 2/);
  });
});
