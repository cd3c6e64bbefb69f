import type { Desk } from "../desk.ts";

export interface OriginMonth {
  readonly origin: string;
  /** First day of the month, ISO. */
  readonly month: string;
  /** Events of anybody. */
  readonly all: number;
  /** Events of the focal country. */
  readonly focal: number;
}

/** How much each family of datasets (ICEWS, GDELT, a table, ...) tells by month, of anybody and of one country. */
export async function countOrigins(desk: Desk, country: string): Promise<readonly OriginMonth[]> {
  const rows = await desk.query(
    `select origin, date_trunc('month', date_from)::date::varchar as month, count(*)::double as n,
      (count(*) filter (actor_code = $1 or recipient_code = $1))::double as focal
    from event_all where origin <> 'article' and date_from is not null group by 1, 2 order by 1, 2`,
    [country],
  );
  return rows.map((row) => ({
    origin: String(row.origin),
    month: String(row.month),
    all: Number(row.n),
    focal: Number(row.focal),
  }));
}
