import type { Desk } from "../../src/record/desk.ts";
import { sharedFile } from "../shared-files.ts";

export const DPRK_FILES = ["reference/dprk_trade.csv", "reference/dprk_events_2012_2015.csv"];

/** The trade table as it stands: shares as fractions, amounts in dollars, conflicting rows kept. */
export async function loadDprkTrade(desk: Desk): Promise<void> {
  await desk.run(`insert into trade by name
select 'dprk' as dataset, row_number() over () as row_number, 'PRK' as reporter, partner, year::integer as year, flow,
  trade_usd_million::double * 1e6 as value_usd, share_pct::double / 100 as share, base, source, note
from read_csv('${sharedFile("reference/dprk_trade.csv")}', delim=',', quote='"', escape='"', strict_mode=false, null_padding=true, header=true, skip=1, all_varchar=true)`);
}

/** The 88 dated diplomatic events, one for each recipient. */
export async function loadDprkEvents(desk: Desk): Promise<void> {
  await desk.run(`insert into imported_event by name
with told as (
  select row_number() over () as n, split_part(date, '/', 1) as first, split_part(date, '/', -1) as last, *
  from read_csv('${sharedFile("reference/dprk_events_2012_2015.csv")}', delim=',', quote='"', escape='"', strict_mode=false, null_padding=true, header=true, skip=1, all_varchar=true)
), dated as (
  select *, if(length(first) = 7, first || '-01', first)::date as date_from,
    if(length(last) = 7, last_day((last || '-01')::date), last::date) as date_to from told
), each as (select *, unnest(string_split(coalesce(target_actor, ''), ';')) as target from dated)
select 'dprk-events' as dataset, n as row_number, 'dprk-' || n || '-' || target as event_id, 'events' as origin,
  date_from, date_to, 'day' as date_precision, 'stated' as date_certainty,
  source_actor as actor_code, source_actor as actor_name, nullif(target, '') as recipient_code, nullif(target, '') as recipient_name,
  plover_type as type, nullif(plover_mode, '') as mode, []::varchar[] as contexts, 'plover' as scale, 'actual' as status,
  false as hedged, 1.0 as confidence, 'table' as coder, 'table' as rule, false as mirrored
from each`);
}
