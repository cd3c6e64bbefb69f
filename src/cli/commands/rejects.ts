import { Command, Option } from "commander";
import type { Desk } from "../../record/desk.ts";
import { readFailures } from "../../record/failures.ts";
import { readRejects } from "../../record/queries/read-rejects.ts";
import { deskFor } from "../options.ts";
import { askedWrongly } from "../outcome.ts";
import { print, say } from "../output.ts";

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

raw gives the rejected lines of a dataset as they came, byte by byte, under its header where it needs one: mend them
and import the file. Files and articles that could not be read at all are listed too, in text and json.`;

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
  const counts = new Map<string, { readonly origin: string; readonly kind: string; rows: number }>();
  try {
    if (flags.format === "raw") return await giveRaw(desk, flags.dataset ?? null);
    for await (const { raw, header, ...reject } of readRejects(desk, flags.dataset ?? null)) {
      const { dataset, origin, kind } = reject;
      counts.set(dataset, { origin, kind, rows: (counts.get(dataset)?.rows ?? 0) + 1 });
      await print(
        flags.format === "json"
          ? `${JSON.stringify({ ...reject, header, raw: raw.toString("utf8") })}\n`
          : `${origin}:${reject.line}: ${reject.reason}\n  ${shown(raw)}\n`,
      );
    }
    for (const [dataset, { origin, kind, rows }] of counts)
      say(`${rows} rejected rows in ${origin} (${kind}). To mend them: --dataset ${dataset} --format raw`);
    if (flags.dataset !== undefined) return;
    for (const failure of await readFailures(desk))
      await print(
        flags.format === "json" ? `${JSON.stringify(failure)}\n` : `${failure.origin}: ${failure.reason}\n`,
      );
  } finally {
    desk.close();
  }
}

/** The lines as they came. Those of several datasets do not make a file that could be imported. */
async function giveRaw(desk: Desk, dataset: string | null): Promise<void> {
  const sources = await desk.query(
    "select distinct dataset as id from reject where $1::varchar is null or dataset = $1 order by id",
    [dataset],
  );
  if (sources.length > 1)
    askedWrongly(
      `There are rejected rows of ${sources.length} datasets. Say of which with --dataset: ${sources.map((row) => row.id).join(", ")}.`,
    );
  let first = true;
  for await (const { raw, header } of readRejects(desk, dataset)) {
    if (first && header !== null) await print(`${header}\n`);
    first = false;
    await print(raw);
    await print("\n");
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
