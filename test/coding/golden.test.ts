import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { systemEffects } from "../../src/articles/effects.ts";
import { readInput } from "../../src/articles/read-input.ts";
import { codeText } from "../../src/coding/code-text.ts";
import { createCoder } from "../../src/coding/coder.ts";
import {
  type Document,
  type EventReport,
  evaluateEvents,
} from "../../src/coding/evaluate/evaluate-events.ts";
import { parseGold } from "../../src/coding/evaluate/gold.ts";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "golden");

/** Four commentaries of our own on four countries, annotated before any rule was tried on them. */
describe("golden articles", () => {
  let report: EventReport;

  beforeAll(async () => {
    const coder = createCoder();
    const names = readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl"));
    const gold = parseGold(names.map((name) => readFileSync(join(FOLDER, name), "utf8")).join("\n"));
    if (!gold.ok) throw new Error(gold.problem.cause);
    const documents: Document[] = [];
    for (const name of names.map((one) => one.replace(".jsonl", ".md"))) {
      for await (const read of readInput(join(FOLDER, name), {}, systemEffects)) {
        if (!read.ok) throw new Error(read.problem.cause);
        const { text, published } = read.article;
        documents.push({ name, text, coded: codeText(coder, text, { published }) });
      }
    }
    report = evaluateEvents(gold.value, documents, new Map());
  });

  it("give most of their events, and little besides", () => {
    expect(report.events.recall, report.events.missed.join(" ")).toBeGreaterThanOrEqual(0.6);
    expect(report.events.precision).toBeGreaterThanOrEqual(0.55);
  });

  it("give most of their statements, and little besides", () => {
    expect(report.statements.recall, report.statements.missed.join(" ")).toBeGreaterThanOrEqual(0.6);
    expect(report.statements.precision).toBeGreaterThanOrEqual(0.55);
  });
});
