import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

/** The folder of test material that may stand beside the checkout, or null. */
function sharedFolder(): string | null {
  const given = process.env.DEMARCHE_DATA;
  const beside = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "shared");
  for (const folder of [given, beside]) if (folder !== undefined && existsSync(folder)) return folder;
  return null;
}

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
