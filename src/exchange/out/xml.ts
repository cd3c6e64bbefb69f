const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const MARKUP: Readonly<{ [character: string]: string }> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as XML 1.0 may hold it: markup escaped, characters that XML has no place for left out. */
export function xml(text: string): string {
  return text
    .replaceAll(FORBIDDEN, (character) => ("\t\n\r".includes(character) ? character : ""))
    .replaceAll(/[&<>"']/g, (character) => MARKUP[character] ?? "");
}
