import { readFileSync } from "node:fs";
import { type Command, CommanderError } from "commander";
import { CommandFailure } from "./outcome.ts";
import { say } from "./output.ts";
import { program } from "./program.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

/** Commander ends in 1 where it was asked wrongly; this program ends in 2. */
function exitQuietly(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) exitQuietly(child);
}

async function main(): Promise<number> {
  const root = program(version);
  exitQuietly(root);
  try {
    await root.parseAsync(process.argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CommandFailure) {
      say(error.message);
      return error.exitCode;
    }
    say(`Something went wrong: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
    if (process.env.DEMARCHE_DEBUG !== undefined) console.error(error);
    return 1;
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader went away (demarche events | head): nothing is wrong.
  if (error.code === "EPIPE") process.exit(0);
});
process.exitCode = await main();
