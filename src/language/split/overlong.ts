import type { Token } from "./token.ts";

/** Longer ones are tables and lists without full stops; parsing costs their length squared. */
const LONGEST = 200;
/** How far back from there a mark is looked for to cut at. */
const LOOK_BACK = 80;

/** Cuts a sentence that is too long after a semicolon, colon or comma, or where it must be. */
export function cutOverlong(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  let from = 0;
  while (tokens.length - from > LONGEST) {
    const end = from + LONGEST;
    let cut = end;
    for (const mark of [/^[;:.!?]$/u, /^[,–—-]$/u]) {
      let at = end - 1;
      while (at > end - LOOK_BACK && !mark.test(tokens[at]!.text)) at--;
      if (at > end - LOOK_BACK) {
        cut = at + 1;
        break;
      }
    }
    parts.push(tokens.slice(from, cut));
    from = cut;
  }
  parts.push(tokens.slice(from));
  return parts;
}
