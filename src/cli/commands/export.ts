import { Argument, Command, Option } from "commander";
import {
  dyadTable,
  eventTable,
  type OutTable,
  periodTable,
  STEPS_OUT,
  type StepOut,
  statementTable,
} from "../../exchange/out/tables.ts";
import { TABLE_FORMATS, type TableFormat, writeTable } from "../../exchange/out/write-table.ts";
import { STATEMENT_KINDS } from "../../model/statement.ts";
import { type EventFlags, eventFilterFor, oneOf, withEventOptions } from "../event-filter.ts";
import { deskFor } from "../options.ts";
import { askedWrongly, workFailed } from "../outcome.ts";
import { print, say } from "../output.ts";

const TABLES = ["events", "statements", "dyads", "periods"] as const;
type Table = (typeof TABLES)[number];

interface ExportFlags extends EventFlags {
  readonly desk?: string;
  readonly kind?: string;
  readonly by?: StepOut;
  readonly format: TableFormat;
}

const EXAMPLES = `
Examples:
  $ demarche export events --desk my.desk.duckdb --format parquet > events.parquet
  $ demarche export statements --desk my.desk.duckdb --kind dependence > statements.csv
  $ demarche export dyads --desk my.desk.duckdb --actor PRK --format xlsx > dyads.xlsx
  $ demarche export periods --desk my.desk.duckdb --by quarter --from 2014 --format jsonl

events      every column of the view event_all
statements  every statement with the words that say it; --actor is its subject, --recipient its object
dyads       what was done between each pair of states: reports and happenings, in all and by quad, first and last day
periods     the same by month, quarter or year

Other forms of events (networks, PLOVER, citations, FollowTheMoney): demarche events --help.`;

export function exportCommand(): Command {
  const command = new Command("export")
    .description("A desk's events, statements, pairs of states or periods as a table for other tools.")
    .addArgument(new Argument("<table>", "which table").choices(TABLES))
    .option("--desk <file>", "the desk to answer from");
  return withEventOptions(command)
    .option("--kind <kind>", "statements: of this kind, such as dependence")
    .addOption(new Option("--by <step>", "periods: how long one is (default: month)").choices(STEPS_OUT))
    .addOption(new Option("--format <format>", "the form").choices(TABLE_FORMATS).default("csv"))
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(table: Table, flags: ExportFlags): Promise<void> {
  const wanted = tableFor(table, flags);
  const binary = flags.format === "parquet" || flags.format === "xlsx";
  if (binary && process.stdout.isTTY)
    askedWrongly(`${flags.format} is not for a terminal. Send it to a file: ... > ${table}.${flags.format}`);
  const desk = await deskFor(flags.desk, { mustExist: true });
  try {
    const written = await writeTable(desk, wanted, flags.format, { write: print });
    if (!written.ok) workFailed(written.problem);
    say(`${written.value} rows`);
  } finally {
    desk.close();
  }
}

function tableFor(table: Table, flags: ExportFlags): OutTable {
  if (flags.by !== undefined && table !== "periods") askedWrongly("--by is for periods.");
  if (flags.kind !== undefined && table !== "statements") askedWrongly("--kind is for statements.");
  if (flags.type !== undefined && table === "statements")
    askedWrongly("Statements have no type; say which with --kind.");
  const filter = eventFilterFor(flags);
  switch (table) {
    case "events":
      return eventTable(filter);
    case "dyads":
      return dyadTable(filter);
    case "periods":
      return periodTable(filter, flags.by ?? "month");
    case "statements": {
      const { actor = null, recipient = null } = filter;
      const kind = oneOf(flags.kind, STATEMENT_KINDS, "kind");
      return statementTable({ ...filter, subject: actor, object: recipient, kind });
    }
  }
}
