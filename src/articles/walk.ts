import { join } from "node:path";
import type { FileEffects } from "./effects.ts";
import { openFailure } from "./open-failure.ts";
import type { Failure } from "./read.ts";

/** A file found, or a folder that could not be opened. */
export type Found = { readonly ok: true; readonly path: string } | Failure;

/**
 * The files under a folder, sorted by name, folders in their place. Hidden files and folders are skipped;
 * a folder reached twice through links is walked once.
 */
export async function* walk(
  folder: string,
  files: FileEffects,
  seen = new Set<string>(),
): AsyncGenerator<Found> {
  let names: readonly string[];
  try {
    const real = await files.realPath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = await files.names(folder);
  } catch (error) {
    yield openFailure(folder, error);
    return;
  }
  for (const name of [...names].sort((a, b) => (a < b ? -1 : 1))) {
    if (name.startsWith(".")) continue;
    const path = join(folder, name);
    try {
      const { kind } = await files.stat(path);
      if (kind === "folder") yield* walk(path, files, seen);
      else if (kind === "file") yield { ok: true, path };
    } catch (error) {
      yield openFailure(path, error);
    }
  }
}
