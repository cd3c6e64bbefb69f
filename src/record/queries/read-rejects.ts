import type { Desk } from "../desk.ts";

/** A row that was not kept: where it stood, why, and the line itself as it came. */
export interface Reject {
  readonly dataset: string;
  readonly kind: string;
  readonly origin: string;
  readonly line: number;
  readonly reason: string;
  readonly raw: Buffer;
  /** The line that has to stand before the dataset's rows for them to be read; null where none has to. */
  readonly header: string | null;
}

/** The rejected rows of a desk or of one dataset, a batch at a time, by dataset and line. */
export async function* readRejects(desk: Desk, dataset: string | null = null): AsyncGenerator<Reject> {
  const result = await desk.connection.stream(
    `select r.dataset, d.kind, d.origin, r.line::double as line, r.reason, r.raw, d.header
     from reject r join dataset d on d.id = r.dataset where $1::varchar is null or r.dataset = $1
     order by d.kind, d.origin, r.dataset, r.line`,
    [dataset],
  );
  for await (const rows of result.yieldRowObjectJs())
    for (const row of rows) yield { ...row, raw: Buffer.from(row.raw as Uint8Array) } as unknown as Reject;
}
