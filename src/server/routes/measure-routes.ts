import { z } from "zod";
import { measureNamed } from "../../measures/list.ts";
import { STEPS as MEASURE_STEPS } from "../../model/period.ts";
import { fail } from "../../model/problem.ts";
import type { ServerContext } from "../context.ts";
import { type Api, addRoute } from "../route.ts";
import { countryAsked } from "./country.ts";
import { type Filters, filters, listOf } from "./queries.ts";

const measureQuery = filters.extend({
  by: z.enum(MEASURE_STEPS).optional(),
  unit: z.enum(["reports", "happenings"]).optional(),
  partners: z.string().max(4000).optional(),
  partner: z.string().max(12).optional(),
  dimensions: z.string().max(200).optional(),
  beforeFrom: z.iso.date().optional(),
  beforeTo: z.iso.date().optional(),
  /** Of exceptions: whether what was only promised counts. */
  standing: z.enum(["done", "done-or-promised"]).optional(),
});

/** Counts by partner alone; the others go through the days, resample, test or hold against the past. */
const QUICK: ReadonlySet<string> = new Set(["outreach"]);

const answer = z.object({
  measure: z.string(),
  country: z.string(),
  period: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
  by: z.string().nullable(),
  method: z.string(),
  rows: z.array(z.record(z.string(), z.unknown())),
  notes: z.array(z.string()),
  evidence: z.object({ events: z.array(z.string()), statements: z.array(z.string()), filter: z.string() }),
});

/** The measures of the command line, under the same names and with the same JSON. */
export function measureRoutes(api: Api, context: ServerContext): void {
  addRoute(api, context, {
    method: "get",
    path: "/api/measure/{name}/{country}",
    summary: "A measure of a country, as demarche measure gives it",
    query: measureQuery,
    answer,
    kept: true,
    handle: async ({ params, query, interest }) => {
      const measure = measureNamed(params.name ?? "");
      if (measure === null)
        return fail(
          "no-such-measure",
          `There is no measure "${params.name?.slice(0, 40)}".`,
          "They are listed at /api/measures.",
        );
      const country = countryAsked(context, params.country ?? "");
      if (!country.ok) return country;
      const parameters = parametersOf(query);
      return QUICK.has(measure.id)
        ? context.ask((desk) => measure.run(desk, country.value, parameters as never), "quick")
        : context.think(
            { name: "measure", country: country.value, measure: measure.id, parameters },
            interest,
          );
    },
  });
  addRoute(api, context, {
    method: "get",
    path: "/api/verdict/{country}",
    summary: "Whether a country is diversifying its relations, with reasons for and against",
    query: filters,
    answer: z.object({
      diversifying: z.enum(["yes", "no", "unclear"]),
      probability: z.number().nullable(),
      sentence: z.string(),
    }),
    kept: true,
    handle: async ({ params, query, interest }) => {
      const country = countryAsked(context, params.country ?? "");
      return country.ok
        ? context.think({ name: "verdict", country: country.value, parameters: commonOf(query) }, interest)
        : country;
    },
  });
}

export function commonOf(query: Filters) {
  return {
    from: query.from ?? null,
    to: query.to ?? null,
    minConfidence: query.minConfidence,
    exclude: [...listOf(query.exclude)],
  };
}

function parametersOf(query: z.output<typeof measureQuery>): Readonly<Record<string, unknown>> {
  const { by, unit, partners, partner, dimensions, beforeFrom, beforeTo, standing } = query;
  return {
    ...commonOf(query),
    ...(by === undefined ? {} : { by }),
    ...(unit === undefined ? {} : { unit }),
    ...(partners === undefined ? {} : { partners: listOf(partners) }),
    ...(partner === undefined ? {} : { partner }),
    ...(dimensions === undefined ? {} : { dimensions: listOf(dimensions) }),
    ...(standing === undefined ? {} : { standing }),
    ...(beforeFrom === undefined || beforeTo === undefined
      ? {}
      : { before: { from: beforeFrom, to: beforeTo } }),
  };
}
