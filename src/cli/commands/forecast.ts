import { Command, Option } from "commander";
import { forecast } from "../../outlook/forecast.ts";
import { countryFor, deskFor, intervalFor } from "../options.ts";
import { askedWrongly, workFailed } from "../outcome.ts";
import { print, say } from "../output.ts";
import { csvOf } from "../table-text.ts";

interface ForecastFlags {
  readonly desk?: string;
  readonly horizon: string;
  readonly asOf?: string;
  readonly format: "json" | "csv";
}

const EXAMPLES = `
Examples:
  $ demarche forecast PRK --desk my.desk.duckdb
  $ demarche forecast PRK --desk my.desk.duckdb --horizon 60 --as-of 2014-10-31

Each partner has the probability of at least one approach within the horizon, its interval, and beside it
what the partner's average alone would give. See docs/methods/forecast.md.`;

export function forecastCommand(): Command {
  return new Command("forecast")
    .description("Who will be approached next, with a probability, and how such forecasts did before.")
    .argument("<country>", "a code (PRK), name or demonym")
    .option("--desk <file>", "the desk to answer from")
    .option("--horizon <days>", "how far ahead, 1 to 366 days", "30")
    .option("--as-of <date>", "forecast from the end of this day, with nothing later known")
    .addOption(
      new Option("--format <format>", "the form of the answer").choices(["json", "csv"]).default("json"),
    )
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(country: string, flags: ForecastFlags): Promise<void> {
  const focal = countryFor(country);
  const asOf = flags.asOf === undefined ? null : intervalFor(flags.asOf, "--as-of").to;
  const desk = await deskFor(flags.desk, { mustExist: true });
  try {
    const answer = await forecast(desk, focal, Number(flags.horizon), { asOf });
    if (!answer.ok) {
      if (answer.problem.name === "bad-horizon") askedWrongly(answer.problem);
      workFailed(answer.problem);
    }
    if (flags.format === "json") return await print(`${JSON.stringify(answer.value, null, 2)}\n`);
    for (const note of answer.value.notes) say(note);
    await print(csvOf(answer.value.rows as never));
  } finally {
    desk.close();
  }
}
