import { createInterface } from "node:readline";
import { Command } from "commander";
import { z } from "zod";
import { codeText, readSentences } from "../../coding/code-text.ts";
import { createCoder } from "../../coding/coder.ts";
import { explain } from "../../coding/explain.ts";
import { intervalFor } from "../options.ts";
import { CommandFailure } from "../outcome.ts";
import { print, say } from "../output.ts";
import { openPool, type TextToCode } from "../workers/pool.ts";
import { parseJobs } from "./read.ts";

const EXAMPLES = `
Examples:
  $ echo '{"id": "s1", "text": "In October, a senior North Korean delegation visited Incheon.", "date": "2014-12-13"}' | demarche code
  $ demarche code --jobs 2 < sentences.jsonl > coded.jsonl
  $ echo '{"id": "s1", "text": "Chad accused Sudan of arming rebels."}' | demarche code --explain

Each line in is {"id", "text", "date"}; date (when it was published) may be left out. Each line out is
{"id", "events", "statements"}, in the same order.`;

interface CodeFlags {
  readonly explain?: boolean;
  readonly world?: string;
  readonly jobs: number;
}

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  date: z.string().nullish(),
});

interface Asked {
  readonly id: string | number | null;
  readonly problem: string | null;
  readonly item: TextToCode;
}

export function codeCommand(): Command {
  return new Command("code")
    .description("Sentences in, events and statements out, as JSON lines; no desk needed.")
    .option("--explain", "show how each sentence was read: tree, names, rules")
    .option("--world <folder>", "read who is who from this folder instead of the built-in tables")
    .option("--jobs <n>", "how many cores to use", parseJobs, 1)
    .addHelpText("after", EXAMPLES)
    .action(run);
}

const BATCH = 64;

async function run(flags: CodeFlags): Promise<void> {
  if (flags.explain === true) return explainAll(flags);
  const pool = openPool(flags.jobs, flags.world ?? null);
  const queue: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  let bad = 0;
  let batch: Asked[] = [];
  const flush = (): void => {
    const asked = batch;
    batch = [];
    const coded = pool.code(asked.map((one) => one.item));
    const before = last;
    last = (async () => {
      const results = await coded;
      await before;
      const lines = asked.map(({ id, problem }, index) => {
        const { events = [], statements = [] } = results[index] ?? {};
        return JSON.stringify(
          problem === null ? { id, events, statements } : { id, events, statements, problem },
        );
      });
      await print(`${lines.join("\n")}\n`);
    })();
    queue.push(last);
  };
  try {
    let number = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() === "") continue;
      const asked = parseLine(line, number);
      if (asked.problem !== null) {
        bad += 1;
        say(asked.problem);
      }
      batch.push(asked);
      if (batch.length >= BATCH) flush();
      if (queue.length >= 2 * pool.jobs) await queue.shift();
    }
    if (batch.length > 0) flush();
    await last;
  } finally {
    await pool.close();
  }
  if (bad > 0) throw new CommandFailure(`${bad} ${bad === 1 ? "line was" : "lines were"} not understood.`, 1);
}

function parseLine(line: string, number: number): Asked {
  const nothing = { text: "", context: { published: null } };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, problem: `line ${number}: this is not JSON.`, item: nothing };
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return { id: null, problem: `line ${number}: it needs a "text".`, item: nothing };
  const { id = null, text, date = null } = parsed.data;
  if (date !== null && !/^\d{4}(-\d{2}(-\d{2})?)?/.test(date)) {
    return {
      id,
      problem: `line ${number}: "${date}" is not a date.`,
      item: { text, context: { published: null } },
    };
  }
  const published = date === null ? null : intervalFor(date.slice(0, 10), "date");
  return { id, problem: null, item: { text, context: { published } } };
}

async function explainAll(flags: CodeFlags): Promise<void> {
  const coder = createCoder(flags.world === undefined ? {} : { world: flags.world });
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    const asked = line.trimStart().startsWith("{")
      ? parseLine(line, number)
      : { id: null, problem: null, item: { text: line, context: { published: null } } };
    if (asked.problem !== null) say(asked.problem);
    for (const one of readSentences(coder, asked.item.text, asked.item.context))
      await print(`${explain(one, coder)}\n`);
    if (codeText(coder, asked.item.text, asked.item.context).events.length === 0) await print("no event\n\n");
  }
}
