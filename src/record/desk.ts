import { existsSync } from "node:fs";
import {
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBPreparedStatement,
  type DuckDBValue,
} from "@duckdb/node-api";
import { fail, ok, type Result } from "../model/problem.ts";
import { type LazyColumns, lazyColumnsOf, type Parameters } from "./lazy-columns.ts";
import { migrate } from "./migrations/migrate.ts";

export type Row = Readonly<Record<string, unknown>>;

/** An open desk: one DuckDB file. Close it, or the file stays locked. */
export interface Desk {
  readonly path: string;
  readonly connection: DuckDBConnection;
  /** Rows as plain JavaScript values; dates and timestamps as ISO strings where the SQL casts them. */
  readonly query: (sql: string, parameters?: readonly DuckDBValue[]) => Promise<readonly Row[]>;
  /** The same for a question asked many times over: it is planned once. */
  readonly again: (sql: string) => Promise<readonly Row[]>;
  /** Many rows of which few texts will be looked at. */
  readonly columns: (sql: string, parameters: Parameters) => Promise<LazyColumns>;
  readonly run: (sql: string, parameters?: readonly DuckDBValue[]) => Promise<void>;
  /** Runs the body in one transaction: all of it or nothing. */
  readonly transaction: <T>(body: () => Promise<T>) => Promise<T>;
  /** A further connection to the same desk, so that one slow question does not hold up the others. */
  readonly connect: () => Promise<Desk>;
  readonly close: () => void;
}

export interface OpenOptions {
  /** Fail where the file does not exist, as reading commands should. */
  readonly mustExist?: boolean;
  readonly readOnly?: boolean;
}

/** Opens a desk, making and migrating it as needed. `:memory:` gives one that is gone when closed. */
export async function openDesk(path: string, options: OpenOptions = {}): Promise<Result<Desk>> {
  if (options.mustExist === true && path !== ":memory:" && !existsSync(path)) {
    return fail(
      "no-desk",
      `There is no desk at ${path}.`,
      `Make one with: demarche read FILE --desk ${path}`,
    );
  }
  let instance: DuckDBInstance;
  try {
    // What has an order asks for it: rows kept in a table's own order would hold large questions to one core.
    instance = await DuckDBInstance.create(path, {
      preserve_insertion_order: "false",
      ...(options.readOnly === true ? { access_mode: "READ_ONLY" } : {}),
    });
  } catch (error) {
    return fail("desk-not-opened", whyNotOpened(path, String(error)), null);
  }
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  if (options.readOnly !== true) {
    const migrated = await migrate(connection);
    if (!migrated.ok) {
      close();
      return migrated;
    }
  }
  return ok(deskOn(path, instance, connection, close));
}

function deskOn(
  path: string,
  instance: DuckDBInstance,
  connection: DuckDBConnection,
  close: () => void,
): Desk {
  const run = async (sql: string, parameters: readonly DuckDBValue[] = []): Promise<void> => {
    await connection.run(sql, [...parameters]);
  };
  const planned = new Map<string, Promise<DuckDBPreparedStatement>>();
  return {
    path,
    connection,
    run,
    again: async (sql) => {
      const plan = planned.get(sql) ?? connection.prepare(sql);
      planned.set(sql, plan);
      return (await (await plan).runAndReadAll()).getRowObjectsJS() as Row[];
    },
    query: async (sql, parameters = []) => {
      const reader = await connection.runAndReadAll(sql, [...parameters]);
      return reader.getRowObjectsJS() as Row[];
    },
    columns: (sql, parameters) => lazyColumnsOf(connection, sql, parameters),
    transaction: async (body) => {
      await run("begin");
      try {
        const value = await body();
        await run("commit");
        return value;
      } catch (error) {
        await run("rollback").catch(() => undefined);
        throw error;
      }
    },
    connect: async () => {
      const further = await instance.connect();
      return deskOn(path, instance, further, () => further.closeSync());
    },
    close,
  };
}

function whyNotOpened(path: string, reason: string): string {
  if (/lock/i.test(reason))
    return `The desk ${path} is open in another program; close that one and try again.`;
  if (/not a valid DuckDB|magic bytes|serializ/i.test(reason)) return `${path} is not a desk.`;
  if (/permission|denied|cannot open/i.test(reason))
    return `The desk ${path} cannot be opened: no such folder, or no permission.`;
  return `The desk ${path} cannot be opened (${reason.split("\n")[0]}).`;
}
