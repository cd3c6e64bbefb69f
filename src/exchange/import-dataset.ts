import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail, ok, type Problem, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import { clearFailure, recordFailure } from "../record/failures.ts";
import { linkHappenings } from "../record/link-happenings.ts";
import { writeCodeLists } from "./codes/code-lists.ts";
import { writeCodeTables } from "./codes/write-code-tables.ts";
import { findFiles } from "./files/find-files.ts";
import { unpack } from "./files/unpack.ts";
import { importFile } from "./import-file.ts";
import {
  type FileReport,
  type ImportEffects,
  type ImportOptions,
  type ImportReport,
  type Kind,
  reportOf,
} from "./import-report.ts";

/**
 * Takes datasets into the desk: files, folders and globs; plain, gzip or zip. Each file is one transaction,
 * known by the SHA-256 of its content, so that importing again changes nothing and a killed import is
 * completed by the same command. A file that cannot be read is a failure; the others are imported.
 */
export async function importDataset(
  desk: Desk,
  kind: Kind,
  paths: readonly string[],
  options: ImportOptions,
  effects: ImportEffects,
): Promise<Result<ImportReport>> {
  const found = findFiles(paths);
  if (!found.ok) return found;
  if (found.value.length === 0)
    return fail("no-files", `There is no file in ${paths.join(", ")}.`, "Check the path.");
  const folder = workFolder(desk);
  const files: FileReport[] = [];
  const failures: { origin: string; problem: Problem }[] = [];
  const failed = async (origin: string, problem: Problem): Promise<void> => {
    failures.push({ origin, problem });
    await recordFailure(desk, origin, problem, effects.now());
  };
  await writeCodeTables(desk);
  await writeCodeLists(desk);
  // The rows of a file stay in its order only while the lists of codes are put beside them and not they beside those.
  await desk.run(
    "set disabled_optimizers = 'join_order,build_side_probe_side'; set preserve_insertion_order = true;",
  );
  const limit = (await desk.query("select current_setting('memory_limit') as bytes"))[0]?.bytes as string;
  await desk.run(`set memory_limit = '${MEMORY}'`);
  try {
    for (const [at, path] of found.value.entries()) {
      const show = (percent: number | null): void =>
        effects.progress({ file: path, done: at, total: found.value.length, percent });
      show(null);
      const timer = setInterval(() => show(desk.connection.progress.percentage), 500);
      try {
        const inner = join(folder, `file-${at}`);
        mkdirSync(inner);
        for await (const part of unpack(path, inner)) {
          if ("problem" in part) {
            await failed(nameOf(part.name, path, options), part.problem);
            continue;
          }
          const named = { ...part.file, name: nameOf(part.file.name, path, options) };
          const outcome = await importFile(desk, kind, named, options, effects, inner);
          if (part.file.temporary) rmSync(part.file.path, { force: true });
          if (!outcome.ok) await failed(named.name, outcome.problem);
          else if (outcome.value !== null) {
            files.push(outcome.value);
            await clearFailure(desk, named.name);
          }
        }
        rmSync(inner, { recursive: true, force: true });
      } finally {
        clearInterval(timer);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await desk.run(
      `reset disabled_optimizers; set preserve_insertion_order = false; set memory_limit = '${limit}';`,
    );
  }
  if (files.some((file) => file.state === "new")) await linkHappenings(desk);
  return ok(reportOf(files, failures));
}

/** The name that is shown and kept: that of the path, or of what is inside it, as the options would have it. */
function nameOf(name: string, path: string, options: ImportOptions): string {
  return options.nameOf === undefined ? name : `${options.nameOf(path)}${name.slice(path.length)}`;
}

/**
 * What the engine may take of memory while it imports; beyond this it writes to disk. With much less it reads wide
 * files on one core, the other waiting for memory.
 */
const MEMORY = "1600MB";

/** A folder beside the desk for what is being imported; what a killed import left in it goes first. */
function workFolder(desk: Desk): string {
  if (desk.path === ":memory:") return mkdtempSync(join(tmpdir(), "demarche-import-"));
  const folder = `${desk.path}.incoming`;
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
