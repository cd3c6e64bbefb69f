import { lookup } from "node:dns/promises";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { requestOverHttp } from "./http-transport.ts";
import type { WebEffects } from "./web-effects.ts";

export interface FileStat {
  readonly kind: "file" | "folder" | "other";
  readonly size: number;
  readonly modified: number;
}

/** The file system as far as reading needs it. Every function rejects with Node's errors (`code`). */
export interface FileEffects {
  readonly stat: (path: string) => Promise<FileStat>;
  readonly bytes: (path: string) => Promise<Uint8Array>;
  readonly names: (folder: string) => Promise<readonly string[]>;
  readonly realPath: (path: string) => Promise<string>;
}

/** Everything outside the program that reading touches. */
export interface ReadingEffects {
  readonly now: () => Date;
  readonly files: FileEffects;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly web: WebEffects;
}

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
