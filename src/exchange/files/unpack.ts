import { closeSync, createReadStream, createWriteStream, openSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import yauzl from "yauzl";
import type { Problem } from "../../model/problem.ts";

/** A plain file on disk, with the name by which a person knows it. */
export interface Unpacked {
  readonly name: string;
  readonly path: string;
  /** Whether it was made here and may be removed after use. */
  readonly temporary: boolean;
}

export type Unpacking = { readonly file: Unpacked } | { readonly name: string; readonly problem: Problem };

/** Text compresses five- to thirtyfold; what swells more than this, beyond a first stretch, was made to. */
const MOST_RATIO = 300;
const FREE_BYTES = 64 * 2 ** 20;
const MOST_ENTRIES = 10_000;

/**
 * The plain files in a file: itself, or what gzip or zip holds, written into `folder` under names of our
 * own (an archive's names are shown, never followed). An archive that swells beyond reason is a problem, and
 * so is one that is damaged or encrypted; archives within archives stay closed.
 */
export async function* unpack(path: string, folder: string): AsyncGenerator<Unpacking> {
  const kind = kindOf(path);
  if (kind === "plain") yield { file: { name: path, path, temporary: false } };
  else if (kind === "gzip") {
    const target = join(folder, `unpacked-0`);
    const problem = await copy(createReadStream(path), target, statSync(path).size, path, true);
    yield problem === null
      ? { file: { name: path, path: target, temporary: true } }
      : { name: path, problem };
  } else yield* unzip(path, folder);
}

function kindOf(path: string): "plain" | "gzip" | "zip" {
  const head = Buffer.alloc(4);
  const file = openSync(path, "r");
  try {
    readSync(file, head, 0, 4, 0);
  } finally {
    closeSync(file);
  }
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  return head.toString("latin1") === "PK\u0003\u0004" || head.toString("latin1") === "PK\u0005\u0006"
    ? "zip"
    : "plain";
}

async function* unzip(path: string, folder: string): AsyncGenerator<Unpacking> {
  let archive: yauzl.ZipFile;
  try {
    archive = await new Promise<yauzl.ZipFile>((resolve, reject) => {
      yauzl.open(path, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, opened) =>
        error === null ? resolve(opened) : reject(error),
      );
    });
  } catch (error) {
    yield { name: path, problem: damaged(path, error) };
    return;
  }
  try {
    for (let at = 0; ; at += 1) {
      const entry = await nextEntry(archive).catch((error: unknown) => damaged(path, error));
      if (entry === null) return;
      if ("cause" in entry) {
        yield { name: path, problem: entry };
        return;
      }
      if (at >= MOST_ENTRIES) {
        yield {
          name: path,
          problem: problem("zip-too-many", `${path} holds more than ${MOST_ENTRIES} files.`),
        };
        return;
      }
      const inside = shown((entry.fileName as unknown as Buffer).toString("utf8"));
      if (inside.endsWith("/")) continue;
      const name = `${path}#${inside}`;
      if ((entry.generalPurposeBitFlag & 1) === 1) {
        yield { name, problem: problem("encrypted", `${name} is encrypted.`) };
        continue;
      }
      yield await extract(archive, entry, name, join(folder, `unpacked-${at}`));
    }
  } finally {
    archive.close();
  }
}

async function extract(
  archive: yauzl.ZipFile,
  entry: yauzl.Entry,
  name: string,
  target: string,
): Promise<Unpacking> {
  try {
    const stream = await new Promise<Readable>((resolve, reject) => {
      archive.openReadStream(entry, (error, opened) => (error === null ? resolve(opened) : reject(error)));
    });
    const failed = await copy(stream, target, entry.compressedSize, name, false);
    return failed === null ? { file: { name, path: target, temporary: true } } : { name, problem: failed };
  } catch (error) {
    return { name, problem: damaged(name, error) };
  }
}

function nextEntry(archive: yauzl.ZipFile): Promise<yauzl.Entry | null> {
  return new Promise((resolve, reject) => {
    const done = (act: () => void) => () => {
      archive.removeAllListeners();
      act();
    };
    archive.once("entry", (entry: yauzl.Entry) => done(() => resolve(entry))());
    archive.once(
      "end",
      done(() => resolve(null)),
    );
    archive.once("error", (error: Error) => done(() => reject(error))());
    archive.readEntry();
  });
}

async function copy(
  source: Readable,
  target: string,
  packed: number,
  name: string,
  gunzip: boolean,
): Promise<Problem | null> {
  let total = 0;
  const guard = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      total += chunk.length;
      const swollen = total > FREE_BYTES && total > packed * MOST_RATIO;
      done(swollen ? new Error("swollen") : null, chunk);
    },
  });
  try {
    if (gunzip) await pipeline(source, createGunzip(), guard, createWriteStream(target));
    else await pipeline(source, guard, createWriteStream(target));
    return null;
  } catch (error) {
    if (error instanceof Error && error.message === "swollen")
      return problem(
        "swollen",
        `${name} unpacks to more than ${MOST_RATIO} times its size; it was not read.`,
      );
    return damaged(name, error);
  }
}

/** A name from an archive as it may be shown: one line, without control characters. */
function shown(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}]/gu, "?").slice(0, 200);
}

function damaged(name: string, error: unknown): Problem {
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  return problem("damaged", `${basename(name)} is damaged and cannot be unpacked (${shown(reason)}).`);
}

function problem(name: string, cause: string): Problem {
  return { name, cause, next: null };
}
