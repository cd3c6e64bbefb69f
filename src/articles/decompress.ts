import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { fail, type Result } from "../model/problem.ts";
import { collect } from "./collect.ts";

/** A body as it was before the named HTTP content coding. An unknown coding is passed on as it is. */
export function decompressStream(body: AsyncIterable<Uint8Array>, coding: string): AsyncIterable<Uint8Array> {
  const name = coding.trim().toLowerCase();
  const unpacker =
    name === "gzip" || name === "x-gzip"
      ? createGunzip()
      : name === "deflate"
        ? createInflate()
        : name === "br"
          ? createBrotliDecompress()
          : null;
  if (unpacker === null) return body;
  const source = Readable.from(body);
  source.on("error", (error) => unpacker.destroy(error));
  return source.pipe(unpacker);
}

/** The content of a gzip file, or `truncated`, or `too-large` for one that would unpack beyond the limit. */
export async function gunzipLimited(
  bytes: Uint8Array,
  limit: number,
  name: string,
): Promise<Result<Uint8Array>> {
  try {
    return await collect(Readable.from([bytes]).pipe(createGunzip()), limit, name);
  } catch (error) {
    const cut = error instanceof Error && /unexpected end/i.test(error.message);
    return cut
      ? fail("truncated", `${name} breaks off before its end.`, "Copy or download it again.")
      : fail("binary", `${name} is not a sound gzip file.`, "Unpack it first, then read what it held.");
  }
}
