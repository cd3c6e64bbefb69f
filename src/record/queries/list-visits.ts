import type { Desk } from "../desk.ts";
import { focalTable } from "./focal-table.ts";

export interface VisitRecord {
  readonly event: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly visitor: string;
  readonly host: string;
  readonly person: string | null;
  readonly name: string;
  readonly rank: string | null;
  readonly place: string | null;
  readonly status: string;
  readonly source: string;
}

export interface VisitFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly minConfidence: number;
  readonly exclude: readonly string[];
}

/** Visits that a country makes or receives, one a happening, the visitor first whichever side told of it; the newest so many. */
export async function listVisits(
  desk: Desk,
  country: string,
  filter: VisitFilter,
  limit: number,
): Promise<readonly VisitRecord[]> {
  const rows = await desk.query(
    `with visits as (
      select id, happening, source, date_from, date_to, status, place,
        coalesce(starts_with(raw_code, '043'), false) as hosted,
        actor_code, recipient_code, actor_person, recipient_person, actor_name, recipient_name, actor_rank, recipient_rank
      from ${await focalTable(desk, country)}
      where type = 'CONSULT' and mode = 'visit' and coalesce(confidence, 1) >= $2
        and (actor_code = $1 or recipient_code = $1) and actor_code <> recipient_code
        and not list_contains(string_split($3, chr(10)), source)
        and ($4 = '' or date_from >= try_cast($4 as date)) and ($5 = '' or coalesce(date_to, date_from) <= try_cast($5 as date))
    ), once as (select distinct on (happening) * from visits order by happening, id)
    select id, date_from::varchar as date_from, date_to::varchar as date_to,
      if(hosted, recipient_code, actor_code) as visitor, if(hosted, actor_code, recipient_code) as host,
      if(hosted, recipient_person, actor_person) as person, if(hosted, recipient_name, actor_name) as name,
      if(hosted, recipient_rank, actor_rank) as rank, place, status, source
    from once order by once.date_from desc nulls last, id limit $6`,
    [country, filter.minConfidence, filter.exclude.join("\n"), filter.from ?? "", filter.to ?? "", limit],
  );
  return rows.map((row) => ({
    event: String(row.id),
    from: row.date_from as string | null,
    to: row.date_to as string | null,
    visitor: String(row.visitor),
    host: String(row.host),
    person: row.person as string | null,
    name: String(row.name ?? ""),
    rank: row.rank as string | null,
    place: row.place as string | null,
    status: String(row.status),
    source: String(row.source),
  }));
}
