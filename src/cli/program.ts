import { Command } from "commander";
import { briefCommand } from "./commands/brief.ts";
import { checkCommand } from "./commands/check.ts";
import { codeCommand } from "./commands/code.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { eventsCommand } from "./commands/events.ts";
import { exportCommand } from "./commands/export.ts";
import { forecastCommand } from "./commands/forecast.ts";
import { importCommand } from "./commands/import.ts";
import { measureCommand } from "./commands/measure.ts";
import { parseCommand } from "./commands/parse.ts";
import { readCommand } from "./commands/read.ts";
import { rejectsCommand } from "./commands/rejects.ts";
import { serveCommand } from "./commands/serve.ts";
import { whatIfCommand } from "./commands/what-if.ts";

/** Every command, in the order in which help lists them. */
export function program(version: string): Command {
  const root = new Command("demarche")
    .description("A desk for people who follow one country's diplomacy.")
    .version(version)
    .showSuggestionAfterError(true)
    .addHelpText("after", "\nEvery command has its own help: demarche read --help");
  const commands = [
    readCommand(),
    importCommand(),
    rejectsCommand(),
    codeCommand(),
    parseCommand(),
    briefCommand(),
    eventsCommand(),
    exportCommand(),
    measureCommand(),
    checkCommand(),
    forecastCommand(),
    whatIfCommand(),
    evaluateCommand(),
    serveCommand(),
  ];
  for (const command of commands) root.addCommand(command);
  return root;
}
