import { happeningKey } from "../happening-sql.ts";
import { cameoSector, icewsSector } from "../sector-sql.ts";

const person = (party: string): string => `null::varchar as ${party}_person, null::varchar as ${party}_rank`;
const day =
  "d.mapped_date as date_from, d.mapped_date as date_to, 'day' as date_precision, 'stated' as date_certainty";
const rowNumber = "d.rowid - d.row_offset";
const identity = `d.dataset || '-' || (${rowNumber})`;
const contexts =
  "case when coalesce(d.mapped_contexts, '') = '' then [] else string_split(d.mapped_contexts, ';') end";
const said =
  "null::double as amount_value, null::varchar as amount_unit, null::varchar as holder, false as hedged";
const place = (...parts: string[]): string =>
  `nullif(concat_ws(', ', ${parts.map((part) => `nullif(nullif(nullif(${part}, ''), 'NA'), 'None')`).join(", ")}), '')`;

interface Source {
  readonly table: string;
  readonly origin: string;
  readonly actor: readonly [name: string, sector: string];
  readonly recipient: readonly [name: string, sector: string];
  readonly scale: string;
  readonly rawCode: string;
  readonly place: string;
}

function part(source: Source): string {
  return `
select ${identity} as id, '${source.origin}' as origin, d.dataset as source, ${rowNumber} as row_number, ${day},
  d.mapped_actor as actor_code, coalesce(${source.actor[0]}, '') as actor_name, ${source.actor[1]} as actor_sector,
  ${person("actor")},
  d.mapped_recipient as recipient_code, ${source.recipient[0]} as recipient_name,
  ${source.recipient[1]} as recipient_sector, ${person("recipient")},
  d.mapped_type as type, d.mapped_mode as mode, d.mapped_quad as quad, ${contexts} as contexts,
  d.mapped_intensity as intensity, '${source.scale}' as scale, ${source.rawCode} as raw_code,
  'actual' as status, ${source.place} as place, ${said}, 1.0::double as confidence,
  '${source.origin}' as coder, '${source.origin}' || '.' || coalesce(${source.rawCode}, '') as rule,
  ${happeningKey({
    identity,
    date: "d.mapped_date",
    type: "d.mapped_type",
    mode: "d.mapped_mode",
    code: source.rawCode,
    actor: "d.mapped_actor",
    recipient: "d.mapped_recipient",
    actorName: source.actor[0],
    recipientName: source.recipient[0],
  })} as happening, d.mirrored
from ${source.table} d`;
}

const icews = part({
  table: "icews_event",
  origin: "icews",
  actor: [`d."Source Name"`, icewsSector(`d."Source Sectors"`)],
  recipient: [`d."Target Name"`, icewsSector(`d."Target Sectors"`)],
  scale: "icews",
  rawCode: "d.mapped_code",
  place: place(`d."City"`, `d."Country"`),
});

const gdelt = part({
  table: "gdelt_event",
  origin: "gdelt",
  actor: ["coalesce(d.Actor1Name, d.Actor1Code)", cameoSector("d.Actor1Type1Code")],
  recipient: ["coalesce(d.Actor2Name, d.Actor2Code)", cameoSector("d.Actor2Type1Code")],
  scale: "goldstein",
  rawCode: "d.EventCode",
  place: "d.ActionGeo_FullName",
});

const reduced = part({
  table: "gdelt_reduced",
  origin: "gdelt",
  actor: ["d.Source", cameoSector("substr(d.Source, 4, 3)")],
  recipient: ["d.Target", cameoSector("substr(d.Target, 4, 3)")],
  scale: "goldstein",
  rawCode: "d.CAMEOCode",
  place: "null::varchar",
});

const polecatName = (party: string): string =>
  `nullif(coalesce(nullif(d."${party} Name", 'None'), d."${party} Name Raw"), 'None')`;
const polecat = part({
  table: "polecat_event",
  origin: "polecat",
  actor: [polecatName("Actor"), `nullif(d."Primary Actor Sector", 'None')`],
  recipient: [polecatName("Recipient"), `nullif(d."Primary Recipient Sector", 'None')`],
  scale: "plover",
  rawCode: `d."Event Type"`,
  place: place(`d."Placename"`),
});

const imported = `
select event_id as id, origin, dataset as source, row_number, date_from, date_to, date_precision, date_certainty,
  actor_code, actor_name, actor_sector, actor_person, actor_rank,
  recipient_code, recipient_name, recipient_sector, recipient_person, recipient_rank,
  type, mode, quad, contexts, intensity, scale, raw_code, status, place, amount_value, amount_unit, holder, hedged,
  confidence, coder, rule, coalesce(i.happening, ${happeningKey({
    identity: "i.event_id",
    date: "if(i.date_precision = 'day' and i.date_from = i.date_to, i.date_from, null)",
    type: "i.type",
    mode: "i.mode",
    code: "coalesce(i.raw_code, i.type)",
    actor: "i.actor_code",
    recipient: "i.recipient_code",
    actorName: "i.actor_name",
    recipientName: "i.recipient_name",
  })}) as happening, mirrored
from imported_event i`;

const articles = `
select e.id, 'article' as origin, e.source, null::bigint as row_number,
  e.date_from, e.date_to, e.date_precision, e.date_certainty,
  e.actor_code, e.actor_name, e.actor_sector, e.actor_person, e.actor_rank,
  e.recipient_code, e.recipient_name, e.recipient_sector, e.recipient_person, e.recipient_rank,
  e.type, e.mode, e.quad, e.contexts, e.intensity, 'plover' as scale, null::varchar as raw_code,
  e.status, e.place, e.amount_value, e.amount_unit, e.holder, e.hedged, e.confidence, e.coder, e.rule,
  coalesce(h.happening, e.id) as happening, false as mirrored
from event e left join happening h on h.event = e.id`;

/**
 * Every event of the desk, whatever it came from. `type`, `mode` and `quad` are null for rows whose code has
 * no PLOVER type: plain statements (CAMEO 01) and unknown codes. `mirrored` marks the second of two rows that
 * tell of one meeting from its two ends.
 */
export const eventAll = `create or replace view event_all as ${[articles, icews, gdelt, reduced, polecat, imported].join("\nunion all by name ")};`;
