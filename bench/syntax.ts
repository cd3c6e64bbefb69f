import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { createReader } from "../src/language/reader.ts";
import { newsText } from "./syntax-text.ts";

/**
 * Tagging and parsing beside the tagging of wink-nlp, on the same text, in one run, turn about.
 * `npm run bench:syntax`; with `-- --memory`, 100,000 sentences instead, with the memory held along the way.
 */
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);
const started = performance.now();
const reader = createReader();
const loadMilliseconds = Math.round(performance.now() - started);

function parseAll(texts: readonly string[]): number {
  let words = 0;
  for (const text of texts)
    for (const sentence of reader.split(text)) words += reader.parse(sentence).words.length;
  return words;
}

function splitAll(texts: readonly string[]): number {
  let words = 0;
  for (const text of texts) for (const sentence of reader.split(text)) words += sentence.tokens.length;
  return words;
}

/** Per second of processor time, so that a busy machine does not count; all run on one thread. */
function perSecond(run: () => number): number {
  const from = process.cpuUsage();
  const words = run();
  const { user, system } = process.cpuUsage(from);
  return Math.round((1e6 * words) / (user + system));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function speed(): void {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const texts = newsText(150);
  const tagAll = (): number => {
    let words = 0;
    for (const text of texts) {
      const doc = nlp.readDoc(text);
      words += doc.tokens().out(nlp.its.pos).length;
    }
    return words;
  };
  parseAll(texts);
  tagAll();
  const [parsing, splitting, tagging]: [number[], number[], number[]] = [[], [], []];
  for (let turn = 0; turn < 7; turn++) {
    parsing.push(perSecond(() => parseAll(texts)));
    splitting.push(perSecond(() => splitAll(texts)));
    tagging.push(perSecond(tagAll));
  }
  const result = {
    loadMilliseconds,
    tokensPerSecond: { parse: median(parsing), splitOnly: median(splitting), winkTagging: median(tagging) },
    timesWinkTagging: Math.round((10 * median(tagging)) / median(parsing)) / 10,
    residentMegabytes: megabytes(),
  };
  console.log(JSON.stringify(result, null, 2));
}

function memory(): void {
  const texts = newsText(2500);
  for (let tenth = 1; tenth <= 10; tenth++) {
    parseAll(texts);
    console.log(JSON.stringify({ sentences: tenth * 10_000, residentMegabytes: megabytes() }));
  }
}

if (process.argv.includes("--memory")) memory();
else speed();
