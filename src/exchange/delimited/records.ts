import { decodeLine, NO_TEXT } from "../files/decode-line.ts";
import { type Line, readLines } from "./read-lines.ts";
import { splitPlain, splitQuoted } from "./split-fields.ts";

export interface Dialect {
  readonly delimiter: string;
  /** Whether quotes enclose fields, which may then hold delimiters and line ends. */
  readonly quoted: boolean;
  /** The number of columns, and how few fields a row may have when trailing ones were dropped. */
  readonly columns: number;
  readonly fewest: number;
}

export type Record =
  | { readonly line: number; readonly fields: readonly string[]; readonly raw: string }
  | {
      readonly line: number;
      readonly reason: string;
      readonly bytes: Buffer | null;
      readonly file: string | null;
    }
  | { readonly line: number; readonly blank: true };

/** How many lines one quoted record may take before its opening quote is held to be a stray one. */
const MOST_LINES = 200;

/**
 * The records of a file, each either fields or the whole line with the reason why it is none. A damaged line
 * never takes its neighbours with it: a quote that is not closed costs its own line only.
 */
export function* readRecords(
  path: string,
  dialect: Dialect,
  skip: number,
  overlong: (line: number) => string,
): Generator<Record> {
  const queue: Line[] = [];
  const lines = readLines(path, overlong);
  const next = (): Line | null => {
    const line = queue.shift();
    if (line !== undefined) return line;
    const read = lines.next();
    return read.done === true ? null : read.value;
  };
  for (let line = next(); line !== null; line = next()) {
    if (line.number <= skip) continue;
    if (line.file !== null) {
      yield { line: line.number, reason: "the line is too long", bytes: null, file: line.file };
      continue;
    }
    if (line.bytes.length === 0) {
      yield { line: line.number, blank: true };
      continue;
    }
    const single = judge(line.number, [line.bytes], dialect);
    if ("fields" in single || !dialect.quoted || !openQuote(line.bytes)) {
      yield single;
      continue;
    }
    const taken: Line[] = [];
    let found: Record | null = null;
    while (taken.length < MOST_LINES && found === null) {
      const more = next();
      if (more === null) break;
      taken.push(more);
      if (more.file !== null) break;
      if (!openQuote(more.bytes)) continue;
      const joined = judge(
        line.number,
        [line.bytes, ...taken.map((one) => one.bytes ?? Buffer.alloc(0))],
        dialect,
      );
      if ("fields" in joined) found = joined;
      else break;
    }
    if (found === null) queue.unshift(...taken);
    yield found ?? single;
  }
}

/** Whether the line has an odd number of quotes, so that it opens or closes one that spans lines. */
function openQuote(bytes: Buffer): boolean {
  let count = 0;
  for (let at = bytes.indexOf(0x22); at !== -1; at = bytes.indexOf(0x22, at + 1)) count += 1;
  return count % 2 === 1;
}

function judge(line: number, parts: readonly Buffer[], dialect: Dialect): Record {
  const first = parts[0] as Buffer;
  let bytes =
    parts.length === 1
      ? first
      : Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [NEWLINE, part])));
  if (line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
  const reject = (reason: string): Record => ({ line, reason, bytes, file: null });
  if (bytes.includes(0)) return reject("the line holds a NUL byte");
  const raw = decodeLine(bytes);
  if (raw === null) return reject(NO_TEXT);
  const fields = dialect.quoted ? splitQuoted(raw, dialect.delimiter) : splitPlain(raw, dialect.delimiter);
  if (fields === null) return reject("a quote is not closed, or text follows it");
  while (fields.length > dialect.columns && fields.at(-1) === "") fields.pop();
  if (fields.length > dialect.columns || fields.length < dialect.fewest)
    return reject(`the row has ${fields.length} columns, not ${widthOf(dialect)}`);
  while (fields.length < dialect.columns) fields.push("");
  return { line, fields, raw };
}

const NEWLINE = Buffer.from("\n");

export function widthOf(dialect: { readonly columns: number; readonly fewest: number }): string {
  return dialect.fewest === dialect.columns
    ? `${dialect.columns}`
    : `${dialect.fewest} to ${dialect.columns}`;
}
