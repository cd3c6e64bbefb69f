import { once } from "node:events";
import { Command, InvalidArgumentError } from "commander";
import { isLoopback } from "../../server/security/check-origin.ts";
import { startServer } from "../../server/start-server.ts";
import { deskFor } from "../options.ts";
import { askedWrongly } from "../outcome.ts";
import { print, say } from "../output.ts";

interface ServeFlags {
  readonly desk?: string;
  readonly port: number;
  readonly host: string;
  readonly token?: string;
}

const EXAMPLES = `
Examples:
  $ demarche serve --desk my.desk.duckdb
  $ demarche serve --desk my.desk.duckdb --port 0
  $ demarche serve --desk my.desk.duckdb --host 0.0.0.0 --token "$(openssl rand -hex 16)"

Prints the address of the page, which only this machine can reach. Any other --host demands a token: one is
made where none is given, and it is part of the address that is printed. Ctrl-C ends it.`;

export function serveCommand(): Command {
  return new Command("serve")
    .description("Serve a page and an HTTP API on a desk, to this machine alone unless told otherwise.")
    .option("--desk <file>", "the desk; made where there is none")
    .option("--port <n>", "the port; 0 takes any that is free", parsePort, 4170)
    .option("--host <address>", "the address to serve on", "127.0.0.1")
    .option("--token <secret>", "what a browser or program has to know; at least 16 characters")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("It takes a whole number from 0 to 65535.");
  return port;
}

async function run(flags: ServeFlags): Promise<void> {
  if (flags.token !== undefined && flags.token.length < 16)
    askedWrongly("The token is too short: give at least 16 characters.");
  const desk = await deskFor(flags.desk);
  const server = await startServer(desk, {
    port: flags.port,
    host: flags.host,
    token: flags.token ?? null,
    log: say,
  });
  if (!server.ok) {
    desk.close();
    askedWrongly(server.problem);
  }
  await print(`${server.value.address}\n`);
  if (!isLoopback(flags.host))
    say(
      "Others can reach this desk with the address above. What is sent is not encrypted: put it behind HTTPS.",
    );
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  say("Closing the desk.");
  await server.value.close();
  desk.close();
}
