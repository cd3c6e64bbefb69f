import { z } from "zod";
import { composeBrief } from "../../briefs/compose-brief.ts";
import type { ServerContext } from "../context.ts";
import { type Api, addRoute } from "../route.ts";
import { countryAsked } from "./country.ts";

/** The brief, with the keys of demarche brief --format json. */
export function briefRoutes(api: Api, context: ServerContext): void {
  addRoute(api, context, {
    method: "get",
    path: "/api/brief/{country}",
    summary: "The brief on a country, as demarche brief --format json gives it",
    query: z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
    answer: z.object({ focal: z.unknown(), period: z.unknown(), verdict: z.unknown() }).loose(),
    kept: true,
    handle: async ({ params, query }) => {
      const country = countryAsked(context, params.country ?? "");
      if (!country.ok) return country;
      const period = { from: query.from ?? null, to: query.to ?? null };
      return context.ask((desk) => composeBrief(desk, country.value, period));
    },
  });
}
