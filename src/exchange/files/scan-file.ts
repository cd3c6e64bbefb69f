import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

export interface Scan {
  readonly sha256: string;
  readonly bytes: number;
  /** Lines with something in them. */
  readonly lines: number;
  readonly blank: number;
  /** Valid UTF-8 without byte order mark, NUL, carriage return, blank or overlong lines: the engine reads it as it is. */
  readonly regular: boolean;
  readonly hasQuotes: boolean;
  /** The first line, as far as it goes in 64 KiB. */
  readonly firstLine: string;
}

const CHUNK = 4 * 2 ** 20;
const LONG_LINE = 2 ** 20;
const NEWLINE = 0x0a;

/** Reads a file once from end to end: its hash, its lines, and whether anything in it needs care. */
export function scanFile(path: string): Scan {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(CHUNK);
  const file = openSync(path, "r");
  let bytes = 0;
  let lines = 0;
  let blank = 0;
  let carry = 0;
  let regular = true;
  let hasQuotes = false;
  let firstLine: string | null = null;
  let rest = Buffer.alloc(0);
  try {
    for (;;) {
      const read = readSync(file, buffer, 0, CHUNK, null);
      if (read === 0) break;
      const chunk = buffer.subarray(0, read);
      hash.update(chunk);
      bytes += read;
      if (firstLine === null) {
        firstLine = firstLineOf(chunk);
        if (chunk[0] === 0xef && chunk[1] === 0xbb) regular = false;
      }
      if (regular) {
        // A newline byte is never part of a longer character, so that the text up to the last one is whole.
        const cut = chunk.lastIndexOf(NEWLINE) + 1;
        const whole =
          rest.length === 0 ? chunk.subarray(0, cut) : Buffer.concat([rest, chunk.subarray(0, cut)]);
        if (!isUtf8(whole) || chunk.includes(0) || chunk.includes(0x0d)) regular = false;
        rest = Buffer.from(cut === 0 ? Buffer.concat([rest, chunk]) : chunk.subarray(cut));
        if (rest.length > LONG_LINE) regular = false;
      }
      if (!hasQuotes && chunk.includes(0x22)) hasQuotes = true;
      let start = 0;
      for (;;) {
        const end = chunk.indexOf(NEWLINE, start);
        if (end === -1) break;
        const length = carry + end - start;
        if (length === 0) {
          blank += 1;
          regular = false;
        } else {
          lines += 1;
          if (length > LONG_LINE) regular = false;
        }
        carry = 0;
        start = end + 1;
      }
      carry += read - start;
    }
  } finally {
    closeSync(file);
  }
  if (carry > 0) lines += 1;
  if (regular && !isUtf8(rest)) regular = false;
  return { sha256: hash.digest("hex"), bytes, lines, blank, regular, hasQuotes, firstLine: firstLine ?? "" };
}

function firstLineOf(chunk: Buffer): string {
  const head = chunk.subarray(0, 65536);
  const end = head.indexOf(NEWLINE);
  return (end === -1 ? head : head.subarray(0, end))
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .replace(/\r$/, "");
}
