import { streamSSE } from "hono/streaming";
import { z } from "zod";
import { fail, ok } from "../../model/problem.ts";
import type { ServerContext } from "../context.ts";
import type { Job } from "../jobs/job-queue.ts";
import { jsonOf } from "../json.ts";
import { problemResponse } from "../problem-response.ts";
import { type Api, addRoute } from "../route.ts";

const MOST_STREAMS = 40;
const PULSE = 15_000;

/** Reading jobs and their progress. */
export function jobRoutes(api: Api, context: ServerContext): void {
  const job = z
    .object({ id: z.string(), state: z.string(), done: z.number(), failed: z.number(), total: z.number() })
    .loose();
  addRoute(api, context, {
    method: "get",
    path: "/api/jobs",
    summary: "Reading and import jobs since the server began, the latest first",
    answer: z.object({ items: z.array(job) }),
    handle: async () => ok({ items: context.jobs.list() }),
  });
  addRoute(api, context, {
    method: "get",
    path: "/api/jobs/{id}",
    summary: "A job; /api/jobs/{id}/progress sends it at each change (server-sent events)",
    answer: job,
    handle: async ({ params }) => {
      const found = context.jobs.get(params.id ?? "");
      return found === null ? fail("no-such-job", "There is no such job.") : ok(found);
    },
  });
  let streams = 0;
  api.get("/api/jobs/:id/progress", (c) => {
    const id = c.req.param("id");
    if (context.jobs.get(id) === null)
      return problemResponse({ name: "no-such-job", cause: "There is no such job.", next: null });
    if (streams >= MOST_STREAMS)
      return problemResponse({ name: "too-many", cause: "Too many are watching.", next: null });
    streams += 1;
    return streamSSE(c, async (stream) => {
      let wake = (): void => undefined;
      let latest: Job | null = context.jobs.get(id);
      const stop = context.jobs.watch(id, (next) => {
        latest = next;
        wake();
      });
      stream.onAbort(() => wake());
      try {
        while (!stream.aborted && latest !== null) {
          const told = latest;
          await stream.writeSSE({ event: "job", data: jsonOf(told) });
          if (told.state === "done") break;
          if (latest === told)
            await Promise.race([
              new Promise<void>((settle) => {
                wake = settle;
              }),
              stream.sleep(PULSE),
            ]);
          await stream.sleep(60);
        }
      } finally {
        stop();
        streams -= 1;
      }
    });
  });
}
