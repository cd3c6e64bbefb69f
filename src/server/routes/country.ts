import { fail, ok, type Result } from "../../model/problem.ts";
import { findCountry } from "../../world/countries.ts";
import type { ServerContext } from "../context.ts";

/** The code of a country asked for by code, name or demonym. */
export function countryAsked(context: ServerContext, text: string): Result<string> {
  const found = findCountry(context.world, text);
  if (found.code !== null) return ok(found.code);
  const meant = found.suggestions.length === 0 ? null : `Did you mean ${found.suggestions.join(" or ")}?`;
  return fail("unknown-country", `There is no country "${text.slice(0, 80)}".`, meant);
}
