import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { UNREADABLE } from "./decode-line.ts";

const CHUNK = 4 * 2 ** 20;

/**
 * Writes a file of UTF-16 as UTF-8 without a mark, line for line. Where it is damaged (half a pair, a byte too few
 * or too many) a byte that no text has stands in its place, so that its line is rejected. A line whose pairs are
 * out of step ends in U+0A00, which is no character; the line after it is read in step again.
 */
export function transcode(path: string, encoding: "utf-16le" | "utf-16be", target: string): void {
  const buffer = Buffer.alloc(CHUNK);
  const [from, to] = [openSync(path, "r"), openSync(target, "w")];
  let carry = Buffer.alloc(0);
  let first = true;
  try {
    for (;;) {
      const read = readSync(from, buffer, 0, CHUNK, null);
      if (read === 0) break;
      const bytes = Buffer.concat([carry, buffer.subarray(0, read)]);
      const start = first && /^(?:fffe|feff)$/.test(bytes.toString("hex", 0, 2)) ? 2 : 0;
      first = false;
      const used = writeText(bytes.subarray(start), encoding, (part) => writeSync(to, part));
      carry = Buffer.from(bytes.subarray(start + used));
    }
    const halfEnd = encoding === "utf-16le" ? 0x0a : 0;
    if (carry.length > 0 && !(carry.length === 1 && carry[0] === halfEnd)) writeSync(to, MARK);
  } finally {
    closeSync(from);
    closeSync(to);
  }
}

const MARK = Buffer.from([UNREADABLE]);
const NEWLINE = Buffer.from("\n");

/** Writes what the bytes say as far as they can be read without those that follow; gives how many were used. */
function writeText(bytes: Buffer, encoding: "utf-16le" | "utf-16be", write: (part: Buffer) => void): number {
  const [high, low] = encoding === "utf-16le" ? [1, 0] : [0, 1];
  let start = 0;
  let at = 0;
  for (; at + 1 < bytes.length; at += 2) {
    if (bytes[at + low] !== 0 || bytes[at + high] !== 0x0a) continue;
    writePairs(bytes.subarray(start, at), encoding, write);
    write(MARK);
    // Of the bytes 00 0a the second begins the line's end where the low byte comes first; of 0a 00 the first ends it.
    if (encoding === "utf-16be") write(NEWLINE);
    start = at + 1;
    at -= 1;
  }
  const half = at > start && ((bytes[at - 2 + high] ?? 0) & 0xfc) === 0xd8;
  const end = half ? at - 2 : at;
  writePairs(bytes.subarray(start, end), encoding, write);
  return end;
}

function writePairs(bytes: Buffer, encoding: "utf-16le" | "utf-16be", write: (part: Buffer) => void): void {
  const text = (encoding === "utf-16le" ? bytes : Buffer.from(bytes).swap16()).toString("utf16le");
  for (const [at, part] of text.split(/\p{Surrogate}/u).entries()) {
    if (at > 0) write(MARK);
    write(Buffer.from(part));
  }
}
