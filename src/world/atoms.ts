/**
 * Tokens are cut differently by every tokeniser ("Sok-ju", "U.S.", "Korea's"). Names are therefore looked
 * up over atoms: runs of letters and digits, with hyphens, apostrophes and the points of abbreviations
 * taken out, the same way in the tables as in the text.
 */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Atom {
  /** Small letters, no accents. */
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly token: number;
  /** `l` small, `c` begins with a capital, `u` capitals only, `d` capitals with points (U.S.), `n` a number. */
  readonly shape: "l" | "c" | "u" | "d" | "n";
  /** Joined to the atom before by a hyphen. */
  readonly glued: boolean;
  /** Cut off from the atom before by punctuation: no name runs across. */
  readonly cut: boolean;
}

const MARKS = /[\u0300-\u036f]/g;
const SPECIAL: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  đ: "d",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ð: "d",
  þ: "th",
  ə: "a",
};

/** Small letters without accents: "Türkiye" and "Turkiye" are one key. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  for (let i = 0; i < small.length; i += 1) {
    if (small.charCodeAt(i) > 127) {
      return small
        .normalize("NFD")
        .replace(MARKS, "")
        .replace(/[ıłđøæœßðþə]/g, (letter) => SPECIAL[letter] ?? letter);
    }
  }
  return small;
}

const LETTER = 1;
const HYPHEN = 2;
const APOSTROPHE = 3;
const POINT = 4;
const SPACE = 5;
const AMPERSAND = 6;
const OTHER = 0;

function classOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return LETTER;
  if (code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013) return HYPHEN;
  if (code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc) return APOSTROPHE;
  if (code === 46) return POINT;
  if (code === 32 || code === 0xa0 || code === 9 || code === 10 || code === 13) return SPACE;
  if (code === 38) return AMPERSAND;
  if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff) && code < 0xfe00) {
    return LETTER;
  }
  return OTHER;
}

function shapeOf(text: string): Atom["shape"] {
  const first = text.charAt(0);
  if (first >= "0" && first <= "9") return "n";
  // "iSrael" is a slip of the shift key: a word with a capital inside is no plain word.
  if (first === first.toLowerCase()) return text.length > 3 && text !== text.toLowerCase() ? "c" : "l";
  if (text.length > 1 && text === text.toUpperCase()) return "u";
  return "c";
}

/** The atoms of a sentence's tokens, in order. */
export function atomsOf(tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  let cut = false;
  let glued = false;
  let lastEnd = -1;
  for (let t = 0; t < tokens.length; t += 1) {
    const { text, start } = tokens[t]!;
    if (start > lastEnd) glued = false;
    let i = 0;
    while (i < text.length) {
      const kind = classOf(text.charCodeAt(i));
      if (kind === LETTER) {
        let end = i + 1;
        while (end < text.length && classOf(text.charCodeAt(end)) === LETTER) end += 1;
        let letters = text.slice(i, end);
        let dotted = false;
        if (end - i === 1 && text.charAt(end) === ".") {
          let at = end;
          while (
            text.charAt(at) === "." &&
            at + 1 < text.length &&
            classOf(text.charCodeAt(at + 1)) === LETTER &&
            (at + 2 >= text.length || classOf(text.charCodeAt(at + 2)) !== LETTER)
          ) {
            letters += text.charAt(at + 1);
            at += 2;
            dotted = true;
          }
          if (dotted) end = text.charAt(at) === "." ? at + 1 : at;
        }
        const shape = shapeOf(letters);
        atoms.push({
          key: fold(letters),
          text: letters,
          start: start + i,
          end: start + end,
          token: t,
          shape: dotted && shape === "u" ? "d" : shape,
          glued,
          cut,
        });
        cut = false;
        glued = false;
        i = end;
        continue;
      }
      if (kind === HYPHEN) {
        // A dash with space around it parts two names; a hyphen joins one.
        const spaced = text.length === 1 && start > lastEnd && (tokens[t + 1]?.start ?? Infinity) > start + 1;
        if (spaced) cut = true;
        else glued = true;
      } else if (kind === AMPERSAND) {
        atoms.push({
          key: "and",
          text: "&",
          start: start + i,
          end: start + i + 1,
          token: t,
          shape: "l",
          glued: false,
          cut,
        });
        cut = false;
      } else if (kind === POINT) {
        const last = atoms[atoms.length - 1];
        // The point of an initial or a short title ("W.", "St.", "Gen.") does not end a name.
        if (last === undefined || start + i !== last.end || last.text.length > 3 || last.shape === "l")
          cut = true;
      } else if (kind === OTHER) {
        cut = true;
      }
      i += 1;
    }
    lastEnd = start + text.length;
  }
  return atoms;
}

/** The atoms of a name as a table writes it, cut at spaces. */
export function atomsOfName(name: string): Atom[] {
  return atomsOf([{ text: name, start: 0, end: name.length }]);
}
