import { Command, InvalidArgumentError } from "commander";
import { systemEffects } from "../../articles/effects.ts";
import { expandInputs } from "../../articles/expand-inputs.ts";
import type { Failure, Read, ReadOptions } from "../../articles/read.ts";
import { readInput } from "../../articles/read-input.ts";
import { CODER } from "../../coding/coder.ts";
import type { Article } from "../../model/article.ts";
import { sentenceOf } from "../../model/problem.ts";
import type { Desk } from "../../record/desk.ts";
import { clearFailure, recordFailure } from "../../record/failures.ts";
import { hasArticle, writeArticle } from "../../record/write-article.ts";
import { deskFor, intervalFor } from "../options.ts";
import { CommandFailure } from "../outcome.ts";
import { print, say } from "../output.ts";
import { progressBar } from "../progress.ts";
import { openPool } from "../workers/pool.ts";

interface ReadFlags {
  readonly desk?: string;
  readonly published?: string;
  readonly publication?: string;
  readonly jobs: number;
  readonly followLinks?: boolean;
}

const EXAMPLES = `
Examples:
  $ demarche read article.txt --desk my.desk.duckdb
  $ demarche read news/ reports/*.pdf --desk my.desk.duckdb --jobs 2
  $ demarche read https://example.org/feed.xml --follow-links --desk my.desk.duckdb
  $ demarche read letter.txt --published 2014-09 --publication "NK News" --desk my.desk.duckdb
  $ pbpaste | demarche read - --desk my.desk.duckdb

One JSON line an article goes to standard output: its id, title, date and how much was read from it. What
could not be read is listed with its reason, and the command then ends in 1.`;

export function readCommand(): Command {
  return new Command("read")
    .description(
      "Read articles into a desk: text, Markdown, HTML, PDF, feeds, folders, addresses, standard input (-).",
    )
    .argument("<inputs...>", "files, folders, globs, addresses, or - for standard input")
    .option("--desk <file>", "the desk to read into; made where there is none")
    .option(
      "--published <date>",
      "publication date of articles that do not tell theirs (2014-12-13, 2014-12 or 2014)",
    )
    .option("--publication <name>", "where the articles were published")
    .option("--follow-links", "fetch the page behind each entry of a feed")
    .option("--jobs <n>", "how many articles to code at once", parseJobs, 1)
    .addHelpText("after", EXAMPLES)
    .action(run);
}

export function parseJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new InvalidArgumentError("It takes a whole number from 1 to 64.");
  return jobs;
}

async function run(inputs: readonly string[], flags: ReadFlags): Promise<void> {
  const options = optionsOf(flags);
  const desk = await deskFor(flags.desk);
  const bar = progressBar("reading");
  const failures: Failure[] = [];
  const pool = openPool(flags.jobs);
  // Coding runs ahead on as many cores as asked for; the desk has one writer, so writing is one queue.
  let writing: Promise<void> = Promise.resolve();
  let ahead = 0;
  const write = (step: () => Promise<void>): void => {
    ahead += 1;
    writing = writing.then(step).finally(() => {
      ahead -= 1;
    });
    writing.catch(() => undefined);
  };
  try {
    bar.start((await expandInputs(inputs, systemEffects)).length);
    for await (const read of readAll(inputs, options)) {
      if (!read.ok) {
        failures.push(read);
        write(async () => {
          await recordFailure(desk, read.origin, read.problem, new Date().toISOString());
          bar.step(true);
        });
      } else {
        const { article } = read;
        const coded = pool.code([
          { text: article.text, context: { published: article.published, title: article.title } },
        ]);
        coded.catch(() => undefined);
        write(async () => {
          const [result] = (await hasArticle(desk, article.id)) ? [] : await coded;
          await store(desk, article, result ?? null);
          bar.step();
        });
      }
      if (ahead >= 2 * pool.jobs) await writing;
    }
    await writing;
  } finally {
    bar.stop();
    await pool.close();
    desk.close();
  }
  if (failures.length === 0) return;
  for (const { origin, problem } of failures) {
    const said = sentenceOf(problem);
    say(said.includes(origin) ? `not read: ${said}` : `not read: ${origin}: ${said}`);
  }
  throw new CommandFailure(`${failures.length} could not be read.`, 1);
}

async function* readAll(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Read> {
  for (const input of inputs) yield* readInput(input, options, systemEffects);
}

function optionsOf(flags: ReadFlags): ReadOptions {
  const published =
    flags.published === undefined
      ? null
      : { ...intervalFor(flags.published, "--published"), source: "given" as const };
  return { published, publication: flags.publication ?? null, followLinks: flags.followLinks ?? false };
}

async function store(
  desk: Desk,
  article: Article,
  coded: Parameters<typeof writeArticle>[2] | null,
): Promise<void> {
  const status = coded === null ? "known" : await writeArticle(desk, article, coded, CODER);
  await clearFailure(desk, article.origin);
  const { id, title, author, publication, published, origin } = article;
  const date =
    published === null
      ? null
      : published.from === published.to
        ? published.from
        : `${published.from}/${published.to}`;
  await print(
    `${JSON.stringify({ article: id, status, title, author, publication, published: date, origin, events: coded?.events.length ?? null, statements: coded?.statements.length ?? null })}\n`,
  );
}
