/**
 * What importing costs beside the engine's own reading of the same file into a plain table, both whole processes
 * on the same machine in the same run, by turns. Run with: npx tsx bench/import.ts [rows] [rounds]
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeGdelt, writeIcews } from "./import-parts/generate.ts";

const rows = Number(process.argv[2] ?? 5_000_000);
const rounds = Number(process.argv[3] ?? 2);
const folder = mkdtempSync(join(tmpdir(), "bench-import-"));
const child = fileURLToPath(new URL("import-parts/child.ts", import.meta.url));

function measure(
  how: "plain" | "import",
  kind: string,
  file: string,
): { milliseconds: number; cpu: number; memory: number } {
  const desk = join(folder, "desk.duckdb");
  for (const path of [desk, `${desk}.wal`]) if (existsSync(path)) rmSync(path);
  const said = execFileSync(process.execPath, ["--import", "tsx", child, how, kind, file, desk], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(said.toString("utf8"));
}

try {
  for (const [kind, write] of [
    ["gdelt", writeGdelt],
    ["icews", writeIcews],
  ] as const) {
    const file = join(folder, `${kind}.tsv`);
    await write(file, rows);
    const plain: number[] = [];
    const imported: number[] = [];
    const cpu = { plain: Number.POSITIVE_INFINITY, imported: Number.POSITIVE_INFINITY };
    let memory = 0;
    for (let round = 0; round < rounds; round += 1) {
      const bare = measure("plain", kind, file);
      plain.push(bare.milliseconds);
      const one = measure("import", kind, file);
      imported.push(one.milliseconds);
      cpu.plain = Math.min(cpu.plain, bare.cpu);
      cpu.imported = Math.min(cpu.imported, one.cpu);
      memory = Math.max(memory, one.memory);
    }
    const [fastest, ours] = [Math.min(...plain), Math.min(...imported)];
    console.log(
      JSON.stringify({
        kind,
        rows,
        megabytes: Math.round(statSync(file).size / 1e6),
        plainSeconds: Number((fastest / 1000).toFixed(2)),
        importSeconds: Number((ours / 1000).toFixed(2)),
        ratio: Number((ours / fastest).toFixed(2)),
        // Of processor time, which other work on the machine disturbs less.
        processorRatio: Number((cpu.imported / cpu.plain).toFixed(2)),
        rowsPerSecond: Math.round(rows / (ours / 1000)),
        peakMegabytes: Math.round(memory / 1e6),
      }),
    );
    rmSync(file);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
