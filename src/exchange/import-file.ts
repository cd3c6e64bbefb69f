import { join } from "node:path";
import { fail, ok, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import { identityOf } from "../record/identity.ts";
import { findDataset, writeDataset, writeWarnings } from "../record/write-dataset.ts";
import { chooseLoading } from "./choose-loading.ts";
import type { Loaded } from "./delimited/load.ts";
import { scanFile } from "./files/scan-file.ts";
import { transcode } from "./files/transcode.ts";
import type { Unpacked } from "./files/unpack.ts";
import { wideEncodingOf } from "./files/wide-encoding.ts";
import type { FileReport, ImportEffects, ImportOptions, Kind } from "./import-report.ts";
import type { Loading } from "./loading.ts";

/** Imports one plain file. Null: a file that others need and that holds no rows of its own. */
export async function importFile(
  desk: Desk,
  kind: Kind,
  file: Unpacked,
  options: ImportOptions,
  effects: ImportEffects,
  folder: string,
): Promise<Result<FileReport | null>> {
  const wide = wideEncodingOf(file.path);
  if (wide === "utf-32")
    return fail("encoding-not-read", `${file.name} is UTF-32, which is not read.`, "Save it as UTF-8.");
  const path = wide === null ? file.path : join(folder, "as-utf-8");
  if (wide !== null) transcode(file.path, wide, path);
  const scan = scanFile(path);
  if (scan.bytes === 0) return fail("empty", `${file.name} is empty.`);
  const source = { name: file.name, path, scan, folder };
  const chosen = await chooseLoading(desk, kind, source, options);
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok(null);
  const loading = chosen.value;
  const id = identityOf("dataset", scan.sha256, kind, loading.salt);
  const known = await findDataset(desk, id);
  const isText = !scan.firstLine.startsWith("PAR1");
  const encoding = isText ? (wide ?? (scan.utf8 ? "utf-8" : "windows-1252")) : null;
  const base = { name: file.name, dataset: id, format: loading.format, encoding } as const;
  const finish = async (): Promise<void> => {
    await desk.transaction(async () => {
      await loading.finish(id);
      await desk.run("update dataset set finished = true where id = $1", [id]);
    });
  };
  if (known !== null) {
    if (!known.finished) await finish();
    const { rowsIn, kept, rejected, blank } = known;
    return ok({ ...base, state: "known", rowsIn, kept, rejected, blank, warnings: [] });
  }
  const loaded = await load(loading, id, async (rows) => {
    const version = await loading.version(id);
    const about = { kind, format: loading.format, version, origin: file.name, bytes: scan.bytes };
    const counted = { ...rows, importedAt: effects.now(), finished: false };
    await writeDataset(desk, { id, sha256: scan.sha256, ...about, ...counted }, loading.header);
    await writeWarnings(desk, id, await loading.warnings(id));
  });
  if (loaded === "nothing")
    return fail(
      "not-this-kind",
      `No row of ${file.name} is one of ${loading.format}.`,
      "Check what the file holds.",
    );
  if (typeof loaded === "string") return fail("not-imported", `${file.name} was not imported (${loaded}).`);
  await finish();
  const warnings = await loading.warnings(id);
  return ok({ ...base, state: "new", ...loaded, warnings });
}

/** Loads and records; gives `nothing` where no row was kept though some came, and else why it failed. */
async function load(
  loading: Loading,
  id: string,
  record: (loaded: Loaded) => Promise<void>,
): Promise<Loaded | string> {
  let nothing = false;
  try {
    return await loading.load(id, async (rows) => {
      nothing = rows.kept === 0 && rows.rejected > 0;
      if (nothing) throw new Error("nothing was kept");
      await record(rows);
    });
  } catch (error) {
    if (nothing) return "nothing";
    return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  }
}
