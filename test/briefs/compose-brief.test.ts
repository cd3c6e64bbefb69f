import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Brief } from "../../src/briefs/brief.ts";
import { makeDocument } from "../../src/briefs/document/make-document.ts";
import { writeHtml } from "../../src/briefs/write/html.ts";
import { writeMarkdown } from "../../src/briefs/write/markdown.ts";
import { brief, type Desk, openDesk, readArticles } from "../../src/index.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The keys that people script against. */
const KEYS = [
  "focal",
  "period",
  "verdict",
  "outreach",
  "exceptions",
  "dependence",
  "concentration",
  "overtures",
  "visits",
  "obstacles",
  "receptivity",
  "exchanges",
  "drivers",
  "conversions",
  "assets",
  "figures",
  "efforts",
  "aims",
  "perceptions",
  "playbook",
  "precedents",
  "openQuestions",
  "outlooks",
  "disagreements",
  "checks",
  "sources",
];

describe("a brief from articles, by way of the library", () => {
  let desk: Desk;
  let turkey: Brief;

  beforeAll(async () => {
    const opened = await openDesk(":memory:");
    if (!opened.ok) throw new Error(opened.problem.cause);
    desk = opened.value;
    const reports = await readArticles(desk, [
      join(ROOT, "test/golden/turkey.md"),
      join(ROOT, "test/golden/none.md"),
    ]);
    expect(reports.map((report) => report.ok)).toEqual([true, false]);
    const answer = await brief(desk, "Turkey", { now: () => new Date("2026-01-01T00:00:00Z") });
    if (!answer.ok) throw new Error(answer.problem.cause);
    turkey = answer.value;
  });

  afterAll(() => desk.close());

  it("has every key of the contract", () => {
    expect(Object.keys(turkey)).toEqual(expect.arrayContaining(KEYS));
    for (const key of KEYS.filter((one) => !["focal", "period", "verdict", "playbook"].includes(one))) {
      expect(Array.isArray(turkey[key as keyof Brief]), key).toBe(true);
    }
  });

  it("courts Saudi Arabia and Israel, leaves out Syria, depends on Russia", () => {
    expect(turkey.outreach.map((row) => row.partner)).toEqual(expect.arrayContaining(["SAU"]));
    expect(turkey.exceptions.map((row) => row.partner)).toContain("SYR");
    expect(turkey.dependence.map((row) => row.partner)).toContain("RUS");
    expect(turkey.openQuestions.length).toBeGreaterThan(0);
  });

  it("leads every entry to its sentence", () => {
    const ids = [...turkey.outreach, ...turkey.aims, ...turkey.obstacles, ...turkey.events].flatMap(
      (entry) => entry.evidence,
    );
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) expect(turkey.evidence[id]?.quote, id).toBeTruthy();
  });

  it("becomes Markdown and one HTML file that needs nothing else", () => {
    const document = makeDocument(turkey);
    const markdown = writeMarkdown(document);
    expect(markdown).toMatch(/^# Türkiye|^# Turkey/);
    for (const note of document.notes) expect(markdown).toContain(`\n${note.number}. `);
    const html = writeHtml(document);
    expect(html).not.toMatch(/<script|src="http|href="http/);
    expect(html).toContain("<svg");
  });

  it("says of a country without material that nothing was found", async () => {
    const answer = await brief(desk, "Fiji");
    if (!answer.ok) throw new Error(answer.problem.cause);
    expect(answer.value.outreach).toEqual([]);
    expect(answer.value.verdict.diversifying).toBe("unclear");
    expect(writeMarkdown(makeDocument(answer.value))).toContain("No obstacle was found.");
  });

  it("names the country that was probably meant", async () => {
    const answer = await brief(desk, "Turkmenistam");
    expect(answer.ok).toBe(false);
    expect(answer.ok ? "" : answer.problem.next).toContain("Turkmenistan");
  });
});
