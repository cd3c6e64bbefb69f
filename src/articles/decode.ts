import { fail, ok, type Result } from "../model/problem.ts";

/** The charset that a page declares in its first bytes: `<meta charset>`, `http-equiv` or the XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  return found?.[1]?.toLowerCase() ?? null;
}

function decoderFor(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return null;
  }
}

/** Only the last character is incomplete: the file was cut, not written in another encoding. */
function isCutInCharacter(bytes: Uint8Array): boolean {
  for (let drop = 1; drop <= 3; drop++) {
    const lead = bytes[bytes.length - drop];
    if (lead === undefined || lead < 0x80) return false;
    if (lead < 0xc0) continue;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, bytes.length - drop));
      return drop < (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);
    } catch {
      return false;
    }
  }
  return false;
}

function bomOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/**
 * Bytes to text. A byte-order mark decides; else the declared charset (of the HTTP header or the page);
 * else UTF-8. Nothing is guessed: bytes that do not fit are `not-utf8` (or `truncated`, where a single last
 * character is incomplete). A page that declares UTF-8 and holds a stray byte is read with a replacement
 * sign, as browsers do, where `lenient`.
 */
export function decodeText(
  bytes: Uint8Array,
  declared: string | null,
  name: string,
  lenient = false,
): Result<string> {
  const charset = bomOf(bytes) ?? declared ?? "utf-8";
  const decoder = decoderFor(charset);
  if (decoder === null) {
    return fail(
      "not-utf8",
      `${name} declares the encoding ${charset}, which is not read.`,
      "Save it as UTF-8.",
    );
  }
  try {
    return ok(decoder.decode(bytes));
  } catch {
    if (charset === "utf-8" && isCutInCharacter(bytes)) {
      return fail(
        "truncated",
        `${name} breaks off in the middle of a character.`,
        "Copy or download it again.",
      );
    }
    if (lenient) {
      const loose = new TextDecoder(charset).decode(bytes);
      const stray = loose.split("\ufffd").length - 1;
      if (stray <= Math.max(3, loose.length / 2000)) return ok(loose);
    }
    const what = charset === "utf-8" ? "is not UTF-8" : `does not fit its encoding, ${charset}`;
    return fail(
      "not-utf8",
      `${name} ${what}.`,
      "Save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8.",
    );
  }
}
