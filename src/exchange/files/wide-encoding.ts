import { closeSync, openSync, readSync } from "node:fs";

export type WideEncoding = "utf-16le" | "utf-16be" | "utf-32";

/** How much of the zero bytes of wide text stand on one side. */
const ONE_SIDE = 0.95;
/** How much of a file has to be zero bytes before it is held to be wide text without a mark. */
const FEWEST_ZEROS = 0.2;

/** Whether a file is text of two or four bytes a character, by its mark or by where its zero bytes stand. */
export function wideEncodingOf(path: string): WideEncoding | null {
  const buffer = Buffer.alloc(65536);
  const file = openSync(path, "r");
  let head: Buffer;
  try {
    head = buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(file);
  }
  if (head.length < 4) return null;
  const mark = head.subarray(0, 4).toString("hex");
  if (mark === "fffe0000" || mark === "0000feff") return "utf-32";
  if (mark.startsWith("fffe")) return "utf-16le";
  if (mark.startsWith("feff")) return "utf-16be";
  const zeros = [0, 0];
  for (let at = head.indexOf(0); at !== -1; at = head.indexOf(0, at + 1))
    zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even, odd] = zeros as [number, number];
  if (even + odd < FEWEST_ZEROS * head.length) return null;
  if (head[0] !== 0 && head[1] === 0 && odd > ONE_SIDE * (even + odd)) return "utf-16le";
  return head[0] === 0 && head[1] !== 0 && even > ONE_SIDE * (even + odd) ? "utf-16be" : null;
}
