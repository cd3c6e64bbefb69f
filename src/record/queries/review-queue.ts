import type { Desk } from "../desk.ts";

export interface ReviewItem {
  readonly id: string;
  readonly kind: "event" | "statement";
  readonly article: string;
  readonly confidence: number;
}

/** What was read from articles and nobody has looked at yet, the least sure first. */
export async function reviewQueue(
  desk: Desk,
  options: { readonly article: string | null; readonly country: string | null; readonly limit: number },
): Promise<{ readonly items: readonly ReviewItem[]; readonly open: number; readonly done: number }> {
  const rows = await desk.query(
    `with open as (
      select id, 'event' as kind, source, confidence, ordinal, actor_code as a, recipient_code as b from event
      union all
      select id, 'statement', source, confidence, ordinal, subject, object from statement
    )
    select id, kind, source, confidence, count(*) over ()::integer as total from open
    where not exists (select 1 from correction c where c.target = open.id)
      and ($1 = '' or source = $1) and ($2 = '' or a = $2 or b = $2)
    order by confidence, source, ordinal, id limit ${Math.floor(options.limit)}`,
    [options.article ?? "", options.country ?? ""],
  );
  const [done] = await desk.query(
    "select count(distinct coalesce(target, id))::integer as n from correction",
  );
  return {
    items: rows.map((row) => ({
      id: String(row.id),
      kind: row.kind as ReviewItem["kind"],
      article: String(row.source),
      confidence: Number(row.confidence),
    })),
    open: Number(rows[0]?.total ?? 0),
    done: Number(done?.n ?? 0),
  };
}
