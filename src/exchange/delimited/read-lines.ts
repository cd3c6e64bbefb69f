import { closeSync, openSync, readSync, writeSync } from "node:fs";

/** A line of a file without its end (`\n` or `\r\n`), numbered from 1. A longer one lies in a file of its own. */
export type Line =
  | { readonly number: number; readonly bytes: Buffer; readonly file: null }
  | { readonly number: number; readonly bytes: null; readonly file: string };

/** No row of any format comes near this. */
export const LONGEST_LINE = 8 * 2 ** 20;
const CHUNK = 2 ** 20;

/** The lines of a file, whatever its bytes; `overlong(n)` names the file for a line that is too long to hold. */
export function* readLines(path: string, overlong: (line: number) => string): Generator<Line> {
  const file = openSync(path, "r");
  let number = 0;
  let parts: Buffer[] = [];
  let held = 0;
  let spill: { readonly name: string; readonly handle: number } | null = null;
  try {
    for (let at = 0; ; ) {
      const chunk = Buffer.alloc(CHUNK);
      const read = readSync(file, chunk, 0, CHUNK, at);
      if (read === 0) break;
      at += read;
      for (let start = 0; start < read; ) {
        const newline = chunk.indexOf(0x0a, start);
        const end = newline === -1 || newline >= read ? read : newline;
        const piece = chunk.subarray(start, end);
        if (spill === null && held + piece.length > LONGEST_LINE) {
          const name = overlong(number + 1);
          spill = { name, handle: openSync(name, "w") };
          for (const part of parts) writeSync(spill.handle, part);
          parts = [];
        }
        if (spill === null) parts.push(piece);
        else writeSync(spill.handle, piece);
        held += piece.length;
        start = end + 1;
        if (end === read) break;
        number += 1;
        yield finish();
      }
    }
    if (held > 0) {
      number += 1;
      yield finish();
    }
  } finally {
    closeSync(file);
    if (spill !== null) closeSync(spill.handle);
  }

  function finish(): Line {
    const done = spill;
    const bytes = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    parts = [];
    held = 0;
    spill = null;
    if (done !== null) {
      closeSync(done.handle);
      return { number, bytes: null, file: done.name };
    }
    return { number, bytes: bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes, file: null };
  }
}
