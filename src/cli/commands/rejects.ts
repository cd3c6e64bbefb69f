import { Command, Option } from "commander";
import { readFailures } from "../../record/failures.ts";
import { readRejects } from "../../record/queries/read-rejects.ts";
import { deskFor } from "../options.ts";
import { print } from "../output.ts";

interface RejectsFlags {
  readonly desk?: string;
  readonly dataset?: string;
  readonly format: "text" | "json" | "raw";
}

const EXAMPLES = `
Examples:
  $ demarche rejects --desk my.desk.duckdb
  $ demarche rejects --desk my.desk.duckdb --format json
  $ demarche rejects --desk my.desk.duckdb --dataset dc0069e6e7975b3e --format raw > to-mend.tsv

raw gives the rejected lines of a dataset as they came, byte by byte: mend them and import the file. Files and
articles that could not be read at all are listed too, in text and json.`;

export function rejectsCommand(): Command {
  return new Command("rejects")
    .description("Rows that were not kept, with file, line and reason, and what could not be read at all.")
    .option("--desk <file>", "the desk to look into")
    .option("--dataset <id>", "of one dataset only")
    .addOption(
      new Option("--format <format>", "how to show them").choices(["text", "json", "raw"]).default("text"),
    )
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(flags: RejectsFlags): Promise<void> {
  const desk = await deskFor(flags.desk, { mustExist: true });
  try {
    for await (const { raw, ...reject } of readRejects(desk, flags.dataset ?? null)) {
      if (flags.format === "raw") {
        process.stdout.write(raw);
        await print("\n");
      } else if (flags.format === "json")
        await print(`${JSON.stringify({ ...reject, raw: raw.toString("utf8") })}\n`);
      else await print(`${reject.origin}:${reject.line}: ${reject.reason}\n  ${shown(raw)}\n`);
    }
    if (flags.dataset !== undefined || flags.format === "raw") return;
    for (const failure of await readFailures(desk))
      await print(
        flags.format === "json" ? `${JSON.stringify(failure)}\n` : `${failure.origin}: ${failure.reason}\n`,
      );
  } finally {
    desk.close();
  }
}

/** A line as it may be shown on a terminal: one line, no control characters, not endless. */
function shown(raw: Buffer): string {
  const text = raw
    .subarray(0, 2000)
    .toString("utf8")
    .replaceAll(/\p{Cc}/gu, " ");
  return raw.length > 2000 ? `${text} ... (${raw.length} bytes)` : text;
}
