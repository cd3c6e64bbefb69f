import type { Desk } from "../desk.ts";
import { focalTable } from "./focal-table.ts";
import { keep } from "./keep.ts";

export interface BareName {
  readonly code: string;
  /** The country's name as it stands in brackets behind an institution: `Foreign Affairs (Japan)`. */
  readonly label: string;
  /** Events of the focal country with institutions and people of this one. */
  readonly institutions: number;
  /** Whether the country stands anywhere under that name alone. */
  readonly bare: boolean;
}

/** For each partner in the datasets: whether it ever appears under its own name, or only through its institutions. */
export function countBareNames(desk: Desk, country: string): Promise<readonly BareName[]> {
  return keep(desk, `bare names ${country}`, () => readBareNames(desk, country));
}

async function readBareNames(desk: Desk, country: string): Promise<readonly BareName[]> {
  const rows = await desk.query(
    `with named as (
      select if(actor_code = $1, recipient_code, actor_code) as code, if(actor_code = $1, recipient_name, actor_name) as name, count(*) as n
      from ${await focalTable(desk, country)} where origin <> 'article' group by 1, 2
    ), labelled as (
      select code, name, n, nullif(regexp_extract(name, '\\(([^()]+)\\)$', 1), '') as label from named where code is not null
    ), counted as (select code, label, sum(n)::integer as n from labelled where label is not null group by 1, 2),
    top as (select * from counted qualify row_number() over (partition by code order by n desc, label) = 1)
    select code, label, n, exists (select 1 from named where named.name = top.label) as bare from top order by n desc, code`,
    [country],
  );
  const names = rows.map((row) => ({
    code: String(row.code),
    label: String(row.label),
    institutions: Number(row.n),
    bare: row.bare === true,
  }));
  const missing = names.filter((name) => !name.bare).map((name) => name.label);
  if (missing.length === 0) return names;
  // Only what the country's own events leave open is looked for in everybody's.
  const found = await desk.query(
    `select distinct name from (
      select actor_name as name from event_all where origin <> 'article' and list_contains(string_split($1, chr(10)), actor_name)
      union all
      select recipient_name from event_all where origin <> 'article' and list_contains(string_split($1, chr(10)), recipient_name))`,
    [missing.join("\n")],
  );
  const elsewhere = new Set(found.map((row) => String(row.name)));
  return names.map((name) => ({ ...name, bare: name.bare || elsewhere.has(name.label) }));
}
