import type { Desk } from "../desk.ts";

export interface Overview {
  readonly articles: number;
  readonly events: number;
  readonly statements: number;
  readonly datasets: number;
  readonly trade: number;
  readonly corrections: number;
  readonly failures: number;
  readonly rejects: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Who is met most, with the number of events on either side. */
  readonly countries: readonly { readonly code: string; readonly events: number }[];
}

/** How much the desk holds, of whom and from when to when. */
export async function readOverview(desk: Desk): Promise<Overview> {
  const [row] = await desk.query(`select
    (select count(*) from article)::integer as articles, (select count(*) from statement_all)::integer as statements,
    (select count(*) from dataset)::integer as datasets, (select count(*) from trade)::integer as trade,
    (select count(*) from correction)::integer as corrections, (select count(*) from failure)::integer as failures,
    (select count(*) from reject)::integer as rejects`);
  const [span] = await desk.query(
    `select count(*)::integer as events, min(date_from)::varchar as "from", max(date_to)::varchar as "to" from event_all`,
  );
  const countries = await desk.query(`select code, sum(n)::integer as events from (
      select actor_code as code, count(*) as n from event_all where actor_code is not null group by 1
      union all
      select recipient_code, count(*) from event_all
      where recipient_code is not null and recipient_code is distinct from actor_code group by 1)
    group by code order by events desc, code limit 400`);
  return {
    ...(row as unknown as Omit<Overview, "countries" | "events" | "from" | "to">),
    ...(span as unknown as Pick<Overview, "events" | "from" | "to">),
    countries: countries.map((one) => ({ code: String(one.code), events: Number(one.events) })),
  };
}
