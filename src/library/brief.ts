import type { Brief } from "../briefs/brief.ts";
import { type BriefOptions, composeBrief } from "../briefs/compose-brief.ts";
import { fail, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import { findCountry } from "../world/countries.ts";
import { loadWorld } from "../world/load.ts";

/** The brief on a country given by code, name or demonym. Errors: `no-country`, with what was probably meant. */
export async function brief(desk: Desk, country: string, options: BriefOptions = {}): Promise<Result<Brief>> {
  const found = findCountry(loadWorld(), country);
  if (found.code !== null) return composeBrief(desk, found.code, options);
  const meant = found.suggestions.length === 0 ? null : `Did you mean ${found.suggestions.join(" or ")}?`;
  return fail("no-country", `There is no country "${country}".`, meant);
}
