import { DuckDBInstance } from "@duckdb/node-api";
import { importDataset } from "../../src/exchange/import-dataset.ts";
import type { Kind } from "../../src/exchange/import-report.ts";
import { openDesk } from "../../src/record/desk.ts";

/** Does one thing with one file, and says how long it took (milliseconds, open to close; and of processor time) and how much memory (bytes). */
const [how, kind, file, desk] = process.argv.slice(2) as [string, Kind, string, string];
const began = performance.now();
if (how === "plain") {
  const instance = await DuckDBInstance.create(desk);
  const connection = await instance.connect();
  const header = kind === "icews";
  await connection.run(
    `create table plain as select * from read_csv('${file}', delim = '\t', header = ${header}, quote = '', escape = '', all_varchar = true)`,
  );
  connection.closeSync();
  instance.closeSync();
} else {
  const opened = await openDesk(desk);
  if (!opened.ok) throw new Error(opened.problem.cause);
  const report = await importDataset(
    opened.value,
    kind,
    [file],
    {},
    { now: () => new Date().toISOString(), progress: () => undefined },
  );
  if (!report.ok || report.value.failures.length > 0) throw new Error(JSON.stringify(report));
  console.error(
    `${kind}: ${report.value.rowsIn} rows came in, ${report.value.kept} kept, ${report.value.rejected} rejected`,
  );
  opened.value.close();
}
console.log(
  JSON.stringify({
    milliseconds: performance.now() - began,
    cpu: (process.cpuUsage().user + process.cpuUsage().system) / 1000,
    memory: process.resourceUsage().maxRSS * 1024,
  }),
);
