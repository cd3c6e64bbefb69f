import { Command, Option } from "commander";
import { MEASURES, measureNamed } from "../../measures/list.ts";
import { STEPS } from "../../model/period.ts";
import { measureText } from "../measure-text.ts";
import { nearest } from "../nearest.ts";
import { countryFor, deskFor, intervalFor, periodFor } from "../options.ts";
import { askedWrongly } from "../outcome.ts";
import { print, say } from "../output.ts";
import { csvOf } from "../table-text.ts";

interface MeasureFlags {
  readonly desk?: string;
  readonly from?: string;
  readonly to?: string;
  readonly by?: string;
  readonly before?: string;
  readonly partners?: string;
  readonly set: readonly string[];
  readonly unit: string;
  readonly minConfidence: string;
  readonly seed: string;
  readonly format: "json" | "csv" | "text";
}

const EXAMPLES = `
Measures:
${MEASURES.map((measure) => `  ${measure.id.padEnd(15)}${measure.title}`).join("\n")}

Examples:
  $ demarche measure outreach PRK --desk my.desk.duckdb --from 2014-09 --to 2014-12 --by month
  $ demarche measure comparison PRK --desk my.desk.duckdb --from 2014-09 --to 2014-12 --before 2014-01/2014-08
  $ demarche measure concentration Turkey --desk my.desk.duckdb --by year --format csv
  $ demarche measure overtures PRK --desk my.desk.duckdb --set window=30 --format text

How each is computed is told in docs/methods/.`;

export function measureCommand(): Command {
  return new Command("measure")
    .description("One measure of a country, with its interval, its gaps and the events behind it.")
    .argument("<name>", "the measure: outreach, exceptions, dependence, ...")
    .argument("<country>", "a code (PRK), name or demonym")
    .option("--desk <file>", "the desk to answer from")
    .option("--from <date>", "only what was on or after this day, month or year")
    .option("--to <date>", "only what was on or before it")
    .addOption(new Option("--by <step>", "one answer for each").choices(STEPS))
    .option("--before <from/to>", "the earlier period to compare with, such as 2014-01/2014-08")
    .option("--partners <codes>", "only these partners, comma-separated")
    .addOption(
      new Option("--unit <unit>", "what counts as one")
        .choices(["happenings", "reports"])
        .default("happenings"),
    )
    .option("--min-confidence <p>", "leave out what the coder was less sure of, 0 to 1", "0.5")
    .option("--seed <n>", "for what is drawn at random", "1")
    .option("--set <name=value>", "a parameter of the measure's own; may be repeated", collect, [])
    .addOption(
      new Option("--format <format>", "the form of the answer")
        .choices(["json", "csv", "text"])
        .default("json"),
    )
    .addHelpText("after", EXAMPLES)
    .action(run);
}

function collect(value: string, held: readonly string[]): readonly string[] {
  return [...held, value];
}

async function run(name: string, country: string, flags: MeasureFlags): Promise<void> {
  const measure = measureNamed(name);
  if (measure === null) {
    const near = nearest(
      name,
      MEASURES.map((one) => one.id),
    );
    askedWrongly(
      `There is no measure "${name}".${near === null ? ` They are: ${MEASURES.map((one) => one.id).join(", ")}.` : ` Did you mean ${near}?`}`,
    );
  }
  const focal = countryFor(country);
  const parameters = parametersOf(flags);
  const desk = await deskFor(flags.desk, { mustExist: true });
  try {
    const answer = await measure.run(desk, focal, parameters as never);
    if (!answer.ok) askedWrongly(answer.problem);
    if (flags.format === "csv") {
      for (const note of answer.value.notes) say(note);
      await print(csvOf(answer.value.rows));
    } else if (flags.format === "text") await print(measureText(measure.title, answer.value));
    else await print(`${JSON.stringify(answer.value, null, 2)}\n`);
  } finally {
    desk.close();
  }
}

function parametersOf(flags: MeasureFlags): Readonly<Record<string, unknown>> {
  const own = flags.set.map((pair): [string, unknown] => {
    const at = pair.indexOf("=");
    if (at <= 0) askedWrongly(`--set takes name=value, not "${pair}".`);
    return [pair.slice(0, at), parameterFrom(pair.slice(at + 1))];
  });
  return {
    ...periodFor(flags),
    by: flags.by ?? null,
    unit: flags.unit,
    minConfidence: Number(flags.minConfidence),
    seed: Number(flags.seed),
    ...(flags.before === undefined ? {} : { before: beforeOf(flags.before) }),
    ...(flags.partners === undefined
      ? {}
      : { partners: flags.partners.split(",").map((code) => countryFor(code.trim())) }),
    ...Object.fromEntries(own),
  };
}

function beforeOf(text: string): { from: string; to: string } {
  const [from, to] = text.split("/");
  if (from === undefined || to === undefined)
    askedWrongly("--before takes two dates with a stroke between, such as 2014-01/2014-08.");
  return { from: intervalFor(from, "--before").from, to: intervalFor(to, "--before").to };
}

/** JSON where it is JSON (numbers, true, lists), else the words as they stand. */
function parameterFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
