import { fail, ok, type Result } from "../model/problem.ts";

/** What a file, page or stream may hold at most, in bytes, unless an option says otherwise. */
export const DEFAULT_LIMIT = 20 * 1024 * 1024;

export function tooLarge(name: string, limit: number): Result<never> {
  const size = limit >= 1048576 ? `${Math.round(limit / 1048576)} MB` : `${limit} bytes`;
  return fail("too-large", `${name} is larger than ${size}.`, "Split it, or raise the limit.");
}

/** A stream as one array, given up as soon as it exceeds `limit` bytes (`too-large`). */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  name: string,
): Promise<Result<Uint8Array>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.byteLength;
    if (size > limit) return tooLarge(name, limit);
    parts.push(part);
  }
  return ok(Buffer.concat(parts, size));
}
