/** What a file or page turned out to be. `other` carries a plain name of the kind. */
export type Kind =
  | { readonly kind: "text" | "markdown" | "html" | "pdf" | "feed" | "gzip" | "empty" | "binary" }
  | { readonly kind: "other"; readonly name: string };

const MAGIC: readonly (readonly [string, number, string])[] = [
  ["89504e47", 0, "a PNG picture"],
  ["ffd8ff", 0, "a JPEG picture"],
  ["47494638", 0, "a GIF picture"],
  ["52494646", 0, "a RIFF file (WebP, WAV or AVI)"],
  ["49492a00", 0, "a TIFF picture"],
  ["4d4d002a", 0, "a TIFF picture"],
  ["66747970", 4, "a video or HEIC picture"],
  ["494433", 0, "an MP3 sound file"],
  ["4f676753", 0, "an Ogg file"],
  ["d0cf11e0a1b11ae1", 0, "an old Microsoft Office document"],
  ["7b5c727466", 0, "an RTF document"],
  ["25215053", 0, "a PostScript document"],
  ["377abcaf271c", 0, "a 7-Zip archive"],
  ["526172211a07", 0, "a RAR archive"],
  ["fd377a585a00", 0, "an xz archive"],
  ["28b52ffd", 0, "a zstd archive"],
  ["425a68", 0, "a bzip2 archive"],
  ["53514c69746520666f726d6174", 0, "an SQLite database"],
  ["50415231", 0, "a Parquet table"],
  ["4455434b", 8, "a DuckDB database"],
  ["7f454c46", 0, "a program"],
  ["4d5a", 0, "a program"],
];

const OTHER_EXTENSIONS: Readonly<Record<string, string>> = {
  csv: "a table (CSV)",
  tsv: "a table (TSV)",
  json: "JSON data",
  jsonl: "JSON lines",
  ndjson: "JSON lines",
  yaml: "YAML data",
  yml: "YAML data",
  js: "program text",
  ts: "program text",
  py: "program text",
  css: "a style sheet",
  svg: "an SVG picture",
};

function hexAt(bytes: Uint8Array, offset: number, length: number): string {
  return Buffer.from(bytes.subarray(offset, offset + length)).toString("hex");
}

/** What a ZIP container holds, by the names of its first entries. */
function zipName(bytes: Uint8Array): string {
  const names = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const all = names + Buffer.from(bytes.subarray(-4096)).toString("latin1");
  if (/word\//.test(all)) return "a Word document (docx)";
  if (/xl\//.test(all)) return "an Excel workbook (xlsx)";
  if (/ppt\//.test(all)) return "a PowerPoint file (pptx)";
  if (/application\/vnd\.oasis\.opendocument/.test(all)) return "an OpenDocument file";
  if (/application\/epub\+zip/.test(all)) return "an EPUB book";
  return "a ZIP archive";
}

export function extensionOf(name: string): string {
  const path = /^https?:/i.test(name) ? name.replace(/[?#].*$/, "") : name;
  return /\.([a-z0-9]{1,8})$/i.exec(path.replace(/\.gz$/i, ""))?.[1]?.toLowerCase() ?? "";
}

/** The beginning as ASCII, good enough to see markup in any of the encodings that are read. */
function headOf(bytes: Uint8Array): string {
  const wide = hexAt(bytes, 0, 2) === "fffe" || hexAt(bytes, 0, 2) === "feff";
  const raw = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return (wide ? raw.replaceAll("\0", "").slice(2) : raw.replace(/^\u00ef\u00bb\u00bf/, "")).trimStart();
}

function markupKind(head: string): Kind | null {
  const open = head.replace(
    /^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!doctype (?!html)[^>]*>|<\?[^>]*\?>|\s)+/gi,
    "",
  );
  if (/^<(?:rss|rdf:RDF|feed)\b/i.test(open)) return { kind: "feed" };
  if (
    /^<(?:!doctype html|html|head|body|article|main|section|div|p|h1|h2|table|meta|title|script|style|link|header|nav)\b/i.test(
      open,
    )
  ) {
    return { kind: "html" };
  }
  if (/^<svg\b/i.test(open)) return { kind: "other", name: "an SVG picture" };
  if (/^<\?xml/i.test(head)) return { kind: "other", name: "an XML document that is no feed" };
  return null;
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = hexAt(bytes, 0, 2);
  if (head === "fffe" || head === "feff") return false;
  let odd = 0;
  const sample = bytes.subarray(0, 8192);
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  }
  return odd > sample.length * 0.05;
}

/** Markdown is a matter of the name, or of marks that plain prose does not have. */
function isMarkdown(head: string, extension: string, type: string): boolean {
  if (/^(?:md|markdown|mdown|mkd)$/.test(extension) || type === "text/markdown") return true;
  return (
    /^---\r?\n[\s\S]*?\r?\n---\r?\n/.test(head) || (/^#{1,6} \S/m.test(head) && /\]\(https?:\/\//.test(head))
  );
}

/**
 * Decides by the content what was given; the name's extension and the media type decide only where the
 * content leaves it open (Markdown or plain text, JSON or plain text).
 */
export function sniffKind(bytes: Uint8Array, name: string, type = ""): Kind {
  if (bytes.length === 0) return { kind: "empty" };
  if (Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-")) return { kind: "pdf" };
  if (hexAt(bytes, 0, 2) === "1f8b") return { kind: "gzip" };
  if (hexAt(bytes, 0, 4) === "504b0304") return { kind: "other", name: zipName(bytes) };
  for (const [magic, offset, called] of MAGIC) {
    // Two letters alone could begin a text: a program has zeros besides.
    if (magic.length <= 6 && !looksBinary(bytes)) continue;
    if (hexAt(bytes, offset, magic.length / 2) === magic) return { kind: "other", name: called };
  }
  if (looksBinary(bytes)) return { kind: "binary" };
  const head = headOf(bytes);
  if (head === "") return { kind: bytes.length > 4096 ? "text" : "empty" };
  const extension = extensionOf(name);
  const markup = markupKind(head);
  // Markdown may begin with a few HTML tags; a page says what it is.
  const page = /^(?:<\?xml|<!doctype|<html|<rss|<feed|<rdf)/i.test(head);
  if (markup !== null && (page || !isMarkdown("", extension, type))) return markup;
  if (
    type === "application/feed+json" ||
    /^\{[\s\S]{0,400}"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(head)
  )
    return { kind: "feed" };
  if (/^[{[]\s*["{[\]}]/.test(head) || type === "application/json")
    return { kind: "other", name: "JSON data" };
  const other = OTHER_EXTENSIONS[extension];
  if (other !== undefined) return { kind: "other", name: other };
  if (/^(?:html?|xhtml)$/.test(extension) || type === "text/html" || type === "application/xhtml+xml")
    return { kind: "html" };
  return { kind: isMarkdown(head, extension, type) ? "markdown" : "text" };
}
