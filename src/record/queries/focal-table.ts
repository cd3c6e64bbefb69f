import type { Desk } from "../desk.ts";
import { keep } from "./keep.ts";

/** A working table weighs as this many rows in memory: the database holds it more tightly. */
const TABLE_WEIGHT = 40_000;

/**
 * The name of a temporary table with one country's events, made once and used by every measure until the
 * desk's rows change: of ten million events a country has some hundred thousand, and one look through all is
 * enough. Mirrored rows and rows without a PLOVER type are left out.
 */
export async function focalTable(desk: Desk, country: string): Promise<string> {
  const literal = country.replaceAll("'", "''");
  return table(
    desk,
    `focal_${Buffer.from(country).toString("hex")}`,
    `select id, hash(happening) as happening, origin, source, status, type, mode, raw_code, mirrored, confidence, rule, hedged, holder, date_from, date_to, place,
      actor_code, actor_name, actor_person, actor_rank, recipient_code, recipient_name, recipient_person, recipient_rank
    from event_all
    where (actor_code = '${literal}' or recipient_code = '${literal}') and actor_code is distinct from recipient_code
      and type is not null and mirrored is not true`,
  );
}

/** Likewise how much each dataset tells of anybody, by day: `counted` leaves out rows that it repeats from the other side. */
export async function volumeTable(desk: Desk): Promise<string> {
  return table(
    desk,
    "volume_days",
    `select origin, source, (date_from - date '1970-01-01')::integer as day, mirrored is not true as counted, count(*) as n
    from event_all where origin <> 'article' group by all`,
  );
}

async function table(desk: Desk, name: string, select: string): Promise<string> {
  const make = async (): Promise<string> => {
    await desk.run(`create or replace temp table ${name} as ${select}`);
    return name;
  };
  return keep(desk, `table ${name}`, make, () => TABLE_WEIGHT);
}
