import { setTimeout } from "node:timers/promises";
import { systemEffects } from "../../src/articles/effects.ts";
import type { Desk } from "../../src/record/desk.ts";
import type { CodeArticle } from "../../src/server/context.ts";
import { type RunningServer, type ServeOptions, startServer } from "../../src/server/start-server.ts";
import { eventOf, party } from "../record/coded-fixture.ts";
import { fixtureDesk } from "./fixture-desk.ts";

/** Reads "visited" as a visit: enough to see where what was read goes. */
export const readsVisits: CodeArticle = async (text, _published, report) => {
  const events = [...text.matchAll(/[^.]*\bvisited\b[^.]*\./g)].map((match) =>
    eventOf({
      actor: party("PRK"),
      recipient: party("VNM"),
      date: { from: "2014-09-09", to: "2014-09-09", precision: "day", certainty: "stated" },
      quote: { start: match.index, end: match.index + match[0].length, exact: match[0] },
    }),
  );
  for (let part = 1; part <= 3; part += 1) {
    report(part / 3);
    await setTimeout(20);
  }
  return { events, statements: [] };
};

export interface Running {
  readonly server: RunningServer;
  readonly desk: Desk;
  readonly base: string;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly json: <T = Record<string, never>>(path: string) => Promise<T>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** The fixture desk, served on a free port of this machine. */
export async function running(options: Partial<ServeOptions> = {}, given?: Desk): Promise<Running> {
  const desk = given ?? (await fixtureDesk());
  const started = await startServer(desk, {
    port: 0,
    assets: new Map(),
    code: readsVisits,
    reading: systemEffects,
    threads: false,
    ...options,
  });
  if (!started.ok) throw new Error(started.problem.cause);
  const server = started.value;
  const base = `http://127.0.0.1:${server.port}`;
  const get: Running["get"] = (path, headers = {}) => fetch(base + path, { headers });
  return {
    server,
    desk,
    base,
    get,
    json: async <T>(path: string) => (await (await get(path)).json()) as T,
    post: (path, body, headers = {}) =>
      fetch(base + path, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json", ...headers },
      }),
    close: async () => {
      await server.close();
      desk.close();
    },
  };
}
