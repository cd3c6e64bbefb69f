import { fail, ok, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import { identityOf } from "../record/identity.ts";
import { findDataset, writeDataset, writeWarnings } from "../record/write-dataset.ts";
import { chooseLoading } from "./choose-loading.ts";
import { scanFile } from "./files/scan-file.ts";
import type { Unpacked } from "./files/unpack.ts";
import type { FileReport, ImportEffects, ImportOptions, Kind } from "./import-report.ts";

/** Imports one plain file. Null: a file that others need and that holds no rows of its own. */
export async function importFile(
  desk: Desk,
  kind: Kind,
  file: Unpacked,
  options: ImportOptions,
  effects: ImportEffects,
  folder: string,
): Promise<Result<FileReport | null>> {
  const scan = scanFile(file.path);
  if (scan.bytes === 0) return fail("empty", `${file.name} is empty.`);
  const source = { name: file.name, path: file.path, scan, folder };
  const chosen = await chooseLoading(desk, kind, source, options);
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok(null);
  const loading = chosen.value;
  const id = identityOf("dataset", scan.sha256, kind, loading.salt);
  const known = await findDataset(desk, id);
  const base = { name: file.name, dataset: id, format: loading.format };
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
  let nothing = false;
  const loaded = await loading
    .load(id, async (rows) => {
      if (rows.kept === 0 && rows.rejected > 0) {
        nothing = true;
        throw new Error("nothing kept");
      }
      const version = await loading.version(id);
      const about = { kind, format: loading.format, version, origin: file.name, bytes: scan.bytes };
      await writeDataset(desk, {
        id,
        sha256: scan.sha256,
        ...about,
        ...rows,
        importedAt: effects.now(),
        finished: false,
      });
      await writeWarnings(desk, id, await loading.warnings(id));
    })
    .catch((error: unknown) => {
      if (nothing) return null;
      throw error;
    });
  if (loaded === null)
    return fail(
      "not-this-kind",
      `No row of ${file.name} is one of ${loading.format}.`,
      "Check what the file holds.",
    );
  await finish();
  const warnings = await loading.warnings(id);
  return ok({ ...base, state: "new", ...loaded, warnings });
}
