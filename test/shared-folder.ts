import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of test and training material: the one that the environment variable DEMARCHE_DATA names, or one
 * that stands beside the checkout; null where there is none.
 */
export function sharedFolder(): string | null {
  const given = process.env.DEMARCHE_DATA;
  const beside = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "shared");
  for (const folder of [given, beside]) if (folder !== undefined && existsSync(folder)) return folder;
  return null;
}
