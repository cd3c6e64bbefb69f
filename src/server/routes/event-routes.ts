import { z } from "zod";
import { EVENT_TYPES } from "../../model/plover.ts";
import { fail, ok } from "../../model/problem.ts";
import { STATUSES } from "../../model/status.ts";
import { eventsById } from "../../record/queries/events-by-id.ts";
import { pageEvents } from "../../record/queries/page-events.ts";
import { correctionsOf } from "../../record/queries/read-corrections.ts";
import type { EventFilter } from "../../record/queries/select-events.ts";
import type { Page, ToldEvent } from "../answers.ts";
import type { ServerContext } from "../context.ts";
import { type Api, addRoute } from "../route.ts";
import { asRead } from "./as-read.ts";
import { listOf, paging } from "./queries.ts";
import { sourcesOf } from "./sources-of.ts";

const code = z.string().max(12).optional();
const eventQuery = paging.extend({
  actor: code,
  recipient: code,
  state: code,
  partner: code,
  type: z.enum(EVENT_TYPES).optional(),
  mode: z.string().max(40).optional(),
  quad: z.coerce.number().int().min(1).max(4).optional(),
  status: z.enum(STATUSES).optional(),
  /** `true` leaves out rows that a dataset repeats from the other side, as every count does. */
  counted: z.stringbool().optional(),
  /** Of `state`: what /api/partners counts under that name. */
  dimension: z.enum(["outreach", "visits", "aid", "contacts", "conflict"]).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  minConfidence: z.coerce.number().min(0).max(1).optional(),
  source: z.string().max(100).optional(),
  origin: z.string().max(20).optional(),
  /** Events with these ids, with commas between, in this order. */
  ids: z.string().max(20_000).optional(),
  order: z.enum(["newest", "oldest"]).default("newest"),
});

/** Events as demarche events gives them, each with its source and what analysts said of it. */
export function eventRoutes(api: Api, context: ServerContext): void {
  addRoute(api, context, {
    method: "get",
    path: "/api/events",
    summary: "Events by actor, recipient, type, period, source, ...",
    query: eventQuery,
    answer: z.object({
      items: z.array(z.unknown()),
      total: z.number(),
      next: z.number().nullable(),
      /** Of how many happenings they are reports; not told where ids were asked for. */
      happenings: z.number().optional(),
    }),
    kept: true,
    handle: async ({ query }) => {
      const { limit, offset, ids, order, ...rest } = query;
      return context.ask(async (desk) => {
        if (ids !== undefined) {
          const wanted = listOf(ids);
          const items = await eventsById(desk, wanted.slice(offset, offset + limit));
          return ok(await page(items, wanted.length, offset, limit));
        }
        const found = await pageEvents(desk, rest as EventFilter, limit, offset, order === "newest");
        return ok({
          ...(await page(found.items, found.total, offset, limit)),
          happenings: found.happenings,
        });
        async function page(
          items: typeof found.items,
          total: number,
          start: number,
          size: number,
        ): Promise<Page<ToldEvent>> {
          const corrections = await correctionsOf(
            desk,
            items.map((event) => event.id),
          );
          const sources = await sourcesOf(desk, [...new Set(items.map((event) => event.source))]);
          return {
            items: items.map((event) => ({
              ...event,
              from: sources.get(event.source) ?? null,
              corrections: corrections.get(event.id) ?? [],
            })),
            total,
            next: start + size < total ? start + size : null,
          };
        }
      });
    },
  });
  addRoute(api, context, {
    method: "get",
    path: "/api/events/{id}",
    summary: "One event, as it stands and as it was read, with its sentences and corrections",
    answer: z.object({ event: z.unknown(), read: z.unknown(), corrections: z.array(z.unknown()) }),
    kept: true,
    handle: async ({ params }) => {
      const id = params.id ?? "";
      return context.ask(async (desk) => {
        const [event] = await eventsById(desk, [id]);
        const corrections = (await correctionsOf(desk, [id])).get(id) ?? [];
        if (event === undefined && corrections.length === 0)
          return fail("no-such-event", `The desk has no event ${id.slice(0, 80)}.`);
        const read = await asRead(desk, "event", id);
        const sources = await sourcesOf(desk, [String(event?.source ?? read?.source ?? "")]);
        return ok({ event: event ?? null, read, corrections, from: [...sources.values()][0] ?? null });
      });
    },
  });
}
