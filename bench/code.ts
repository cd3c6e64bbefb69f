/**
 * What coding costs beside tagging alone: sentences a second of `codeText` (split, parse, names, events,
 * statements, dates) and of wink-nlp's own tokenising and tagging, on the same text in the same run.
 * Run with: npm run bench:code            (add -- --memory for the peak over 100,000 sentences)
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { codeText } from "../src/coding/code-text.ts";
import { createCoder } from "../src/coding/coder.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

function texts(): readonly string[] {
  const folders = ["data/sample/dispatches", "test/golden"];
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => readFileSync(join(ROOT, folder, name), "utf8").replace(/^---[\s\S]*?---\n/, "")),
  );
}

function cpuSeconds(body: () => void): number {
  const before = process.cpuUsage();
  body();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const corpus = texts();
const coder = createCoder();
const nlp = winkNLP(model);
const published = { from: "2014-12-13", to: "2014-12-13" };
const sentences = corpus.reduce((sum, text) => sum + coder.reader.split(text).length, 0);

function codeAll(): number {
  let found = 0;
  for (const text of corpus) found += codeText(coder, text, { published }).events.length;
  return found;
}

function tagAll(): void {
  for (const text of corpus) nlp.readDoc(text).tokens().out(nlp.its.pos);
}

codeAll();
tagAll();

if (process.argv.includes("--memory")) {
  const rounds = [1_000, 100_000].map((wanted) => {
    for (let done = 0; done < wanted; done += sentences) codeAll();
    return { sentences: wanted, rssMb: Math.round(process.memoryUsage.rss() / 1e6) };
  });
  console.log(JSON.stringify({ memory: rounds }, null, 2));
} else {
  const ROUNDS = 5;
  const coding: number[] = [];
  const tagging: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    coding.push(cpuSeconds(codeAll));
    tagging.push(cpuSeconds(tagAll));
  }
  const best = (list: readonly number[]): number => Math.min(...list);
  console.log(
    JSON.stringify(
      {
        sentences,
        coding: Math.round(sentences / best(coding)),
        tagging: Math.round(sentences / best(tagging)),
        ratio: Math.round((best(coding) / best(tagging)) * 10) / 10,
        unit: "sentences a second of processor time",
      },
      null,
      2,
    ),
  );
}
