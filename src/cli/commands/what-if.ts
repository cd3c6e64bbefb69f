import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { Command } from "commander";
import { parse } from "yaml";
import { type Scenario, scenarioFrom } from "../../outlook/scenario.ts";
import { whatIf } from "../../outlook/what-if.ts";
import { countryFor, deskFor } from "../options.ts";
import { askedWrongly, workFailed } from "../outcome.ts";
import { print } from "../output.ts";

const EXAMPLES = `
A scenario:
  country: PRK
  horizon: 90                  # days; 90 when left out
  change:
    obstacle-dropped: JPN      # or  subsidy: {from: RUS}   or  shock: {a: RUS, b: UKR}

Examples:
  $ demarche what-if scenario.yaml --desk my.desk.duckdb
  $ echo '{country: PRK, change: {subsidy: {from: RUS}}}' | demarche what-if - --desk my.desk.duckdb

The rule is stated with the answer: what followed such changes before. Without at least five past cases the
answer is that there is no basis. See docs/methods/what-if.md.`;

export function whatIfCommand(): Command {
  return new Command("what-if")
    .description("What a change would do to a country's approaches, by what such changes did before.")
    .argument("<scenario>", "a YAML file, or - for standard input")
    .option("--desk <file>", "the desk to answer from")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(path: string, flags: { readonly desk?: string }): Promise<void> {
  const scenario = await scenarioAt(path);
  countryFor(scenario.country);
  const desk = await deskFor(flags.desk, { mustExist: true });
  try {
    const answer = await whatIf(desk, scenario);
    if (!answer.ok) workFailed(answer.problem);
    await print(`${JSON.stringify(answer.value, null, 2)}\n`);
  } finally {
    desk.close();
  }
}

async function scenarioAt(path: string): Promise<Scenario> {
  let source: string;
  try {
    source = path === "-" ? await text(process.stdin) : await readFile(path, "utf8");
  } catch {
    return askedWrongly(`There is no file ${path}, or it cannot be read.`);
  }
  let parsed: unknown;
  try {
    parsed = parse(source);
  } catch (error) {
    return askedWrongly(`${path} is not YAML: ${String((error as Error).message).split("\n")[0]}`);
  }
  const scenario = scenarioFrom(parsed);
  return scenario.ok ? scenario.value : askedWrongly(scenario.problem);
}
