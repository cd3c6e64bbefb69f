import type { DuckDBConnection, DuckDBDataChunk, DuckDBValue } from "@duckdb/node-api";

/** A query's answer, left where the engine put it: a value is taken over when it is asked for. */
export interface LazyColumns {
  readonly rows: number;
  /** A whole column of integers, null where it is null. */
  readonly integers: (column: number) => readonly (number | null)[];
  readonly text: (column: number, row: number) => string | null;
}

export type Parameters = Readonly<Record<string, DuckDBValue>>;

/** For hundreds of thousands of rows of which few texts will be looked at: texts are what takes time to take over. */
export async function lazyColumnsOf(
  connection: DuckDBConnection,
  sql: string,
  parameters: Parameters,
): Promise<LazyColumns> {
  const result = await connection.run(sql, { ...parameters });
  const chunks = await result.fetchAllChunks();
  const starts: number[] = [];
  let rows = 0;
  for (const chunk of chunks) {
    starts.push(rows);
    rows += chunk.rowCount;
  }
  const chunkOf = (row: number): number => {
    let [low, high] = [0, chunks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    rows,
    integers: (column) => integersOf(chunks, rows, column),
    text: (column, row) => {
      const at = chunkOf(row);
      return chunks[at]!.getColumnVector(column).getItem(row - starts[at]!) as string | null;
    },
  };
}

function integersOf(
  chunks: readonly DuckDBDataChunk[],
  rows: number,
  column: number,
): readonly (number | null)[] {
  const all = new Array<number | null>(rows);
  let at = 0;
  for (const chunk of chunks) {
    const vector = chunk.getColumnVector(column);
    for (let row = 0; row < chunk.rowCount; row += 1) all[at++] = vector.getItem(row) as number | null;
  }
  return all;
}
