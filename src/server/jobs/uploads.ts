import { createWriteStream } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadingEffects } from "../../articles/effects.ts";

/** The name of an uploaded file without folders and without characters that mean something to a system. */
export function safeName(name: string): string {
  const bare = basename(name.replaceAll("\\", "/"))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f<>:"|?*]/g, "_")
    .replace(/^\.+/, "_")
    .slice(0, 150);
  return bare === "" ? "unnamed" : bare;
}

/** A disk that holds uploaded files and nothing else: reading them can never reach the machine's own files. */
export function uploadedFiles(files: ReadonlyMap<string, Uint8Array>, base: ReadingEffects): ReadingEffects {
  const missing = (path: string): Error =>
    Object.assign(new Error(`no such file: ${path}`), { code: "ENOENT" });
  const held = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (bytes === undefined) throw missing(path);
    return bytes;
  };
  return {
    ...base,
    files: {
      stat: async (path) => ({ kind: "file", size: held(path).length, modified: 0 }),
      bytes: async (path) => held(path),
      names: async (folder) => {
        throw missing(folder);
      },
      realPath: async (path) => path,
    },
  };
}

/** Pasted text, as standard input. */
export function pastedText(text: string, base: ReadingEffects): ReadingEffects {
  return { ...base, stdin: () => Readable.from([new TextEncoder().encode(text)]) };
}

/** Puts uploads down in a folder of their own, for an importer that needs files. */
export async function putDown(
  files: readonly File[],
): Promise<{ readonly folder: string; readonly paths: readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), "demarche-upload-"));
  const paths: string[] = [];
  for (const [at, file] of files.entries()) {
    const path = join(folder, `${at + 1}-${safeName(file.name)}`);
    await pipeline(Readable.fromWeb(file.stream() as never), createWriteStream(path));
    paths.push(path);
  }
  return { folder, paths };
}
