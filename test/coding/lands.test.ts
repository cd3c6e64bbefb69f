import { readFileSync } from "node:fs";
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

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const MARKS = join(ROOT, "test", "lands");

/** Sets of articles on eight countries, marked before any rule was tried on them, and where they lie. */
const LANDS = [
  ["mongolia", join(ROOT, "docs", "examples", "mongolia", "articles")],
  ["venezuela", join(ROOT, "docs", "examples", "venezuela", "articles")],
  ["armenia", join(MARKS, "armenia")],
  ["bangladesh", join(MARKS, "bangladesh")],
  ["algeria", join(MARKS, "algeria")],
  ["kazakhstan", join(MARKS, "kazakhstan")],
  ["colombia", join(MARKS, "colombia")],
  ["philippines", join(MARKS, "philippines")],
] as const;

/** Floors a little under what is reached, so that what was learnt is not lost unseen. */
describe("articles on other countries", () => {
  const reports: EventReport[] = [];

  beforeAll(async () => {
    const coder = createCoder();
    for (const [name, folder] of LANDS) {
      const gold = parseGold(readFileSync(join(MARKS, `${name}.jsonl`), "utf8"));
      if (!gold.ok) throw new Error(gold.problem.cause);
      const documents: Document[] = [];
      for (const doc of new Set(gold.value.map((item) => item.doc)))
        for await (const read of readInput(join(folder, doc), {}, systemEffects)) {
          if (!read.ok) throw new Error(read.problem.cause);
          const { text, published, title } = read.article;
          documents.push({ name: doc, text, coded: codeText(coder, text, { published, title }) });
        }
      reports.push(evaluateEvents(gold.value, documents, new Map()));
    }
  });

  it.each(["events", "statements"] as const)("give %s", (what) => {
    const sum = (of: (report: EventReport) => number): number => reports.reduce((s, one) => s + of(one), 0);
    const found = sum((one) => one[what].found);
    const floors = { events: [0.55, 0.65], statements: [0.6, 0.5] } as const;
    expect(found / sum((one) => one[what].gold)).toBeGreaterThanOrEqual(floors[what][0]);
    expect(found / sum((one) => one[what].coded)).toBeGreaterThanOrEqual(floors[what][1]);
  });
});
