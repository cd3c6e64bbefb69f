import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Desk, openDesk } from "../../src/record/desk.ts";
import { sharedFile } from "../shared-files.ts";

/** What an ICEWS 2014 desk needs of the test material. */
export const ICEWS_FILES = ["icews14/train.txt", "reference/icews_relations.tsv"];

/**
 * A desk in memory with the ICEWS events of 2014, loaded straight from the files, apart from the importer, so
 * that measures are tested on rows whose making is plain to see. A state is what stands bare or in brackets;
 * people without brackets have none.
 */
export async function icewsDesk(): Promise<Desk> {
  const opened = await openDesk(":memory:");
  if (!opened.ok) throw new Error(opened.problem.cause);
  const desk = opened.value;
  const folder = dirname(sharedFile("icews14/train.txt")!);
  const states = fileURLToPath(new URL("../../data/world/states.tsv", import.meta.url));
  await desk.run(`
create table entity as select column0 as name, column1::integer as id
  from read_csv('${folder}/entity2id.txt', delim='\t', header=false, quote='', columns={'column0':'varchar','column1':'integer'});
create table relation as select relation_id::integer as id, cameo, plover_type as type, nullif(plover_mode, '') as mode
  from read_csv('${sharedFile("reference/icews_relations.tsv")}', delim='\t', header=true, skip=1, quote='', all_varchar=true);
create table label as select distinct on (name) replace(name, ' ', '_') as name, code from (
  select name, code from read_csv('${states}', delim='\t', header=true, quote='', all_varchar=true)
  union all select icews, code from read_csv('${states}', delim='\t', header=true, quote='', all_varchar=true) where icews is not null);
create table named as select e.id, replace(e.name, '_', ' ') as name, l.code,
    position('(' in e.name) > 0 as institution
  from entity e left join label l on l.name = case when position('(' in e.name) > 0
    then regexp_extract(e.name, '\\(([^()]+)\\)$', 1) else e.name end;
create table icews as
  select row_number() over () as n, column0 as s, column1 as r, column2 as o, (date '2014-01-01' + (column3 // 24)::integer) as day
  from read_csv(['${folder}/train.txt', '${folder}/valid.txt', '${folder}/test.txt'], delim='\t', header=false,
    columns={'column0':'integer','column1':'integer','column2':'integer','column3':'integer','column4':'integer'});
insert into imported_event by name
select 'icews14' as dataset, i.n as row_number, 'icews14-' || i.n as event_id, 'icews' as origin,
  i.day as date_from, i.day as date_to, 'day' as date_precision, 'stated' as date_certainty,
  a.code as actor_code, a.name as actor_name, b.code as recipient_code, b.name as recipient_name,
  r.type, r.mode, []::varchar[] as contexts, 'icews' as scale, r.cameo as raw_code, 'actual' as status,
  false as hedged, 1.0 as confidence, 'icews' as coder, 'icews' as rule,
  -- One of two rows that tell the same meeting or visit from both ends.
  exists (select 1 from icews j join relation q on q.id = j.r
    where j.s = i.o and j.o = i.s and j.day = i.day and (
      (r.cameo = '043' and q.cameo = '042') or (r.cameo = q.cameo and r.cameo in ('040', '041', '044', '046') and i.s > i.o))) as mirrored
from icews i join named a on a.id = i.s join named b on b.id = i.o join relation r on r.id = i.r
where r.type <> 'DROPPED';`);
  return desk;
}
