import type { DuckDBConnection } from "@duckdb/node-api";
import { fail, ok, type Result } from "../../model/problem.ts";
import { MIGRATIONS } from "./list.ts";

/** Brings a desk's tables up to date, each migration whole or not at all. Refuses a desk from a newer program. */
export async function migrate(connection: DuckDBConnection): Promise<Result<number>> {
  await connection.run(
    "create table if not exists migration (version integer primary key, name varchar not null)",
  );
  const reader = await connection.runAndReadAll("select coalesce(max(version), 0) from migration");
  const current = Number(reader.getRows()[0]?.[0] ?? 0);
  const newest = MIGRATIONS.at(-1)?.version ?? 0;
  if (current > newest) {
    return fail("newer-desk", "This desk was made by a newer version of Demarche.", "Update the program.");
  }
  for (const migration of MIGRATIONS) {
    if (migration.version <= current) continue;
    await connection.run("begin");
    await connection.run(migration.sql);
    await connection.run("insert into migration values ($1, $2)", [migration.version, migration.name]);
    await connection.run("commit");
  }
  return ok(newest);
}
