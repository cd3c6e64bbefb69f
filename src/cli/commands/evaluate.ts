import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Command, Option } from "commander";
import { systemEffects } from "../../articles/effects.ts";
import { readInput } from "../../articles/read-input.ts";
import { codeText } from "../../coding/code-text.ts";
import { type Coder, createCoder } from "../../coding/coder.ts";
import { evaluateCameo, parseCameoGold } from "../../coding/evaluate/evaluate-cameo.ts";
import { type Document, evaluateEvents } from "../../coding/evaluate/evaluate-events.ts";
import { evaluatePairs } from "../../coding/evaluate/evaluate-pairs.ts";
import { parseGold } from "../../coding/evaluate/gold.ts";
import { loadTyping } from "../../coding/typing/typing.ts";
import { askedWrongly, workFailed } from "../outcome.ts";
import { print } from "../output.ts";

interface EvaluateFlags {
  readonly format: "pairs" | "events" | "cameo";
  readonly texts?: string;
  readonly judgements?: string;
  readonly world?: string;
}

const EXAMPLES = `
Examples:
  $ demarche evaluate pairs.tsv --format pairs
  $ demarche evaluate gold.jsonl --format events --texts articles/ --judgements judged.jsonl
  $ demarche evaluate sentences.jsonl --format cameo --world invented/

pairs: a table with sentence, marked_sentence, source, target, gold_root and, if known, gold_penta (1 to 4).
events: annotated passages, an item a line; "doc" names a file, looked for beside the gold file or in --texts.
cameo: a sentence a line with its triples: {"id", "text", "date", "gold": [{"source", "target", "cameo"}]}; actors are
compared by state, events by the first two digits.
Judgements say of items that the gold does not have whether they are right: {"key", "right"} a line.`;

export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("How good the coder is on labelled data, as JSON.")
    .argument("<file>", "the labelled data")
    .addOption(
      new Option("--format <format>", "what the file holds")
        .choices(["pairs", "events", "cameo"])
        .makeOptionMandatory(),
    )
    .option("--texts <folder>", "where the annotated documents are")
    .option("--judgements <file>", "judgements of what was coded beyond the gold")
    .option(
      "--world <folder>",
      "tables of states, names, places and people to read instead of the built-in ones",
    )
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(file: string, flags: EvaluateFlags): Promise<void> {
  const text = await readFile(file, "utf8").catch(() => askedWrongly(`${file} cannot be read.`));
  const coder = createCoder(flags.world === undefined ? {} : { world: flags.world });
  if (flags.format === "pairs") {
    const report = evaluatePairs(text, coder.reader, loadTyping(coder), () => performance.now());
    if (!report.ok) return askedWrongly(report.problem);
    return print(`${JSON.stringify(report.value, null, 2)}\n`);
  }
  if (flags.format === "cameo") {
    const gold = parseCameoGold(text);
    if (!gold.ok) return askedWrongly(gold.problem);
    const report = evaluateCameo(gold.value, coder, () => performance.now());
    return print(`${JSON.stringify(report, null, 2)}\n`);
  }
  await print(`${JSON.stringify(await onEvents(text, file, flags, coder), null, 2)}\n`);
}

async function onEvents(text: string, file: string, flags: EvaluateFlags, coder: Coder) {
  const gold = parseGold(text);
  if (!gold.ok) return askedWrongly(gold.problem);
  const judgements =
    flags.judgements === undefined
      ? new Map<string, boolean>()
      : parseJudgements(await readFile(flags.judgements, "utf8"));
  const documents: Document[] = [];
  for (const name of [...new Set(gold.value.map((item) => item.doc))]) {
    const path = documentPath(name, file, flags.texts);
    for await (const read of readInput(path, {}, systemEffects)) {
      if (!read.ok) return workFailed(read.problem);
      const { article } = read;
      documents.push({
        name,
        text: article.text,
        coded: codeText(coder, article.text, { published: article.published, title: article.title }),
      });
    }
  }
  return evaluateEvents(gold.value, documents, judgements);
}

/** A document stands in the folder named, beside the gold file, or in a folder beside that one. */
function documentPath(name: string, file: string, texts: string | undefined): string {
  const beside = dirname(file);
  const above = dirname(beside === "." ? process.cwd() : beside);
  const folders = [
    texts,
    beside,
    ...(existsSync(above)
      ? readdirSync(above, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => join(above, entry.name))
      : []),
  ];
  const found = folders
    .map((folder) => (folder === undefined ? null : join(folder, basename(name))))
    .find((path) => path !== null && existsSync(path));
  return found ?? askedWrongly(`The document ${name} was not found. Say where it is with --texts FOLDER.`);
}

function parseJudgements(text: string): ReadonlyMap<string, boolean> {
  const judged = new Map<string, boolean>();
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const { key, right } = JSON.parse(line) as { readonly key: string; readonly right: boolean };
    judged.set(key, right);
  }
  return judged;
}
