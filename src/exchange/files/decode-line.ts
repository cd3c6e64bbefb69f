import { isUtf8 } from "node:buffer";

/** Windows-1252 from 0x80 to 0x9f; a blank where it has no sign. https://encoding.spec.whatwg.org/#windows-1252 */
const SIGNS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** A byte that is neither UTF-8 nor Windows-1252: it stands where text was damaged beyond reading. */
export const UNREADABLE = 0x81;

export const NO_TEXT = "the line is no text: neither UTF-8 (or UTF-16) nor Windows-1252";

/**
 * The text of a line: UTF-8 or, where it is not that, Windows-1252, which has Latin-1 in it. Null where it is
 * neither. Each line is judged for itself, since datasets put together from many sources mix the two.
 */
export function decodeLine(bytes: Buffer): string | null {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  let readable = true;
  // The platform's own decoder takes Windows-1252 for Latin-1 in some of its versions.
  const text = bytes.toString("latin1").replaceAll(/[\u0080-\u009f]/g, (control) => {
    const sign = SIGNS[control.charCodeAt(0) - 0x80] ?? " ";
    if (sign === " ") readable = false;
    return sign;
  });
  return readable ? text : null;
}
