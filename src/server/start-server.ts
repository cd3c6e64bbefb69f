import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import { type ServerType, serve } from "@hono/node-server";
import { type ReadingEffects, systemEffects } from "../articles/effects.ts";
import { CODER } from "../coding/coder.ts";
import { fail, ok, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import { loadWorld } from "../world/load.ts";
import { answerCache } from "./answer-cache.ts";
import { createApp } from "./app.ts";
import { type CodeArticle, LIMITS, type Limits, type ServerContext } from "./context.ts";
import { deskAccess } from "./desk-access.ts";
import { codeGently } from "./jobs/code-gently.ts";
import { jobQueue } from "./jobs/job-queue.ts";
import { type Asset, loadAssets } from "./page/assets.ts";
import { isLoopback, loopbackHosts } from "./security/check-origin.ts";
import { warmUp } from "./warm-up.ts";

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Loopback unless told otherwise; any other address takes a token. */
  readonly host?: string;
  /** Made up where one is needed and none is given. */
  readonly token?: string | null;
  readonly version?: string;
  readonly log?: (line: string) => void;
  readonly now?: () => Date;
  readonly reading?: ReadingEffects;
  readonly code?: CodeArticle;
  readonly assets?: ReadonlyMap<string, Asset>;
  readonly limits?: Partial<Limits>;
  /** False thinks on the thread that serves. */
  readonly threads?: boolean;
}

export interface RunningServer {
  /** Where to open the page, with the token where there is one. */
  readonly address: string;
  readonly port: number;
  readonly token: string | null;
  readonly context: ServerContext;
  /** Waits for jobs under way, then frees the port. The desk stays open: it is the caller's. */
  readonly close: () => Promise<void>;
}

/** Where `npm run build` puts the page. */
export const PAGE_FOLDER = new URL("../../dist/web/", import.meta.url);

/** Serves a desk until closed. Errors: `port-taken`, `not-served`. */
export async function startServer(desk: Desk, options: ServeOptions): Promise<Result<RunningServer>> {
  const host = options.host ?? "127.0.0.1";
  const loopback = isLoopback(host);
  const token = options.token ?? (loopback ? null : randomBytes(24).toString("base64url"));
  const log = options.log ?? (() => undefined);
  const limits = { ...LIMITS, ...options.limits };
  const access = await deskAccess(desk, limits.question, options.threads ?? true);
  const context: ServerContext = {
    name: basename(desk.path).replace(/\.duckdb$/, ""),
    world: loadWorld(),
    now: options.now ?? (() => new Date()),
    reading: options.reading ?? systemEffects,
    code: options.code ?? codeGently(),
    coder: CODER,
    jobs: jobQueue(log),
    cache: answerCache(300),
    limits,
    ...access,
  };
  let port = options.port;
  const app = createApp(context, {
    version: options.version ?? "0",
    assets: options.assets ?? (await loadAssets(PAGE_FOLDER)),
    hosts: () => (loopback ? loopbackHosts(port) : null),
    token,
    log,
  });
  const listening = await listen(app.fetch, host, port);
  if (!listening.ok) {
    await access.close();
    return listening;
  }
  const server = listening.value;
  port = (server.address() as AddressInfo).port;
  const headers = {
    host: `127.0.0.1:${port}`,
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  void warmUp(context, async (path) => app.request(path, { headers })).catch((error: unknown) =>
    log(String(error)),
  );
  const shown = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return ok({
    address: `http://${shown}:${port}/${token === null ? "" : `?token=${token}`}`,
    port,
    token,
    context,
    close: async () => {
      await context.jobs.idle();
      await new Promise<void>((settle) => {
        server.close(() => settle());
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
      await access.close();
    },
  });
}

function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  hostname: string,
  port: number,
): Promise<Result<ServerType>> {
  return new Promise((settle) => {
    const server = serve(
      {
        fetch,
        hostname,
        port,
        serverOptions: { requestTimeout: 120_000, headersTimeout: 20_000, maxHeaderSize: 32_768 },
      },
      () => settle(ok(server)),
    );
    server.on("error", (error: NodeJS.ErrnoException) =>
      settle(
        error.code === "EADDRINUSE"
          ? fail("port-taken", `Port ${port} is taken.`, "Choose another with --port, or 0 for any.")
          : fail(
              "not-served",
              `The page cannot be served on ${hostname}:${port} (${error.code ?? error.message}).`,
            ),
      ),
    );
  });
}
