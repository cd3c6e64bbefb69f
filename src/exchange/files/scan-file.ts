import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { decodeLine } from "./decode-line.ts";

export interface Scan {
  readonly sha256: string;
  readonly bytes: number;
  /** Lines with something in them. */
  readonly lines: number;
  readonly blank: number;
  /** Valid UTF-8 without byte order mark, NUL, carriage return, blank or overlong lines: the engine reads it as it is. */
  readonly regular: boolean;
  readonly hasQuotes: boolean;
  /** Whether all of it is UTF-8. */
  readonly utf8: boolean;
  /** The first line, as far as it goes in 64 KiB. */
  readonly firstLine: string;
  /** The first lines, empty ones too, each as far as it goes in 64 KiB: where one is damaged another tells the format. */
  readonly firstLines: readonly string[];
}

const CHUNK = 4 * 2 ** 20;
const LONG_LINE = 2 ** 20;
const NEWLINE = 0x0a;
const FIRST_LINES = 20;
const LONGEST_FIRST = 65536;

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
  let utf8 = true;
  let hasQuotes = false;
  const firstLines: string[] = [];
  let current = Buffer.alloc(0);
  let rest = Buffer.alloc(0);
  try {
    for (;;) {
      const read = readSync(file, buffer, 0, CHUNK, null);
      if (read === 0) break;
      const chunk = buffer.subarray(0, read);
      hash.update(chunk);
      bytes += read;
      if (bytes === read && chunk[0] === 0xef && chunk[1] === 0xbb) regular = false;
      if (utf8) {
        const joined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const cut = wholeCharacters(joined);
        if (!isUtf8(joined.subarray(0, cut))) utf8 = false;
        rest = Buffer.from(joined.subarray(cut));
      }
      if (regular && (chunk.includes(0) || chunk.includes(0x0d))) regular = false;
      if (!hasQuotes && chunk.includes(0x22)) hasQuotes = true;
      let start = 0;
      for (;;) {
        const end = chunk.indexOf(NEWLINE, start);
        if (firstLines.length < FIRST_LINES) {
          const piece = chunk.subarray(start, end === -1 ? read : end);
          current = Buffer.concat([current, piece.subarray(0, LONGEST_FIRST - current.length)]);
          if (end !== -1) {
            firstLines.push(lineOf(current));
            current = Buffer.alloc(0);
          }
        }
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
  if (carry > 0 && firstLines.length < FIRST_LINES) firstLines.push(lineOf(current));
  if (rest.length > 0) utf8 = false;
  const found = { sha256: hash.digest("hex"), bytes, lines, blank, hasQuotes, utf8 };
  return { ...found, regular: regular && utf8, firstLine: firstLines[0] ?? "", firstLines };
}

/** Where the last character that is whole ends, or seems to. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** The text of a line whatever its bytes are. */
export function textOf(bytes: Buffer): string {
  return decodeLine(bytes) ?? bytes.toString("utf8");
}

function lineOf(bytes: Buffer): string {
  const line = bytes.length < LONGEST_FIRST ? bytes : bytes.subarray(0, wholeCharacters(bytes));
  return textOf(line)
    .replace(/^\uFEFF/, "")
    .replace(/\r$/, "");
}
