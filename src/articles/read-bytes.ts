import { fail, ok, type Result } from "../model/problem.ts";
import { declaredCharset, decodeText } from "./decode.ts";
import { gunzipLimited } from "./decompress.ts";
import type { Draft } from "./draft.ts";
import { type FeedEntry, readFeed } from "./feed.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { readPdf } from "./pdf.ts";
import { readPlainText } from "./plain-text.ts";
import { binaryInput, emptyInput, kindNotRead } from "./problems.ts";
import { sniffKind } from "./sniff.ts";
import { tidyCharacters } from "./tidy.ts";

/** Bytes with what is known of them. `type` and `charset` come from an HTTP header, if any. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
  readonly charset: string | null;
  readonly limit: number;
}

/** What bytes held: articles, or the entries of a feed. */
export type Contents =
  | { readonly kind: "articles"; readonly drafts: readonly Draft[] }
  | { readonly kind: "feed"; readonly entries: readonly FeedEntry[] };

const one = (draft: Result<Draft>): Result<Contents> =>
  draft.ok ? ok({ kind: "articles", drafts: [draft.value] }) : draft;

async function readText(
  source: Source,
  kind: "text" | "markdown" | "html" | "feed",
): Promise<Result<Contents>> {
  const { bytes, name } = source;
  const declared = source.charset ?? (kind === "html" || kind === "feed" ? declaredCharset(bytes) : null);
  const decoded = decodeText(bytes, declared, name, kind === "html" && declared !== null);
  if (!decoded.ok) return decoded;
  if (decoded.value.trim() === "") return emptyInput(name);
  if (kind === "html") return one(await readHtml(decoded.value, name));
  if (kind === "feed") {
    const entries = await readFeed(decoded.value, name);
    return entries.ok ? ok({ kind: "feed", entries: entries.value }) : entries;
  }
  const text = tidyCharacters(decoded.value);
  return ok({ kind: "articles", drafts: kind === "markdown" ? [readMarkdown(text)] : readPlainText(text) });
}

/** Reads bytes of any kind. A gzip file is unpacked once and read by what it held. */
export async function readBytes(source: Source, unpacked = false): Promise<Result<Contents>> {
  const { bytes, name, type, limit } = source;
  const found = sniffKind(bytes, name, type);
  switch (found.kind) {
    case "empty":
      return emptyInput(name);
    case "binary":
      return binaryInput(name);
    case "other":
      return kindNotRead(name, found);
    case "pdf":
      return one(await readPdf(bytes, name));
    case "gzip": {
      if (unpacked) return fail("binary", `${name} was compressed twice.`, "Unpack it first.");
      const inner = await gunzipLimited(bytes, limit, name);
      return inner.ok ? readBytes({ ...source, bytes: inner.value }, true) : inner;
    }
    default:
      return readText(source, found.kind);
  }
}
