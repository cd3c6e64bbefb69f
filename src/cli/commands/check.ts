import { Command, Option } from "commander";
import { systemEffects } from "../../articles/effects.ts";
import type { Failure } from "../../articles/read.ts";
import { readInput } from "../../articles/read-input.ts";
import { checkStatements } from "../../checks/check-statements.ts";
import type { Check } from "../../checks/finding.ts";
import type { CodedText } from "../../coding/code-text.ts";
import { codeText } from "../../coding/code-text.ts";
import { createCoder } from "../../coding/coder.ts";
import type { TextContext } from "../../coding/text-context.ts";
import { sentenceOf } from "../../model/problem.ts";
import { deskFor, intervalFor } from "../options.ts";
import { CommandFailure } from "../outcome.ts";
import { print, say } from "../output.ts";

interface CheckFlags {
  readonly desk?: string;
  readonly published?: string;
  readonly format: "json" | "text";
}

/** What turns a text into events and statements; another may be given, as tests do. */
export type CodeText = (text: string, context: TextContext) => CodedText;

const EXAMPLES = `
Examples:
  $ demarche check article.txt --desk my.desk.duckdb
  $ demarche check article.txt --desk my.desk.duckdb --published 2014-09-10 --format text
  $ pbpaste | demarche check - --desk my.desk.duckdb

Each statement is borne-out, contradicted, partly, or cannot-be-tested (with what would be needed). The
article itself never counts as evidence, though it may stand in the desk. See docs/methods/checks.md.`;

export function checkCommand(code: () => CodeText = builtIn): Command {
  return new Command("check")
    .description("Hold each statement of a text against everything else in the desk.")
    .argument("<input>", "a file, page or address, or - for standard input")
    .option("--desk <file>", "the desk to check against")
    .option("--published <date>", "publication date, where the text does not tell it")
    .addOption(
      new Option("--format <format>", "the form of the answer").choices(["json", "text"]).default("json"),
    )
    .addHelpText("after", EXAMPLES)
    .action((input: string, flags: CheckFlags) => run(input, flags, code()));
}

function builtIn(): CodeText {
  const coder = createCoder({});
  return (text, context) => codeText(coder, text, context);
}

async function run(input: string, flags: CheckFlags, code: CodeText): Promise<void> {
  const published =
    flags.published === undefined
      ? null
      : { ...intervalFor(flags.published, "--published"), source: "given" as const };
  const desk = await deskFor(flags.desk, { mustExist: true });
  const failures: Failure[] = [];
  const texts: {
    readonly article: string;
    readonly origin: string;
    readonly title: string | null;
    readonly published: unknown;
    readonly checks: readonly Check[];
  }[] = [];
  try {
    for await (const read of readInput(
      input,
      { published, publication: null, followLinks: false },
      systemEffects,
    )) {
      if (!read.ok) {
        failures.push(read);
        continue;
      }
      const { article } = read;
      const coded = code(article.text, { published: article.published });
      const checks = await checkStatements(desk, coded.statements, coded.events, article.published, [
        article.id,
      ]);
      texts.push({
        article: article.id,
        origin: article.origin,
        title: article.title,
        published: article.published,
        checks,
      });
    }
  } finally {
    desk.close();
  }
  for (const text of texts)
    await print(
      flags.format === "json"
        ? `${JSON.stringify(text, null, 2)}\n`
        : textOf(text.title ?? text.origin, text.checks),
    );
  if (failures.length === 0) return;
  for (const failure of failures) say(`not read: ${failure.origin}: ${sentenceOf(failure.problem)}`);
  throw new CommandFailure(`${failures.length} could not be read.`, texts.length === 0 ? 2 : 1);
}

/** Tested statements first, each with its sentence; then what could not be tested, and why. */
function textOf(title: string, checks: readonly Check[]): string {
  const tested = checks.filter((check) => check.verdict !== "cannot-be-tested");
  const rest = checks.filter((check) => check.verdict === "cannot-be-tested");
  const lines = [
    `${title}: ${checks.length} statements, ${tested.length} tested`,
    ...tested.flatMap((check) => [
      "",
      `[${check.verdict}] ${clean(check.claim)}`,
      `  ${check.sentence}`,
      ...(check.events.length > 0 ? [`  events: ${check.events.slice(0, 5).join(" ")}`] : []),
    ]),
    "",
    "Could not be tested:",
    ...rest.flatMap((check) => [
      "",
      `- ${clean(check.claim)}`,
      `  ${check.sentence} Needed: ${check.needs}.`,
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function clean(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
