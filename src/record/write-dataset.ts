import type { Desk } from "./desk.ts";
import { insertRecords, type Shape } from "./insert-records.ts";

/** A file that was imported: what it is known by, and how many of its rows went where. */
export interface Dataset {
  readonly id: string;
  readonly sha256: string;
  readonly kind: string;
  readonly format: string;
  readonly version: string | null;
  readonly origin: string;
  readonly bytes: number;
  readonly rowsIn: number;
  readonly kept: number;
  readonly rejected: number;
  readonly blank: number;
  readonly importedAt: string;
  /** Whether what follows from its rows (which of them are mirrored) has been worked out. */
  readonly finished: boolean;
}

const shape: Shape = {
  id: "VARCHAR",
  sha256: "VARCHAR",
  kind: "VARCHAR",
  format: "VARCHAR",
  version: "VARCHAR",
  origin: "VARCHAR",
  bytes: "BIGINT",
  rows_in: "BIGINT",
  kept: "BIGINT",
  rejected: "BIGINT",
  blank: "BIGINT",
  imported_at: "TIMESTAMP",
  finished: "BOOLEAN",
  header: "VARCHAR",
};

/** `header`: the line without which the dataset's rows cannot be read; null where they speak for themselves. */
export async function writeDataset(desk: Desk, dataset: Dataset, header: string | null): Promise<void> {
  const { rowsIn, importedAt, ...rest } = dataset;
  const row = { ...rest, rows_in: rowsIn, imported_at: importedAt, header };
  await insertRecords(desk, "dataset", shape, [row]);
}

/** The datasets of a desk, by kind and origin. */
export async function readDatasets(desk: Desk): Promise<readonly Dataset[]> {
  const rows = await desk.query(
    `select id, sha256, kind, format, version, origin, bytes::double as bytes, rows_in::double as "rowsIn",
       kept::double as kept, rejected::double as rejected, blank::double as blank,
       strftime(imported_at, '%Y-%m-%dT%H:%M:%S.%gZ') as "importedAt", finished
     from dataset order by kind, origin, id`,
  );
  return rows as unknown as readonly Dataset[];
}

export async function findDataset(desk: Desk, id: string): Promise<Dataset | null> {
  return (await readDatasets(desk)).find((dataset) => dataset.id === id) ?? null;
}

/** Notes the codes of a dataset that were not understood. */
export async function writeWarnings(
  desk: Desk,
  dataset: string,
  warnings: readonly { readonly name: string; readonly code: string; readonly count: number }[],
): Promise<void> {
  const columns: Shape = { dataset: "VARCHAR", name: "VARCHAR", code: "VARCHAR", count: "BIGINT" };
  await insertRecords(
    desk,
    "dataset_warning",
    columns,
    warnings.map((warning) => ({ dataset, ...warning })),
  );
}
