import { focalTable } from "../record/queries/focal-table.ts";
import { aboutDesk } from "./about-desk.ts";
import type { ServerContext } from "./context.ts";
import { jsonOf } from "./json.ts";

/** Looks up before anybody asks what the first reader will most likely want: the desk, and whom it knows most of. */
export async function warmUp(context: ServerContext): Promise<void> {
  const about = aboutDesk(context);
  context.cache.begin("/api/desk", context.revision(), async () => jsonOf(await about));
  const [first] = (await about).countries;
  if (first !== undefined) await context.ask((desk) => focalTable(desk, first.code), "quick");
}
