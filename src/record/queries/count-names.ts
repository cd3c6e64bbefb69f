import type { Desk } from "../desk.ts";

export interface BareName {
  readonly code: string;
  /** The country's name as it stands in brackets behind an institution: `Foreign Affairs (Japan)`. */
  readonly label: string;
  readonly institutions: number;
  /** Rows in which the country stands under that name alone. */
  readonly bare: number;
}

/** For each state of the datasets: how often it appears under its own name, and how often through its institutions. */
export async function countBareNames(desk: Desk): Promise<readonly BareName[]> {
  const rows = await desk.query(`
with names as (
  select actor_code as code, actor_name as name, count(*) as n from event_all
  where origin <> 'article' and actor_code is not null group by all
  union all
  select recipient_code, recipient_name, count(*) from event_all
  where origin <> 'article' and recipient_code is not null and recipient_name is not null group by all
), spelled as (select code, replace(name, '_', ' ') as name, sum(n) as n from names group by all),
labelled as (
  select code, name, n, nullif(regexp_extract(name, '\\(([^()]+)\\)$', 1), '') as label from spelled
), counted as (
  select code, label, sum(n) as institutions from labelled where label is not null group by code, label
), labels as (
  select * from counted qualify row_number() over (partition by code order by institutions desc, label) = 1
)
select l.code, l.label, l.institutions::integer as institutions, coalesce(sum(s.n), 0)::integer as bare
from labels l left join spelled s on s.code = l.code and s.name = l.label
group by l.code, l.label, l.institutions order by l.institutions desc`);
  return rows.map((row) => ({
    code: String(row.code),
    label: String(row.label),
    institutions: Number(row.institutions),
    bare: Number(row.bare),
  }));
}
