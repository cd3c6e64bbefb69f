import { z } from "zod";
import { tradeShares } from "../../measures/trade-shares.ts";
import { ok } from "../../model/problem.ts";
import { countPartners, type PartnerStep } from "../../record/queries/count-partners.ts";
import { countTimeline, spanOfCountry } from "../../record/queries/count-timeline.ts";
import { tradeFigures } from "../../record/queries/count-trade.ts";
import type { Timeline } from "../answers.ts";
import type { ServerContext } from "../context.ts";
import { type Api, addRoute } from "../route.ts";
import { countryAsked } from "./country.ts";
import { filters, STEPS, stepFor, timelineFilter } from "./queries.ts";

const seriesQuery = filters.extend({ by: z.enum(STEPS).optional(), partner: z.string().max(12).optional() });

/** Counts through time, for pictures. */
export function seriesRoutes(api: Api, context: ServerContext): void {
  addRoute(api, context, {
    method: "get",
    path: "/api/timeline/{country}",
    summary: "What a country did and met with through time, by PLOVER quad class",
    query: seriesQuery,
    answer: z.object({
      by: z.string(),
      span: z.object({ from: z.string(), to: z.string() }).nullable(),
      rows: z.array(z.unknown()),
    }),
    kept: true,
    handle: async ({ params, query }) => {
      const country = countryAsked(context, params.country ?? "");
      if (!country.ok) return country;
      const partner = query.partner ?? null;
      return context.ask(async (desk) => {
        const span = await spanOfCountry(desk, country.value, partner);
        const by = query.by ?? stepFor(span);
        const rows = await countTimeline(desk, country.value, timelineFilter(query, partner), by);
        return ok({ country: country.value, by, span, rows } satisfies Timeline);
      }, "quick");
    },
  });
  addRoute(api, context, {
    method: "get",
    path: "/api/partners/{country}",
    summary: "How often a country dealt with each partner through time",
    query: seriesQuery.extend({
      dimension: z.enum(["outreach", "visits", "aid", "contacts", "conflict"]).default("outreach"),
      /** Only those dealt with most, so many of them. */
      most: z.coerce.number().int().min(1).max(1000).optional(),
    }),
    answer: z.object({
      by: z.string(),
      partners: z.number(),
      rows: z.array(z.object({ partner: z.string(), from: z.string().nullable(), count: z.number() })),
    }),
    kept: true,
    handle: async ({ params, query }) => {
      const country = countryAsked(context, params.country ?? "");
      if (!country.ok) return country;
      return context.ask(async (desk) => {
        const by = query.by ?? stepFor(await spanOfCountry(desk, country.value, null));
        const filter = timelineFilter(query, query.partner ?? null);
        const rows = await countPartners(desk, country.value, filter, query.dimension, by);
        return ok({
          country: country.value,
          dimension: query.dimension,
          by,
          partners: new Set(rows.map((row) => row.partner)).size,
          rows: busiest(rows, query.most),
        });
      }, "quick");
    },
  });
  addRoute(api, context, {
    method: "get",
    path: "/api/trade/{country}",
    summary: "Trade figures as the tables give them, and the shares that follow",
    query: z.object({ partner: z.string().max(12).optional() }),
    answer: z.object({ figures: z.array(z.unknown()), shares: z.array(z.unknown()) }),
    kept: true,
    handle: async ({ params, query }) => {
      const country = countryAsked(context, params.country ?? "");
      if (!country.ok) return country;
      const figures = await context.ask((desk) => tradeFigures(desk, country.value));
      const mine = <T extends { readonly partner: string }>(rows: readonly T[]): readonly T[] =>
        query.partner === undefined ? rows : rows.filter((row) => row.partner === query.partner);
      return ok({ country: country.value, figures: mine(figures), shares: mine(tradeShares(figures)) });
    },
  });
}

/** The rows of those partners who have most in all. */
function busiest(rows: readonly PartnerStep[], most: number | undefined): readonly PartnerStep[] {
  if (most === undefined) return rows;
  const sums = new Map<string, number>();
  for (const { partner, count } of rows) sums.set(partner, (sums.get(partner) ?? 0) + count);
  const kept = new Set(
    [...sums]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([partner]) => partner),
  );
  return rows.filter((row) => kept.has(row.partner));
}
