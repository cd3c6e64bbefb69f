import type { Desk } from "../desk.ts";
import { volumeTable } from "./focal-table.ts";

export interface DatasetCount {
  readonly id: string;
  readonly origin: string;
  /** The file's name, where it is known. */
  readonly file: string | null;
  readonly events: number;
}

/** The desk's datasets with how many events each holds, of anybody. */
export async function countDatasets(desk: Desk): Promise<readonly DatasetCount[]> {
  const rows = await desk.query(
    `select v.origin, v.source, regexp_extract(any_value(d.origin), '[^/]*$') as file, sum(v.n)::double as events
     from ${await volumeTable(desk)} v left join dataset d on d.id = v.source group by v.origin, v.source order by 1, 2`,
  );
  return rows.map((row) => ({
    id: String(row.source),
    origin: String(row.origin),
    file: row.file === null ? null : String(row.file),
    events: Number(row.events),
  }));
}
