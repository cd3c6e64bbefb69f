import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";

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
  const answer = await connection.run(sql, { ...parameters });
  const chunks = await answer.fetchAllChunks();
  const starts: number[] = [];
  let rows = 0;
  for (const chunk of chunks) {
    starts.push(rows);
    rows += chunk.rowCount;
  }
  return {
    rows,
    integers: (column) => {
      const numbers = new Array<number | null>(rows);
      chunks.forEach((chunk, c) => {
        const vector = chunk.getColumnVector(column);
        const [start, length] = [starts[c]!, chunk.rowCount];
        for (let i = 0; i < length; i++) numbers[start + i] = vector.getItem(i) as number | null;
      });
      return numbers;
    },
    text: (column, row) => {
      const c = chunkOf(starts, row);
      return chunks[c]!.getColumnVector(column).getItem(row - starts[c]!) as string | null;
    },
  };
}

/** The last chunk that starts no later than the row. */
function chunkOf(starts: readonly number[], row: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
