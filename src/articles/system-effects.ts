import { lookup } from "node:dns/promises";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import type { FileEffects, ReadingEffects, WebEffects } from "./effects.ts";
import { requestOverHttp } from "./http-transport.ts";

export const systemFiles: FileEffects = {
  stat: async (path) => {
    const found = await stat(path);
    const kind = found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    return { kind, size: found.size, modified: found.mtimeMs };
  },
  bytes: (path) => readFile(path),
  names: (folder) => readdir(folder),
  realPath: (path) => realpath(path),
};

export const systemWeb: WebEffects = {
  lookup: (host) => lookup(host, { all: true, verbatim: true }),
  transport: requestOverHttp,
};

/** The real clock, disk, standard input and network. */
export const systemEffects: ReadingEffects = {
  now: () => new Date(),
  files: systemFiles,
  stdin: () => process.stdin,
  web: systemWeb,
};
