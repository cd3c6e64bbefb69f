import type { Token } from "./token.ts";

const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const PLACE = "\\p{Lu}[\\p{Lu}'’.-]+(?:[ /]\\p{Lu}[\\p{Lu}'’.-]+){0,3}";
const LOOSE_PLACE = "\\p{Lu}[\\p{L}'’.-]+(?:[ /]\\p{Lu}[\\p{L}'’.-]+){0,3}";
const REGION = "(?:, ?\\p{Lu}[\\p{L}. ]{1,24})?";
const DAY = `(?:,? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)?`;
const AGENCY = "(?: ?\\((?:[\\p{L}\\p{N}.&/' -]{2,40})\\))";
const DASH = " ?(?:--+|[-–—:])+ ?";

const WIRE = "(?:, ?\\p{Lu}{2,6})";

/** "MOSCOW (AP) --", "KABUL (Pajhwok) :", "BEIJING, Oct. 3 (Xinhua) --", "LONDON -", "Kabul (AP) -", "Tehran, May 5, IRNA -". */
const DATELINES = [
  new RegExp(`^${PLACE}${REGION}${DAY}${AGENCY}?${DAY}${DASH}`, "u"),
  new RegExp(`^${LOOSE_PLACE}${REGION}${DAY}${AGENCY}${DAY}${DASH}`, "u"),
  new RegExp(`^${LOOSE_PLACE}${REGION}${DAY.slice(0, -1)}${AGENCY}?${DASH}`, "u"),
  new RegExp(`^${LOOSE_PLACE}${REGION}${DAY}${WIRE}${DASH}`, "u"),
];

/** "Harare, Zimbabwe - Zimbabwe's opposition ...": a place in ordinary letters, before a sentence of some length. */
const PLAIN = new RegExp(`^${LOOSE_PLACE}${REGION}${DAY} (?:--|-|—) (?=["“‘']?\\p{Lu}(?:\\S*\\s+){7})`, "u");

/** "(CNN) Italian police ...", "Bogota, March 8 (IANS) The president ...": an agency alone parts it from its sentence. */
const AGENCY_ONLY = new RegExp(
  `^(?:${LOOSE_PLACE}${REGION}${DAY.slice(0, -1)} ?)?\\((?:CNN|\\p{Lu}{2,6}|Reuters|Xinhua|Bloomberg|Pajhwok)\\) ?(?:--+|[-–—:])? ?(?=["“‘']?\\p{Lu})`,
  "u",
);

/** "REUTERS/Hamad Mohammed/File Photo Iraqi forces ...": who took the picture that the sentence describes. */
const CREDIT = /^[A-Z]{2,10}\/[^/]{3,40}(?:\/File Photo)? (?=\p{Lu})/u;

/** "File photo:", "Image Credit:", "FILE PHOTO -": a caption's label, which is no part of its sentence. */
const CAPTION_LABEL =
  /^(?:(?:file|ap|reuters|afp|handout) )?(?:photo|image|picture|caption|video)(?: (?:credit|by|caption))? ?(?::|--?|[–—])\s/iu;

/**
 * How many characters at the front of a sentence are its dateline, 0 for none. The dash or colon needs
 * white space or a bracket before it or after it, so that names with hyphens are let be.
 */
export function datelineLength(text: string): number {
  const label = CAPTION_LABEL.exec(text)?.[0];
  if (label !== undefined && label.length < text.length) return label.trimEnd().length;
  const front = [PLAIN, AGENCY_ONLY, CREDIT].map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
  if (front !== undefined && front.length < text.length) return front.trimEnd().length;
  for (const pattern of DATELINES) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined || found.length === text.length) continue;
    const rest = text.slice(found.length);
    if (/[\s)](?:--+|[-–—:])+\s*$|--+ ?$|[-–—] $|: $/u.test(found) && /^["“‘']?[\p{L}\p{N}]/u.test(rest)) {
      return found.trimEnd().length;
    }
  }
  return 0;
}

/** The tokens after a dateline of this length. */
export function withoutDateline(tokens: readonly Token[], end: number): readonly Token[] {
  return tokens.filter((token) => token.start >= end);
}
