import { z } from "zod";
import type { ServerContext } from "../context.ts";
import { type Api, addRoute } from "../route.ts";
import { countryAsked } from "./country.ts";
import { filters } from "./queries.ts";

/** The brief, with the keys of demarche brief --format json. */
export function briefRoutes(api: Api, context: ServerContext): void {
  addRoute(api, context, {
    method: "get",
    path: "/api/brief/{country}",
    summary: "The brief on a country, as demarche brief --format json gives it",
    query: filters.omit({ exclude: true }).extend({
      checks: z.enum(["true", "false"]).default("true"),
      /** Cuts overtures and visits to the newest so many; `responses` still counts all overtures. */
      most: z.coerce.number().int().min(1).max(100_000).optional(),
    }),
    answer: z.object({ focal: z.unknown(), period: z.unknown(), verdict: z.unknown() }).loose(),
    kept: true,
    handle: async ({ params, query, interest }) => {
      const country = countryAsked(context, params.country ?? "");
      if (!country.ok) return country;
      const options = {
        from: query.from ?? null,
        to: query.to ?? null,
        minConfidence: query.minConfidence,
        checks: query.checks === "true",
        ...(query.most === undefined ? {} : { most: query.most }),
      };
      return context.think({ name: "brief", country: country.value, options }, interest);
    },
  });
  addRoute(api, context, {
    method: "get",
    path: "/api/checks/{country}",
    summary: "Statements of the desk's articles on a country, held against the rest of the record",
    answer: z.object({ items: z.array(z.unknown()) }),
    kept: true,
    handle: async ({ params, interest }) => {
      const country = countryAsked(context, params.country ?? "");
      return country.ok ? context.think({ name: "checks", country: country.value }, interest) : country;
    },
  });
}
