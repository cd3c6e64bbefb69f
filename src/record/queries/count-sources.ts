import type { Desk } from "../desk.ts";
import { focalTable } from "./focal-table.ts";

export interface SourceCount {
  readonly source: string;
  readonly origin: string;
  readonly period: string;
  readonly partner: string;
  readonly type: string;
  readonly acts: boolean;
  readonly done: boolean;
  /** Told of an earlier time. */
  readonly past: boolean;
  readonly count: number;
  readonly event: string;
}

/** What each source tells of a country, by partner, type and calendar step: the material for disagreement. */
export async function countSources(
  desk: Desk,
  country: string,
  options: {
    readonly from: string | null;
    readonly to: string | null;
    readonly by: string | null;
    readonly minConfidence: number;
    readonly exclude: readonly string[];
  },
): Promise<readonly SourceCount[]> {
  const period =
    options.by === null
      ? "'all'"
      : `coalesce(date_trunc('${options.by}', date_from)::date::varchar, 'not dated')`;
  const rows = await desk.query(
    `select source, origin, ${period} as period, type, actor_code = $1 as acts, status in ('actual', 'historical') as done, status = 'historical' as past,
      if(actor_code = $1, recipient_code, actor_code) as partner, count(distinct happening) as n, min(id) as event
    from ${await focalTable(desk, country)}
    where (actor_code = $1 or recipient_code = $1) and actor_code <> recipient_code
      and coalesce(confidence, 1) >= $2 and status not in ('denied', 'hypothetical')
      and not list_contains(string_split($3, chr(10)), source)
      and ($4 = '' or date_from >= try_cast($4 as date)) and ($5 = '' or date_from <= try_cast($5 as date))
    group by all order by source, period, partner, type, acts, done, past`,
    [country, options.minConfidence, options.exclude.join("\n"), options.from ?? "", options.to ?? ""],
  );
  return rows.map((row) => ({
    source: String(row.source),
    origin: String(row.origin),
    period: String(row.period),
    partner: String(row.partner),
    type: String(row.type),
    acts: row.acts === true,
    done: row.done === true,
    past: row.past === true,
    count: Number(row.n),
    event: String(row.event),
  }));
}
