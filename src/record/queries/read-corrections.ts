import type { Correction } from "../../model/correction.ts";
import type { Desk, Row } from "../desk.ts";

/** Corrections, the latest first; of one target or of all. */
export async function readCorrections(
  desk: Desk,
  options: { readonly target?: string; readonly limit?: number; readonly offset?: number } = {},
): Promise<readonly Correction[]> {
  const rows = await desk.query(
    `select id, target, kind, action, fields, author, strftime("at", '%Y-%m-%dT%H:%M:%S.%gZ') as "at" from correction
     where $1::varchar is null or target = $1 or (target is null and id = $1)
     order by ordinal desc limit $2 offset $3`,
    [options.target ?? null, options.limit ?? 10_000, options.offset ?? 0],
  );
  return rows.map(correctionFrom);
}

/** What was said of any of these targets, the latest first, by target. */
export async function correctionsOf(
  desk: Desk,
  targets: readonly string[],
): Promise<ReadonlyMap<string, readonly Correction[]>> {
  const found = new Map<string, Correction[]>();
  if (targets.length === 0) return found;
  const rows = await desk.query(
    `select id, target, kind, action, fields, author, strftime("at", '%Y-%m-%dT%H:%M:%S.%gZ') as "at" from correction
     where coalesce(target, id) in (select unnest(from_json($1::json, '["VARCHAR"]'))) order by ordinal desc`,
    [JSON.stringify(targets)],
  );
  for (const correction of rows.map(correctionFrom)) {
    const key = correction.target ?? correction.id;
    found.set(key, [...(found.get(key) ?? []), correction]);
  }
  return found;
}

function correctionFrom(row: Row): Correction {
  return {
    id: String(row.id),
    target: row.target as string | null,
    kind: row.kind as Correction["kind"],
    action: row.action as Correction["action"],
    fields: JSON.parse(String(row.fields)) as Correction["fields"],
    author: String(row.author),
    at: String(row.at),
  };
}
