import type { Desk } from "../record/desk.ts";
import { insertRecords } from "../record/insert-records.ts";
import { text } from "./delimited/format.ts";
import type { Loaded } from "./delimited/load.ts";
import { IMPORTED_SHAPE, type ImportedRow } from "./imported-row.ts";
import type { Reading } from "./reading.ts";

const BATCH = 2000;

/**
 * Puts records that were read one by one into `imported_event`, rejects beside them, and `record` in the same
 * transaction. A record's own id stays its event's id unless the desk has an event of that id already. A record
 * can tell of several events; it counts as one row.
 */
export async function loadImported(
  desk: Desk,
  dataset: string,
  readings: Iterable<Reading<readonly ImportedRow[]>>,
  record: (loaded: Loaded) => Promise<void>,
): Promise<Loaded> {
  return desk.transaction(async () => {
    let kept = 0;
    let rejected = 0;
    let blank = 0;
    let batch: (ImportedRow & { row_number: number; dataset: string })[] = [];
    const ids = new Set<string>();
    const flush = async (): Promise<void> => {
      const taken = await takenIds(
        desk,
        batch.map((row) => row.event_id ?? ""),
      );
      const rows = batch.map((row) => {
        const own = row.event_id;
        const stem = own !== null && !taken.has(own) ? own : `${dataset}-${row.row_number}`;
        let event_id = stem;
        for (let part = 2; ids.has(event_id); part += 1) event_id = `${stem}.${part}`;
        ids.add(event_id);
        return { ...row, event_id };
      });
      const shape = { ...IMPORTED_SHAPE, dataset: "VARCHAR", row_number: "BIGINT" };
      await insertRecords(desk, "imported_event", shape, rows);
      batch = [];
    };
    for (const reading of readings) {
      if ("blank" in reading) blank += 1;
      else if ("row" in reading) {
        kept += 1;
        for (const row of reading.row) batch.push({ ...row, dataset, row_number: reading.line });
        if (batch.length >= BATCH) await flush();
      } else {
        rejected += 1;
        await writeReject(desk, dataset, reading);
      }
    }
    await flush();
    const loaded = { rowsIn: kept + rejected, kept, rejected, blank };
    await record(loaded);
    return loaded;
  });
}

/** Keeps a rejected record whole. */
export async function writeReject(
  desk: Desk,
  dataset: string,
  reject: {
    readonly line: number;
    readonly reason: string;
    readonly bytes: Buffer | null;
    readonly file: string | null;
  },
): Promise<void> {
  const { line, reason, bytes, file } = reject;
  if (file !== null)
    await desk.run(`insert into reject select $1, $2, $3, content from read_blob(${text(file)})`, [
      dataset,
      line,
      reason,
    ]);
  else
    await desk.run("insert into reject select $1, $2, $3, from_base64($4)", [
      dataset,
      line,
      reason,
      (bytes ?? Buffer.alloc(0)).toString("base64"),
    ]);
}

async function takenIds(desk: Desk, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await desk.query(
    `with wanted as (select unnest(from_json($1::json, '["VARCHAR"]')) as id)
     select id from event semi join wanted using (id)
     union all select event_id from imported_event semi join wanted on wanted.id = event_id`,
    [JSON.stringify(ids)],
  );
  return new Set(rows.map((row) => row.id as string));
}
