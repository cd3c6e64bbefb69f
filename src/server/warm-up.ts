import { aboutDesk } from "./about-desk.ts";
import type { ServerContext } from "./context.ts";
import { firstView } from "./first-view.ts";
import { jsonOf } from "./json.ts";

/**
 * Answers before anybody asks what the first reader will most likely want: the desk, and the first view of the
 * country that it knows most of. `ask` goes through the API itself, which keeps the answers.
 */
export async function warmUp(context: ServerContext, ask: (path: string) => Promise<unknown>): Promise<void> {
  const about = aboutDesk(context);
  context.cache.begin("/api/desk", context.revision(), async () => jsonOf(await about));
  const [first] = (await about).countries;
  if (first !== undefined) for (const path of firstView(first.code)) await ask(path);
  context.warm();
}
