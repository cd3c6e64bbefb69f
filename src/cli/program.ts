import { Command } from "commander";
import { briefCommand } from "./commands/brief.ts";
import { codeCommand } from "./commands/code.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { parseCommand } from "./commands/parse.ts";
import { readCommand } from "./commands/read.ts";

/** Every command, in the order in which help lists them. */
export function program(version: string): Command {
  const root = new Command("demarche")
    .description("A desk for people who follow one country's diplomacy.")
    .version(version)
    .showSuggestionAfterError(true)
    .configureHelp({ sortSubcommands: false })
    .addHelpText("after", "\nEvery command has its own help: demarche read --help");
  for (const command of [readCommand(), codeCommand(), parseCommand(), briefCommand(), evaluateCommand()])
    root.addCommand(command);
  return root;
}
