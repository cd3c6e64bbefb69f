import { readFileSync } from "node:fs";
import { createReaderFrom } from "../../src/language/create-reader-from.ts";
import { createNetwork } from "../../src/language/network/network.ts";
import { unpackWeights } from "../../src/language/network/weights.ts";
import { parseGold } from "./parse-gold.ts";
import { scoreTrees } from "./score.ts";
import { scoreLemmas } from "./score-lemmas.ts";
import { scoreRaw } from "./score-raw.ts";
import { readTreebank, TREEBANKS } from "./treebanks.ts";

/** Measures the shipped weights on the test parts (or, with `dev`, the development parts) and prints JSON. */
const part = process.argv[2] === "dev" ? "dev" : "test";
const file = (name: string): URL => new URL(`../../data/language/${name}`, import.meta.url);
const lemmas = readFileSync(file("lemmas.tsv"), "utf8");
const started = performance.now();
const weights = unpackWeights(readFileSync(process.argv[3] ?? file("syntax.bin")));
const network = createNetwork(weights);
const loadMilliseconds = Math.round(performance.now() - started);

const result: Record<string, unknown> = {
  part,
  punctuation: "counts for tags, not for trees",
  loadMilliseconds,
};
TREEBANKS.forEach((name, treebank) => {
  const gold = readTreebank(name, part);
  const trees = scoreTrees(gold, parseGold(network, weights.header, gold, treebank, lemmas));
  const unknown = scoreTrees(gold, parseGold(network, weights.header, gold, 2, lemmas));
  result[name] = {
    ...trees,
    labelledTreebankUntold: unknown.labelled,
    raw: scoreRaw(gold, createReaderFrom(weights, lemmas, treebank)),
    lemmas: scoreLemmas(gold, lemmas),
  };
  const news = gold.filter(({ id }) => id.startsWith("GUM_news"));
  if (news.length > 0) {
    const told = scoreTrees(news, parseGold(network, weights.header, news, treebank, lemmas));
    const reader = createReaderFrom(weights, lemmas);
    result.gumNews = { ...told, raw: scoreRaw(news, reader) };
  }
});
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
