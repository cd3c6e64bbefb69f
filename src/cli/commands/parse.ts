import { text } from "node:stream/consumers";
import { Command, Option } from "commander";
import { formatConllu } from "../../language/format-conllu.ts";
import { formatTree } from "../../language/format-tree.ts";
import { createReader } from "../../language/reader.ts";
import { print } from "../output.ts";

const EXAMPLES = `
Examples:
  $ echo "Talks between Chad and Niger were called off." | demarche parse
  $ demarche parse --format conllu < article.txt > article.conllu`;

export function parseCommand(): Command {
  return new Command("parse")
    .description("Sentences in, dependency trees out, for people who write rules.")
    .addOption(
      new Option("--format <format>", "how to print the trees").choices(["text", "conllu"]).default("text"),
    )
    .addHelpText("after", EXAMPLES)
    .action(async (flags: { readonly format: "text" | "conllu" }) => {
      const reader = createReader();
      for (const sentence of reader.split(await text(process.stdin))) {
        const tree = reader.parse(sentence);
        await print(`${flags.format === "text" ? formatTree(tree) : formatConllu(tree)}\n`);
      }
    });
}
