import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A file of the training material: in the folder that the environment variable DEMARCHE_DATA names, or in a
 * folder that stands beside the checkout. Throws, saying what to do, where it is absent.
 */
export function dataFile(path: string): string {
  const beside = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "shared");
  const folders = [process.env.DEMARCHE_DATA, beside].filter((folder) => folder !== undefined);
  const found = folders.map((folder) => join(folder, path)).find((file) => existsSync(file));
  if (found === undefined)
    throw new Error(`${path} not found: set DEMARCHE_DATA to the folder that holds it`);
  return found;
}
