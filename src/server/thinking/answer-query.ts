import { type DuckDBValue, JSDuckDBValueConverter } from "@duckdb/node-api";
import type { Desk } from "../../record/desk.ts";
import type { Parameters, ToThread } from "./messages.ts";

/** Asks the desk for a thread, and posts the answer piece by piece, so that others have their turn between two. */
export async function answerQuery(
  desk: Desk,
  id: number,
  sql: string,
  parameters: Parameters,
  post: (message: ToThread) => void,
): Promise<void> {
  try {
    const result = await desk.connection.run(sql, parameters as DuckDBValue[]);
    for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; ) {
      post({ kind: "columns", id, columns: chunk.convertColumns(JSDuckDBValueConverter) });
      chunk = await result.fetchChunk();
    }
    post({ kind: "end", id, names: result.deduplicatedColumnNames() });
  } catch (error) {
    post({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
  }
}
