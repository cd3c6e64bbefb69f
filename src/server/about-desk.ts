import { type Overview, readOverview } from "../record/queries/read-overview.ts";
import { nameOf } from "../world/countries.ts";
import type { ServerContext } from "./context.ts";

export interface AboutDesk extends Omit<Overview, "countries"> {
  readonly name: string;
  readonly coder: string;
  readonly countries: readonly { readonly code: string; readonly name: string; readonly events: number }[];
}

/** How much the desk holds, of whom and from when to when. */
export async function aboutDesk(context: ServerContext): Promise<AboutDesk> {
  const overview = await context.ask(readOverview);
  const countries = overview.countries.map((one) => ({ ...one, name: nameOf(context.world, one.code) }));
  return { name: context.name, coder: context.coder, ...overview, countries };
}
