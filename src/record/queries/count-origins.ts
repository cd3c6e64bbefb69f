import type { Desk } from "../desk.ts";
import { focalTable, volumeTable } from "./focal-table.ts";
import { keep } from "./keep.ts";

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
export function countOrigins(desk: Desk, country: string): Promise<readonly OriginMonth[]> {
  return keep(desk, `origins ${country}`, () => readOrigins(desk, country));
}

async function readOrigins(desk: Desk, country: string): Promise<readonly OriginMonth[]> {
  const [volume, focal] = [await volumeTable(desk), await focalTable(desk, country)];
  const rows = await desk.query(
    `with every as (
      select origin, date_trunc('month', date '1970-01-01' + day)::date as month, sum(n)::double as n from ${volume}
      where counted and day is not null group by 1, 2
    ), own as (
      select origin, date_trunc('month', date_from)::date as month, count(*)::double as n from ${focal}
      where origin <> 'article' and date_from is not null group by 1, 2
    )
    select every.origin, every.month::varchar as month, every.n, coalesce(own.n, 0) as focal
    from every left join own using (origin, month) order by 1, 2`,
  );
  return rows.map((row) => ({
    origin: String(row.origin),
    month: String(row.month),
    all: Number(row.n),
    focal: Number(row.focal),
  }));
}

/** Whether articles of the desk tell of the country at all. */
export function hasArticleEvents(desk: Desk, country: string): Promise<boolean> {
  return keep(desk, `told by articles ${country}`, async () => {
    const rows = await desk.query(
      `select 1 from ${await focalTable(desk, country)} where origin = 'article' limit 1`,
    );
    return rows.length > 0;
  });
}
