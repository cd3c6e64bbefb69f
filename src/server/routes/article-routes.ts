import { z } from "zod";
import { fail, ok } from "../../model/problem.ts";
import { readArticles } from "../../record/queries/read-articles.ts";
import { correctionsOf } from "../../record/queries/read-corrections.ts";
import { readEvents } from "../../record/queries/read-events.ts";
import { readStatements } from "../../record/queries/read-statements.ts";
import type { Page, ReadArticle, ToldStatement } from "../answers.ts";
import type { ServerContext } from "../context.ts";
import { type Api, addRoute } from "../route.ts";
import { asReadIn } from "./as-read-in.ts";
import { paging } from "./queries.ts";
import { sourcesOf } from "./sources-of.ts";

/** Articles, and statements read from them. */
export function articleRoutes(api: Api, context: ServerContext): void {
  addRoute(api, context, {
    method: "get",
    path: "/api/articles",
    summary: "The desk's articles, without their text, the latest first",
    query: paging,
    answer: z.object({ items: z.array(z.unknown()), total: z.number(), next: z.number().nullable() }),
    kept: true,
    handle: async ({ query: { limit, offset } }) => {
      const rows = await context.ask((desk) =>
        desk.query(
          `select a.id, title, author, publication, published_from::varchar as "from", published_to::varchar as "to",
             origin, strftime(read_at, '%Y-%m-%dT%H:%M:%SZ') as "readAt", length(text)::integer as length,
             (select count(*) from event e where e.source = a.id)::integer as events,
             (select count(*) from statement s where s.source = a.id)::integer as statements,
             count(*) over ()::integer as total
           from article a order by published_from desc nulls last, read_at desc, a.id limit $1 offset $2`,
          [limit, offset],
        ),
      );
      const total = Number(rows[0]?.total ?? 0);
      const items = rows.map(({ total: _, ...row }) => row);
      return ok({ items, total, next: offset + limit < total ? offset + limit : null });
    },
  });
  addRoute(api, context, {
    method: "get",
    path: "/api/articles/{id}",
    summary: "An article with what was read from it, and what analysts said of that",
    answer: z.object({
      article: z.unknown(),
      events: z.array(z.unknown()),
      statements: z.array(z.unknown()),
    }),
    kept: true,
    handle: async ({ params }) => {
      const id = params.id ?? "";
      return context.ask(async (desk) => {
        const [article] = await readArticles(desk, [id]);
        if (article === undefined)
          return fail("no-such-article", `The desk has no article ${id.slice(0, 80)}.`);
        const events = await readEvents(desk, { source: id, origin: "article" });
        const statements = await readStatements(desk, { article: id });
        const read = await asReadIn(desk, id);
        const ids = [...events, ...statements, ...read.events, ...read.statements].map((one) =>
          String(one.id),
        );
        const corrections = Object.fromEntries(await correctionsOf(desk, [...new Set(ids)]));
        return ok({ article, events, statements, read, corrections } satisfies ReadArticle);
      });
    },
  });
  addRoute(api, context, {
    method: "get",
    path: "/api/statements",
    summary: "Statements by kind and by the states that they speak of",
    query: paging.extend({
      kind: z.string().max(30).optional(),
      subject: z.string().max(12).optional(),
      object: z.string().max(12).optional(),
      state: z.string().max(12).optional(),
      article: z.string().max(100).optional(),
      minConfidence: z.coerce.number().min(0).max(1).optional(),
      ids: z.string().max(20_000).optional(),
    }),
    answer: z.object({ items: z.array(z.unknown()), total: z.number(), next: z.number().nullable() }),
    kept: true,
    handle: async ({ query: { limit, offset, ids, ...filter } }) => {
      const wanted = ids === undefined ? null : new Set(ids.split(","));
      return context.ask(async (desk) => {
        const all = (await readStatements(desk, filter as Parameters<typeof readStatements>[1])).filter(
          (one) => wanted === null || wanted.has(one.id),
        );
        const items = all.slice(offset, offset + limit);
        const sources = await sourcesOf(desk, [...new Set(items.map((one) => one.article))]);
        const corrections = await correctionsOf(
          desk,
          items.map((one) => one.id),
        );
        const told = items.map((one) => ({
          ...one,
          from: sources.get(one.article) ?? null,
          corrections: corrections.get(one.id) ?? [],
        }));
        return ok({
          items: told,
          total: all.length,
          next: offset + limit < all.length ? offset + limit : null,
        } satisfies Page<ToldStatement>);
      });
    },
  });
}
