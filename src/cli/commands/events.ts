import { Command, Option } from "commander";
import { EVENT_FORMATS, type EventFormat, exportEvents } from "../../exchange/out/export-events.ts";
import { EVENT_TYPES } from "../../model/plover.ts";
import { STATUSES } from "../../model/status.ts";
import { readEvents } from "../../record/queries/read-events.ts";
import type { EventFilter } from "../../record/queries/select-events.ts";
import { countryFor, deskFor, periodFor } from "../options.ts";
import { askedWrongly, workFailed } from "../outcome.ts";
import { print } from "../output.ts";

interface EventsFlags {
  readonly desk?: string;
  readonly actor?: string;
  readonly recipient?: string;
  readonly type?: string;
  readonly status?: string;
  readonly from?: string;
  readonly to?: string;
  readonly minConfidence: string;
  readonly format: EventFormat;
}

const EXAMPLES = `
Examples:
  $ demarche events --desk my.desk.duckdb --actor PRK --from 2014
  $ demarche events --desk my.desk.duckdb --actor Turkey --type CONSULT --format csv > visits.csv
  $ demarche events --desk my.desk.duckdb --actor PRK --format gexf > partners.gexf

jsonl gives events with their quotes; csv, parquet and xlsx the columns of the view event_all; plover PLOVER
records; gexf and graphml the network of partners, with dates; ftm FollowTheMoney entities; csl and bibtex the
articles that tell of the events.`;

export function eventsCommand(): Command {
  return new Command("events")
    .description("The events of a desk, each with the sentence behind it.")
    .option("--desk <file>", "the desk to answer from")
    .option("--actor <country>", "who acts: a code, name or demonym")
    .option("--recipient <country>", "to whom")
    .option("--type <type>", "a PLOVER type, such as CONSULT")
    .option(
      "--status <status>",
      "actual, promised, planned, asked, refused, denied, hypothetical or historical",
    )
    .option("--from <date>", "on or after this day, month or year")
    .option("--to <date>", "on or before it")
    .option("--min-confidence <p>", "leave out what the coder was less sure of, 0 to 1", "0.5")
    .addOption(new Option("--format <format>", "the form").choices(EVENT_FORMATS).default("jsonl"))
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(flags: EventsFlags): Promise<void> {
  const filter: EventFilter = {
    actor: flags.actor === undefined ? null : countryFor(flags.actor),
    recipient: flags.recipient === undefined ? null : countryFor(flags.recipient),
    type: oneOf(flags.type?.toUpperCase(), EVENT_TYPES, "type"),
    status: oneOf(flags.status, STATUSES, "status"),
    minConfidence: Number(flags.minConfidence),
    ...periodFor(flags),
  };
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

function oneOf<T extends string>(given: string | undefined, known: readonly T[], what: string): T | null {
  if (given === undefined) return null;
  return (
    known.find((one) => one === given) ??
    askedWrongly(`There is no ${what} "${given}". It is one of ${known.join(", ")}.`)
  );
}
