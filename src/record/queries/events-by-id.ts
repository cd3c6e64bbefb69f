import type { Event } from "../../model/event.ts";
import type { Desk } from "../desk.ts";
import { readEvents } from "./read-events.ts";

/** An id of a dataset's row says where the row is: `<dataset>-<number>`. Looking there spares a scan of all ids. */
const ROW_ID = /^(.+)-(\d+)$/;

/** The events with these ids, in the order of the ids; unknown ids are left out. */
export async function eventsById(desk: Desk, ids: readonly string[]): Promise<readonly Event[]> {
  const rows = new Map<string, number[]>();
  for (const id of ids) {
    const match = ROW_ID.exec(id);
    if (match === null) continue;
    const [, source = "", number = ""] = match;
    rows.set(source, [...(rows.get(source) ?? []), Number(number)]);
  }
  const found = new Map<string, Event>();
  const keep = (events: readonly Event[]): void => {
    for (const event of events) found.set(event.id, event);
  };
  keep(await readEvents(desk, { ids, origin: "article" }));
  for (const [source, numbers] of rows) keep(await readEvents(desk, { ids, source, rows: numbers }));
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) keep(await importedByRecord(desk, missing));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Records with ids of their own. */
async function importedByRecord(desk: Desk, ids: readonly string[]): Promise<readonly Event[]> {
  const sources = await desk.query(
    `select distinct dataset from imported_event where event_id in (select unnest(from_json($1::json, '["VARCHAR"]')))`,
    [JSON.stringify(ids)],
  );
  const lists = await Promise.all(
    sources.map((row) => readEvents(desk, { ids, source: String(row.dataset) })),
  );
  return lists.flat();
}
