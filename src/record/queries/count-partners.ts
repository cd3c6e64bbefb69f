import type { Desk } from "../desk.ts";
import { columnsOf } from "./columns.ts";
import { parametersOf, type TimelineFilter, type TimelineStep } from "./count-timeline.ts";
import { focalTable } from "./focal-table.ts";

export type PartnerDimension = "outreach" | "visits" | "aid" | "contacts" | "conflict";

export interface PartnerStep {
  readonly partner: string;
  readonly from: string | null;
  readonly count: number;
}

const APPROACH = `actor_code = $country and (type in ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID')
  or (type = 'REQUEST' and mode in ('assist', 'meet')))
  or (recipient_code = $country and type = 'CONSULT' and coalesce(mode, '') <> 'visit' and origin <> 'article')
  or (recipient_code = $country and coalesce(starts_with(raw_code, '043'), false))`;

const KINDS: Readonly<Record<PartnerDimension, string>> = {
  outreach: `(${APPROACH})`,
  visits: "type = 'CONSULT' and mode = 'visit'",
  aid: "type = 'AID'",
  contacts: "type in ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT')",
  conflict:
    "type in ('REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT')",
};

/** Which events a dimension counts, as a condition; `country` is the place of the country's parameter. */
export function dealingSql(dimension: PartnerDimension, country: string): string {
  return `(${KINDS[dimension].replaceAll("$country", country)})`;
}

/**
 * Happenings with each partner by step of the calendar; `from` is null for those without a date. For a picture
 * through time; shares with their intervals are the measures' to give.
 */
export async function countPartners(
  desk: Desk,
  country: string,
  filter: TimelineFilter,
  dimension: PartnerDimension,
  step: TimelineStep,
): Promise<readonly PartnerStep[]> {
  const sql = `select partner, period::varchar as period, n from (select partner, period, count(distinct happening) as n from (
    select if(actor_code = $country, recipient_code, actor_code) as partner, happening,
      case when coalesce(date_to - date_from, 0) <= 92 then date_trunc('${step}', date_from)::date end as period
    from ${await focalTable(desk, country)}
    where (actor_code = $country or recipient_code = $country) and actor_code <> recipient_code and mirrored is not true
      and status = 'actual' and coalesce(confidence, 1) >= $confidence and ${KINDS[dimension]}
      ${filter.partner === null ? "" : "and (actor_code = $partner or recipient_code = $partner)"}
      ${filter.from === null ? "" : "and date_to >= $from::date"}
      ${filter.to === null ? "" : "and date_from <= $to::date"}
      ${filter.exclude.length === 0 ? "" : "and not list_contains(string_split($exclude, chr(10)), source)"}
  ) group by all) order by all`;
  const columns = await columnsOf(desk, sql, parametersOf(country, filter));
  return (columns.partner ?? []).map((partner, i) => ({
    partner: String(partner),
    from: (columns.period![i] as string | null) ?? null,
    count: Number(columns.n![i]),
  }));
}
