import { posix } from "node:path";
import type { FileEffects, ReadingEffects } from "../../src/articles/effects.ts";
import type { Read, ReadOptions } from "../../src/articles/read.ts";
import { readInput } from "../../src/articles/read-input.ts";
import type { WireAnswer } from "../../src/articles/web-effects.ts";

const encoder = new TextEncoder();
export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? encoder.encode(content) : content;

export async function* streamOf(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield bytesOf(part);
}

const gone = () => Object.assign(new Error("gone"), { code: "ENOENT" });

/** A file system in memory. `null` stands for a file that may not be opened. */
export function fakeFiles(tree: Readonly<Record<string, string | Uint8Array | null>>): FileEffects {
  const isFolder = (path: string) =>
    path === "." || Object.keys(tree).some((name) => name.startsWith(`${path}/`));
  return {
    stat: async (given) => {
      const path = posix.normalize(given);
      const content = tree[path];
      if (content === undefined && isFolder(path)) return { kind: "folder", size: 0, modified: 0 };
      if (content === undefined) throw gone();
      return { kind: "file", size: content === null ? 1 : bytesOf(content).length, modified: 0 };
    },
    bytes: async (path) => {
      const content = tree[path];
      if (content === undefined) throw gone();
      if (content === null) throw Object.assign(new Error("closed"), { code: "EACCES" });
      return bytesOf(content);
    },
    names: async (given) => {
      const folder = posix.normalize(given);
      if (!isFolder(folder)) throw gone();
      const prefix = folder === "." ? "" : `${folder}/`;
      const under = Object.keys(tree).filter((name) => name.startsWith(prefix));
      return [...new Set(under.map((name) => name.slice(prefix.length).split("/", 1)[0]!))].reverse();
    },
    realPath: async (path) => path,
  };
}

export interface Page {
  readonly body?: string | Uint8Array;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly pages?: Readonly<Record<string, Page>>;
  readonly names?: Readonly<Record<string, readonly string[]>>;
  readonly stdin?: string | Uint8Array;
}

/** Effects over a made-up disk and web. A host that `names` leaves out stands for a public address. */
export function fakeEffects(world: World): ReadingEffects & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    now: () => new Date("2020-01-02T03:04:05.000Z"),
    files: fakeFiles(world.files ?? {}),
    stdin: () => streamOf(world.stdin ?? ""),
    web: {
      lookup: async (host) => {
        const found = world.names?.[host] ?? ["93.184.215.14"];
        if (found.length === 0) throw Object.assign(new Error("no such host"), { code: "ENOTFOUND" });
        return found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
      },
      transport: async (url, to): Promise<WireAnswer> => {
        asked.push(`${url.href} at ${to.address}`);
        const page = world.pages?.[url.href];
        if (page === undefined) return { status: 404, headers: {}, body: streamOf("") };
        return { status: page.status ?? 200, headers: page.headers ?? {}, body: streamOf(page.body ?? "") };
      },
    },
  };
}

/** Everything that an input yields. */
export async function readAll(
  input: string,
  world: World,
  options: ReadOptions = {},
): Promise<readonly Read[]> {
  const all: Read[] = [];
  for await (const read of readInput(input, options, fakeEffects(world))) all.push(read);
  return all;
}

/** The one article of a file with this name and content; throws where it was not read. */
export async function articleOf(name: string, content: string | Uint8Array, options: ReadOptions = {}) {
  const [read, more] = await readAll(name, { files: { [name]: content } }, options);
  if (read?.ok !== true || more !== undefined) throw new Error(JSON.stringify([read, more]));
  return read.article;
}

/** The one problem of a file with this name and content; throws where it was read. */
export async function problemOf(name: string, content: string | Uint8Array, options: ReadOptions = {}) {
  const [read, more] = await readAll(name, { files: { [name]: content } }, options);
  if (read?.ok !== false || more !== undefined) throw new Error(JSON.stringify([read, more]));
  return read.problem;
}
