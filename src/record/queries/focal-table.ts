import type { Desk } from "../desk.ts";

interface Kept {
  readonly version: string;
  readonly tables: Map<string, Promise<void>>;
}

/** Working tables that a connection holds in memory; gone when the desk is closed. */
const kept = new WeakMap<Desk, Kept>();
const MOST_TABLES = 12;

/**
 * The name of a temporary table with one country's events, made once and used by every measure until the
 * desk's rows change: of ten million events a country has some hundred thousand, and one look through all is
 * enough. Mirrored rows and rows without a PLOVER type are left out.
 */
export async function focalTable(desk: Desk, country: string): Promise<string> {
  const literal = country.replaceAll("'", "''");
  return keep(
    desk,
    `focal_${Buffer.from(country).toString("hex")}`,
    `select id, happening, origin, source, status, type, mode, raw_code, mirrored, confidence, date_from, date_to, place,
      actor_code, actor_name, actor_person, actor_rank, recipient_code, recipient_name, recipient_person, recipient_rank
    from event_all
    where (actor_code = '${literal}' or recipient_code = '${literal}') and actor_code is distinct from recipient_code
      and type is not null and mirrored is not true`,
  );
}

/** Likewise the number of events of anybody by family of datasets and day. */
export async function volumeTable(desk: Desk): Promise<string> {
  return keep(
    desk,
    "volume_days",
    `select origin, (date_from - date '1970-01-01')::integer as day, count(*) as n from event_all
    where origin <> 'article' and mirrored is not true and date_from is not null group by 1, 2`,
  );
}

async function keep(desk: Desk, name: string, select: string): Promise<string> {
  const version = await versionOf(desk);
  let held = kept.get(desk);
  if (held === undefined || held.version !== version || held.tables.size >= MOST_TABLES) {
    held = { version, tables: new Map() };
    kept.set(desk, held);
  }
  let made = held.tables.get(name);
  if (made === undefined) {
    made = desk.run(`create or replace temp table ${name} as ${select}`);
    held.tables.set(name, made);
    made.catch(() => held.tables.delete(name));
  }
  await made;
  return name;
}

/** Changes whenever rows come to the desk or happenings are linked anew; events themselves never change. */
async function versionOf(desk: Desk): Promise<string> {
  const rows = await desk.query(
    `select (select string_agg(table_name || ':' || estimated_size, ' ' order by table_name) from duckdb_tables() where not temporary)
      as tables, (select coalesce(bit_xor(hash(event, happening)), 0)::varchar from happening) as happenings`,
  );
  return `${rows[0]?.tables} ${rows[0]?.happenings}`;
}
