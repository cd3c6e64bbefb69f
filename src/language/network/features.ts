/** The kinds of feature that a word is looked up by; each has a table of vectors and they are added up. */
export const FEATURE_KINDS = ["word", "prefix", "ending2", "ending3", "ending4", "shape"] as const;

/** Identifiers that every table begins with. */
export const UNKNOWN = 0;
export const OPENING = 1;
export const CLOSING = 2;
export const RESERVED = 3;

const MARKS: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "``": '"',
  "''": '"',
};

/** Typographic variants of a mark count as one word, digits as one digit. */
export function normalise(text: string): string {
  return text.replace(/[’‘“”]|``|''/gu, (mark) => MARKS[mark]!).replace(/\d/g, "0");
}

/** "Xxx", "xx", "XX", "X.X.", "00", "Xxx-xxx": letters by their case, runs shortened to three. */
export function shapeOf(text: string): string {
  let shape = "";
  let run = 0;
  let last = "";
  for (const letter of text) {
    const lower = letter.toLowerCase();
    const upper = letter.toUpperCase();
    const kind =
      lower !== upper ? (letter === lower ? "x" : "X") : letter >= "0" && letter <= "9" ? "0" : letter;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 3) shape += kind;
  }
  return shape;
}

/** The word's value for each kind, in the order of `FEATURE_KINDS`. */
export function featuresOf(text: string): readonly string[] {
  const plain = normalise(text);
  const lower = plain.toLowerCase();
  return [lower, lower.slice(0, 3), lower.slice(-2), lower.slice(-3), lower.slice(-4), shapeOf(plain)];
}
