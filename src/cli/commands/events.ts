import { Command, Option } from "commander";
import { EVENT_FORMATS, type EventFormat, exportEvents } from "../../exchange/out/export-events.ts";
import { readEvents } from "../../record/queries/read-events.ts";
import { type EventFlags, eventFilterFor, withEventOptions } from "../event-filter.ts";
import { deskFor } from "../options.ts";
import { workFailed } from "../outcome.ts";
import { print } from "../output.ts";

interface EventsFlags extends EventFlags {
  readonly desk?: string;
  readonly format: EventFormat;
}

const EXAMPLES = `
Examples:
  $ demarche events --desk my.desk.duckdb --actor PRK --from 2014
  $ demarche events --desk my.desk.duckdb --actor Turkey --type CONSULT --format csv > visits.csv
  $ demarche events --desk my.desk.duckdb --actor PRK --format gexf > partners.gexf

jsonl gives events with their quotes; csv, parquet and xlsx the columns of the view event_all; plover PLOVER
records; gexf and graphml the network of partners, with dates; ftm FollowTheMoney entities; csl and bibtex the
articles that tell of the events. Tables of statements, pairs of states and periods: demarche export --help.`;

export function eventsCommand(): Command {
  const command = new Command("events")
    .description("The events of a desk, each with the sentence behind it.")
    .option("--desk <file>", "the desk to answer from");
  return withEventOptions(command)
    .addOption(new Option("--format <format>", "the form").choices(EVENT_FORMATS).default("jsonl"))
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(flags: EventsFlags): Promise<void> {
  const filter = eventFilterFor(flags);
  const desk = await deskFor(flags.desk, { mustExist: true });
  try {
    if (flags.format === "jsonl")
      for (const event of await readEvents(desk, filter)) await print(`${JSON.stringify(event)}\n`);
    else {
      const written = await exportEvents(desk, filter, flags.format, { write: print });
      if (!written.ok) workFailed(written.problem);
    }
  } finally {
    desk.close();
  }
}
