import { z } from "zod";
import { ok } from "../../model/problem.ts";
import { readFailures } from "../../record/failures.ts";
import { readDatasets } from "../../record/write-dataset.ts";
import type { ServerContext } from "../context.ts";
import { type Api, addRoute } from "../route.ts";
import { paging } from "./queries.ts";

/** What was read and imported, and what was not, with the reasons. */
export function sourceRoutes(api: Api, context: ServerContext): void {
  addRoute(api, context, {
    method: "get",
    path: "/api/sources",
    summary: "Datasets, trade tables, and what could not be read",
    answer: z.object({
      datasets: z.array(z.unknown()),
      failures: z.array(z.unknown()),
      warnings: z.array(z.unknown()),
      trade: z.array(z.unknown()),
    }),
    kept: true,
    handle: () =>
      context.ask(async (desk) => {
        const datasets = await readDatasets(desk);
        const failures = await readFailures(desk);
        const warnings = await desk.query(
          "select dataset, name, code, count::double as count from dataset_warning order by count desc limit 200",
        );
        const trade = await desk.query(
          `select reporter, count(*)::integer as figures, min(year)::integer as "from", max(year)::integer as "to",
             count(distinct partner)::integer as partners from trade group by reporter order by reporter`,
        );
        return ok({ datasets, failures, warnings, trade });
      }),
  });
  addRoute(api, context, {
    method: "get",
    path: "/api/rejects",
    summary: "Rows of datasets that could not be parsed, as they came, with the reason",
    query: paging.extend({ dataset: z.string().max(100).optional() }),
    answer: z.object({ items: z.array(z.unknown()), total: z.number(), next: z.number().nullable() }),
    kept: true,
    handle: async ({ query: { dataset, limit, offset } }) => {
      const rows = await context.ask((desk) =>
        desk.query(
          `select r.dataset, d.origin, r.line::double as line, r.reason, r.raw, count(*) over ()::integer as total
           from reject r left join dataset d on d.id = r.dataset where $1 = '' or r.dataset = $1
           order by r.dataset, r.line limit $2 offset $3`,
          [dataset ?? "", limit, offset],
        ),
      );
      const total = Number(rows[0]?.total ?? 0);
      const items = rows.map(({ total: _, raw, ...row }) => ({ ...row, raw: shown(raw) }));
      return ok({ items, total, next: offset + limit < total ? offset + limit : null });
    },
  });
}

/** A line as text, cut where it is very long. */
function shown(raw: unknown): string {
  const bytes = raw instanceof Uint8Array ? raw : new Uint8Array();
  return new TextDecoder().decode(bytes.slice(0, 2000));
}
