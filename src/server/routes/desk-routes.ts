import { z } from "zod";
import { MEASURES } from "../../measures/list.ts";
import { ok } from "../../model/problem.ts";
import { aboutDesk } from "../about-desk.ts";
import type { ServerContext } from "../context.ts";
import { type Api, addRoute } from "../route.ts";

/** What the desk holds, who is who, and which measures there are. */
export function deskRoutes(api: Api, context: ServerContext): void {
  addRoute(api, context, {
    method: "get",
    path: "/api/desk",
    summary: "How much the desk holds, of whom and from when to when",
    answer: z.object({
      name: z.string(),
      articles: z.number(),
      events: z.number(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      countries: z.array(z.unknown()),
    }),
    kept: true,
    handle: async () => ok(await aboutDesk(context)),
  });
  addRoute(api, context, {
    method: "get",
    path: "/api/countries",
    summary: "States and blocs by code, with names and the place of the capital",
    answer: z.object({ items: z.array(z.unknown()) }),
    kept: true,
    handle: async () => {
      const states = [...context.world.states.values()]
        .filter((state) => state.kind !== "historical")
        .map(({ code, name, numeric, lat, lon, subregion }) => ({
          code,
          name,
          numeric,
          lat,
          lon,
          region: subregion,
        }));
      const blocs = [...context.world.organisations.values()].map(({ id, code, kind, name }) => ({
        code: code === "IGO" || kind === "region" ? id : code,
        name,
        numeric: "",
        lat: null,
        lon: null,
        region: "",
      }));
      const known = new Set(states.map((state) => state.code));
      const named = blocs
        .filter((bloc) => !known.has(bloc.code))
        // Organs of one organisation share its code: it bears the organisation's own name, once.
        .map((bloc) => ({ ...bloc, name: context.world.organisations.get(bloc.code)?.name ?? bloc.name }));
      return ok({ items: [...states, ...new Map(named.map((bloc) => [bloc.code, bloc])).values()] });
    },
  });
  addRoute(api, context, {
    method: "get",
    path: "/api/measures",
    summary: "Every measure with its title",
    answer: z.object({ items: z.array(z.object({ id: z.string(), title: z.string() })) }),
    kept: true,
    handle: async () =>
      ok({ items: MEASURES.map(({ id, title }) => ({ id, title, method: `docs/methods/${id}.md` })) }),
  });
}
