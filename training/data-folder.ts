import { existsSync } from "node:fs";
import { join } from "node:path";
import { sharedFolder } from "../test/shared-folder.ts";

/** A file of the training material. Throws, saying what to do, where it is absent. */
export function dataFile(path: string): string {
  const folder = sharedFolder();
  const file = folder === null ? null : join(folder, path);
  if (file === null || !existsSync(file))
    throw new Error(`${path} not found: set DEMARCHE_DATA to the folder that holds it`);
  return file;
}
