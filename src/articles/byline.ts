const PARTICLE = "(?:van|von|de|der|den|da|di|du|la|le|al|bin|ben|el|dos|ter)";
const NAME = `\\p{Lu}[\\p{L}.’'-]*(?: (?:${PARTICLE} )*\\p{Lu}[\\p{L}.’'-]*){0,4}`;
const BYLINE = new RegExp(
  `^(?:by|written by|words by|story by|author(?:s|\\(s\\))?\\s*:|by\\s*:)\\s+(${NAME}(?:(?:, | and | & |, and )${NAME}){0,4})(.*)$`,
  "iu",
);
const STRICT_NAMES = new RegExp(`^${NAME}(?:(?:, | and | & |, and )${NAME}){0,4}$`, "u");

const OFFICE =
  /,? (?:in|for|at|of|is|was|correspondent|reporter|special|staff|editor|senior|chief|deputy|political|foreign|diplomatic|contributing|the associated press|associated press|published|updated|posted|on) /i;
const TAIL = /\s*[|·•–—(]|, (?=(?:\p{L}+ )?\d)|, (?=\p{Ll})/u;

function inUsualCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

export interface Byline {
  readonly author: string;
  /** What stood behind the names: a place, an office, perhaps a date. */
  readonly rest: string;
}

/** "By Jan Okker", "BY ANNA REED in Seoul": the author, or null where the line is prose. */
export function bylineOf(line: string): Byline | null {
  if (line.length > 120 || /[.!?]["”’]?$/.test(line)) return null;
  const found = BYLINE.exec(line);
  if (found === null) return null;
  // The keyword is read in any case, the names are not: "by the river" is no author.
  const whole = found[1]! + found[2]!;
  const cuts = [whole.search(OFFICE), whole.search(TAIL)].filter((at) => at !== -1);
  const cut = cuts.length === 0 ? -1 : Math.min(...cuts);
  const names = (cut === -1 ? whole : whole.slice(0, cut)).trim().replace(/,$/, "");
  if (!STRICT_NAMES.test(names) || names.split(" ").length > 14) return null;
  if (
    /^(?:The|This|That|Those|These|Contrast|Then|Now|Late|Early|Mid|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(
      names,
    )
  )
    return null;
  const rest =
    cut === -1
      ? ""
      : whole
          .slice(cut)
          .replace(/^[\s,|·•–—]+/, "")
          .trim();
  return { author: inUsualCase(names.replace(/ & /g, " and ")), rest };
}

/** A name from metadata, without "By", addresses and profile links; null where it names nobody. */
export function cleanAuthor(text: string | null | undefined): string | null {
  const name = (text ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^by:? /i, "")
    .replace(/\s*<?[\w.+-]+@[\w.-]+>?/g, "")
    .trim();
  const bare = /^\((.+)\)$/.exec(name)?.[1] ?? name.replace(/ \(([^)]*)\)$/, "");
  if (
    bare === "" ||
    bare.length > 120 ||
    /^https?:|^(?:admin|administrator|editor|unknown|anonymous|user)$/i.test(bare)
  )
    return null;
  return bare;
}
