import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { openDesk } from "../../../src/record/desk.ts";

const CHILD = fileURLToPath(new URL("child.ts", import.meta.url));

/** A child that has loaded the program and waits. */
export async function waitingChild(args: readonly string[]): Promise<ChildProcess> {
  const child = fork(CHILD, [...args], {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new Error(`the child ended before it began: ${code}`)));
  });
  child.removeAllListeners("exit");
  return child;
}

/** Lets the child work and kills it after so many milliseconds (never, where null). */
export async function letWork(child: ChildProcess, milliseconds: number | null): Promise<"done" | "killed"> {
  const ended = new Promise<"done" | "killed">((resolve, reject) => {
    let said: unknown = null;
    child.on("message", (message) => {
      said = message;
    });
    child.once("exit", (_code, signal) => {
      if (said !== null && said !== "done") reject(new Error(String(said)));
      else resolve(signal === "SIGKILL" ? "killed" : "done");
    });
  });
  child.send("go");
  const timer = milliseconds === null ? null : setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const how = await ended;
  if (timer !== null) clearTimeout(timer);
  return how;
}

/** Everything a desk holds, in an order of its own. */
export async function contentOf(path: string): Promise<ReadonlyMap<string, unknown>> {
  const opened = await openDesk(path);
  if (!opened.ok) throw new Error(opened.problem.cause);
  const desk = opened.value;
  const tables = await desk.query(
    "select table_name as name from information_schema.tables where table_schema = 'main' order by name",
  );
  const content = new Map<string, unknown>();
  for (const { name } of tables)
    content.set(
      name as string,
      await desk.query(
        `select md5(string_agg(t::varchar, '\n' order by t::varchar)) as digest, count(*)::int as n from ${name} t`,
      ),
    );
  desk.close();
  return content;
}
