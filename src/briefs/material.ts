import type { Article } from "../model/article.ts";
import type { Event } from "../model/event.ts";
import type { Statement } from "../model/statement.ts";
import type { Desk } from "../record/desk.ts";
import type { Material } from "./brief.ts";

/** What the brief rests on, and what was left out of it. */
export async function materialOf(
  desk: Desk,
  focal: string,
  articles: readonly Article[],
  events: readonly Event[],
  statements: readonly Statement[],
  datasets: number,
  minConfidence: number,
): Promise<Material> {
  const [counts] = await desk.query(
    `select
       (select count(*) from trade where reporter = $1 or partner = $1) as trade,
       (select count(*) from event_all where origin = 'article' and (actor_code = $1 or recipient_code = $1) and confidence < $2)
         + (select count(*) from statement where (subject = $1 or object = $1) and confidence < $2) as left_out`,
    [focal, minConfidence],
  );
  return {
    articles: articles.length,
    undated: articles.filter((article) => article.published === null).length,
    events: events.length,
    statements: statements.length,
    datasets,
    trade: Number(counts?.trade ?? 0),
    minConfidence,
    leftOut: Number(counts?.left_out ?? 0),
  };
}
