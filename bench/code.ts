/**
 * What coding costs beside tagging alone: sentences a second of `codeText` (split, parse, names, events,
 * statements, dates) and of wink-nlp's own tokenising and tagging, on the same text in the same run, on one core. Two
 * ways: by turns, article by article, as texts come in; and each over the whole corpus again and again, when
 * caches and branch predictions are the tagger's own. The program measured is the compiled one that users run.
 * Run with: npm run bench:code            (add -- --memory for the peak over 100,000 sentences)
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

const compiled = (file: string): string => new URL(`../dist/coding/${file}.js`, import.meta.url).href;
const { codeText } = (await import(compiled("code-text"))) as typeof import("../src/coding/code-text.ts");
const { createCoder } = (await import(compiled("coder"))) as typeof import("../src/coding/coder.ts");

function texts(): readonly string[] {
  const folders = ["data/sample/dispatches", "test/golden"];
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => readFileSync(join(ROOT, folder, name), "utf8").replace(/^---[\s\S]*?---\n/, "")),
  );
}

const corpus = texts();
const coder = createCoder();
const nlp = winkNLP(model);
const published = { from: "2014-12-13", to: "2014-12-13" };
const sentences = corpus.reduce((sum, text) => sum + coder.reader.split(text).length, 0);

const code = (texts: readonly string[]): number =>
  texts.reduce((found, text) => found + codeText(coder, text, { published }).events.length, 0);

const tag = (texts: readonly string[]): number =>
  texts.reduce((found, text) => found + nlp.readDoc(text).tokens().out(nlp.its.pos).length, 0);

function seconds(body: () => void): number {
  const before = performance.now();
  body();
  return (performance.now() - before) / 1000;
}

/** Rounds until the engine has compiled what it will; then those that count. */
const WARM = 12;
const ROUNDS = 15;

/** The median of a round's cost of each, taken by turns over groups of so many texts. */
function compare(group: number): { coding: number; tagging: number; ratio: number } {
  const rounds: { coding: number; tagging: number }[] = [];
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    let [coding, tagging] = [0, 0];
    for (let from = 0; from < corpus.length; from += group) {
      const some = corpus.slice(from, from + group);
      coding += seconds(() => code(some));
      tagging += seconds(() => tag(some));
    }
    if (round >= WARM) rounds.push({ coding, tagging });
  }
  const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1]!;
  const coding = median(rounds.map((round) => round.coding));
  const tagging = median(rounds.map((round) => round.tagging));
  const tenths = (x: number): number => Math.round(x * 10) / 10;
  return {
    coding: Math.round(sentences / coding),
    tagging: Math.round(sentences / tagging),
    ratio: tenths(median(rounds.map((round) => round.coding / round.tagging))),
  };
}

if (process.argv.includes("--memory")) {
  const rounds = [1_000, 100_000].map((wanted) => {
    for (let done = 0; done < wanted; done += sentences) code(corpus);
    return { sentences: wanted, rssMb: Math.round(process.memoryUsage.rss() / 1e6) };
  });
  console.log(JSON.stringify({ memory: rounds }, null, 2));
} else {
  console.log(
    JSON.stringify(
      {
        sentences,
        articleByArticle: compare(1),
        wholeCorpusAtOnce: compare(corpus.length),
        unit: "sentences a second; ratio: the median over rounds of coding's cost to tagging's",
      },
      null,
      2,
    ),
  );
}
