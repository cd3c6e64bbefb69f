import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe } from "vitest";
import { sharedFolder } from "./shared-folder.ts";

/** The path of a file of the test material, or null where it is absent. */
export function sharedFile(path: string): string | null {
  const folder = sharedFolder();
  if (folder === null) return null;
  const file = join(folder, path);
  return existsSync(file) ? file : null;
}

/** A `describe` that is skipped, saying so, where one of the files is absent. */
export function describeWithShared(name: string, paths: readonly string[], body: () => void): void {
  const missing = paths.filter((path) => sharedFile(path) === null);
  if (missing.length === 0) describe(name, body);
  else describe.skip(`${name} (skipped: ${missing.join(", ")} not found)`, body);
}
