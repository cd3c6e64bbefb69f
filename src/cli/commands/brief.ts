import { Command, Option } from "commander";
import { composeBrief, MOST_LISTED } from "../../briefs/compose-brief.ts";
import { makeDocument } from "../../briefs/document/make-document.ts";
import { writeHtml } from "../../briefs/write/html.ts";
import { writeMarkdown } from "../../briefs/write/markdown.ts";
import { CODER } from "../../coding/coder.ts";
import { countryFor, deskFor, periodFor } from "../options.ts";
import { askedWrongly } from "../outcome.ts";
import { print } from "../output.ts";

interface BriefFlags {
  readonly desk?: string;
  readonly from?: string;
  readonly to?: string;
  readonly format: "md" | "html" | "json";
  readonly minConfidence: string;
  readonly most: string;
}

const EXAMPLES = `
Examples:
  $ demarche brief PRK --desk my.desk.duckdb
  $ demarche brief "North Korea" --desk my.desk.duckdb --from 2014-01 --to 2014-12
  $ demarche brief Turkey --desk my.desk.duckdb --format html > turkey.html`;

export function briefCommand(): Command {
  return new Command("brief")
    .description("What one country's diplomacy looks like, with the sentence behind every number.")
    .argument("<country>", "a code (PRK), name or demonym")
    .option("--desk <file>", "the desk to answer from")
    .option("--from <date>", "only what was on or after this day, month or year")
    .option("--to <date>", "only what was on or before it")
    .option("--min-confidence <p>", "leave out what the coder was less sure of, 0 to 1", "0.5")
    .option(
      "--most <n>",
      "list the newest so many overtures and visits; all are counted",
      String(MOST_LISTED),
    )
    .addOption(
      new Option("--format <format>", "the form of the brief").choices(["md", "html", "json"]).default("md"),
    )
    .addHelpText("after", EXAMPLES)
    .action(run);
}

async function run(country: string, flags: BriefFlags): Promise<void> {
  const focal = countryFor(country);
  const period = periodFor(flags);
  const minConfidence = Number(flags.minConfidence);
  if (!(minConfidence >= 0 && minConfidence <= 1))
    askedWrongly("--min-confidence takes a number from 0 to 1.");
  const most = Number(flags.most);
  if (!Number.isInteger(most) || most < 1) askedWrongly("--most takes a whole number from 1.");
  const desk = await deskFor(flags.desk, { mustExist: true });
  try {
    const brief = await composeBrief(desk, focal, { ...period, minConfidence, most, program: CODER });
    if (!brief.ok) askedWrongly(brief.problem);
    if (flags.format === "json") await print(`${JSON.stringify(brief.value, null, 2)}\n`);
    else {
      const document = makeDocument(brief.value);
      await print(flags.format === "md" ? writeMarkdown(document) : writeHtml(document));
    }
  } finally {
    desk.close();
  }
}
