const LIGATURES: Readonly<Record<string, string>> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
  "\ufb05": "st",
  "\ufb06": "st",
};

/** windows-1252 from 0x80 to 0x9f; a blank where it has no sign. https://encoding.spec.whatwg.org/#windows-1252 */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * A C1 control in decoded text is a windows-1252 sign that somebody took for Latin-1 (Node 20's own decoder
 * does).
 */
function readC1(sign: string): string {
  return WINDOWS_1252[sign.charCodeAt(0) - 0x80]?.trim() ?? "";
}

/**
 * Characters as a reader sees them: line ends are `\n`, every blank is a space, ligatures are letters, and
 * what cannot be seen (soft hyphens, zero-width and direction marks, controls) is gone. Curly quotes and
 * dashes stay. Letters are composed (NFC). Idempotent.
 */
export function tidyCharacters(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029\v\f]|\u0085(?=\s|$)/g, "\n")
      .replace(/[\u0080-\u009f]/g, readC1)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, "")
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u180e]/g, "")
      .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
      .replace(/[\ufb00-\ufb06]/g, (sign) => LIGATURES[sign] ?? sign)
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
      .normalize("NFC")
  );
}

/** One paragraph: inner white space folded to single spaces, ends trimmed. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
