import { z } from "zod";
import { ok } from "../../model/problem.ts";
import { eventsById } from "../../record/queries/events-by-id.ts";
import { searchArticles, searchEvents, searchStatements, wordsOf } from "../../record/queries/search-desk.ts";
import type { ServerContext } from "../context.ts";
import { type Api, addRoute } from "../route.ts";
import { paging } from "./queries.ts";

const SEARCHES = { articles: searchArticles, events: searchEvents, statements: searchStatements };

/** Search over articles, events and statements. */
export function searchRoutes(api: Api, context: ServerContext): void {
  addRoute(api, context, {
    method: "get",
    path: "/api/search",
    summary: "Articles, events and statements that hold every word",
    query: paging.extend({
      q: z.string().max(400),
      kind: z.enum(["articles", "events", "statements"]).default("articles"),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    answer: z.object({
      words: z.array(z.string()),
      items: z.array(z.unknown()),
      total: z.number(),
      next: z.number().nullable(),
    }),
    kept: true,
    handle: async ({ query: { q, kind, limit, offset } }) => {
      const words = wordsOf(q);
      if (words.length === 0) return ok({ words, items: [], total: 0, next: null });
      const { items, total } = await context.ask(async (desk) => {
        const { hits, total: found } = await SEARCHES[kind](desk, words, limit, offset);
        if (kind !== "events") return { items: hits, total: found };
        const events = await eventsById(
          desk,
          hits.map((hit) => hit.id),
        );
        const byId = new Map(events.map((event) => [event.id, event]));
        return { items: hits.map((hit) => ({ ...hit, event: byId.get(hit.id) ?? null })), total: found };
      });
      return ok({ words, items, total, next: offset + limit < total ? offset + limit : null });
    },
  });
}
