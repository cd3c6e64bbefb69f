import { setTimeout as wait } from "node:timers/promises";
import { Argument, Command, InvalidArgumentError } from "commander";
import { systemWeb } from "../../articles/effects.ts";
import { fetchGuarded } from "../../articles/fetch-guarded.ts";
import { type FollowEffects, followImports } from "../../exchange/follow-imports.ts";
import { type ImportReport, KINDS, type Kind } from "../../exchange/import-report.ts";
import { ok, sentenceOf } from "../../model/problem.ts";
import { countryFor, deskFor } from "../options.ts";
import { askedWrongly, CommandFailure } from "../outcome.ts";
import { print, say } from "../output.ts";

interface ImportFlags {
  readonly desk?: string;
  readonly reporter?: string;
  readonly mapping?: string;
  readonly urls?: string;
  readonly watch?: boolean;
  readonly every: number;
}

const EXAMPLES = `
Examples:
  $ demarche import icews events.2014.*.tab.zip --desk my.desk.duckdb
  $ demarche import gdelt downloads/ --desk my.desk.duckdb --watch
  $ demarche import gdelt --urls lastupdate.txt --watch --every 900 --desk my.desk.duckdb
  $ demarche import trade kotra.csv --reporter PRK --desk my.desk.duckdb
  $ demarche import csv visits.csv --mapping visits.yaml --desk my.desk.duckdb
  $ demarche import events backup.parquet --desk my.desk.duckdb

One JSON line a file goes to standard output: rows that came in, were kept and were rejected, and codes that
were not understood (their rows are kept). demarche rejects shows the rejected rows. Importing a file again
changes nothing; an import that was killed is completed by the same command.`;

export function importCommand(): Command {
  return new Command("import")
    .description(
      "Take event datasets and trade tables into a desk: plain, gzip or zip; files, folders, globs, addresses.",
    )
    .addArgument(new Argument("<kind>", "what the files hold").choices([...KINDS]))
    .argument("[inputs...]", "files, folders, globs or addresses")
    .option("--desk <file>", "the desk to import into; made where there is none")
    .option("--reporter <country>", "trade: whose trade a table without reporters tells of")
    .option("--mapping <file>", "csv: the YAML or JSON file that says what the columns mean")
    .option("--urls <file>", "a file that lists addresses to fetch, one a line")
    .option("--watch", "go on looking for what is new, until interrupted")
    .option("--every <seconds>", "how long to wait between looks", parseSeconds, 60)
    .addHelpText("after", EXAMPLES)
    .action(run);
}

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds >= 1 && seconds <= 86_400))
    throw new InvalidArgumentError("It takes seconds, from 1 to 86400.");
  return seconds;
}

async function run(kind: Kind, inputs: readonly string[], flags: ImportFlags): Promise<void> {
  if (inputs.length === 0 && flags.urls === undefined)
    askedWrongly(
      "What is to be imported? Name files, folders or addresses, or a list of addresses with --urls.",
    );
  const reporter = flags.reporter === undefined ? null : countryFor(flags.reporter);
  const desk = await deskFor(flags.desk);
  const stop = new AbortController();
  if (flags.watch === true) process.once("SIGINT", () => stop.abort());
  const options = {
    reporter,
    mapping: flags.mapping ?? null,
    urls: flags.urls ?? null,
    every: flags.watch === true ? flags.every * 1000 : null,
    signal: stop.signal,
  };
  let failed = 0;
  let rejected = 0;
  try {
    for await (const report of followImports(desk, kind, inputs, options, effects())) {
      if (!report.ok) askedWrongly(report.problem);
      await show(report.value);
      failed += report.value.failures.length;
      rejected += report.value.rejected;
    }
  } finally {
    desk.close();
  }
  if (failed > 0) throw new CommandFailure(`${failed} could not be imported.`, 1);
  if (rejected > 0) throw new CommandFailure(`Rejected rows: ${rejected}. demarche rejects shows them.`, 1);
}

/** How many codes of a file that were not understood are said to a person. */
const SHOWN = 8;

async function show(report: ImportReport): Promise<void> {
  for (const file of report.files) {
    await print(`${JSON.stringify(file)}\n`);
    for (const warning of file.warnings.slice(0, SHOWN))
      say(`${file.name}: ${warning.name} not understood: ${warning.code} (${warning.count} rows, kept)`);
    const more = file.warnings.length - SHOWN;
    if (more > 0)
      say(
        `${file.name}: and ${more} more that were not understood; the report on standard output lists them`,
      );
  }
  for (const { origin, problem } of report.failures) say(`not imported: ${origin}: ${sentenceOf(problem)}`);
  const known = report.files.filter((file) => file.state === "known").length;
  const before = known === 0 ? "" : ` ${known} files were imported before.`;
  say(`${report.rowsIn} rows came in: ${report.kept} kept, ${report.rejected} rejected.${before}`);
}

/** The most that is fetched from one address, in bytes. */
const LARGEST = 2 ** 30;

function effects(): FollowEffects {
  return {
    now: () => new Date().toISOString(),
    progress: ({ file, done, total, percent }) => {
      if (!process.stderr.isTTY) return;
      const share = percent === null || percent < 0 ? "" : ` ${Math.round(percent)}%`;
      process.stderr.write(
        `\r\u001b[2K${done} of ${total} files done, now ${file}${share}${done + 1 === total ? "\r" : ""}`,
      );
    },
    fetch: async (address) => {
      const fetched = await fetchGuarded(address, systemWeb, { limit: LARGEST, timeout: 600_000 });
      return fetched.ok ? ok(fetched.value.bytes) : fetched;
    },
    sleep: (milliseconds, signal) =>
      wait(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined),
  };
}
