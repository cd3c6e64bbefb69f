import type { Unmended } from "./mended.ts";

/** Whether only commas and an "and" stand between the two phrases, with an "and" in the second or before it. */
export function isList(first: number, second: number, { texts, heads, upos, relations }: Unmended): boolean {
  const isBelow = (word: number, top: number): boolean => {
    let at = word;
    while (at >= 0 && at !== top) at = heads[at]!;
    return at === top;
  };
  let joined = false;
  for (let at = first + 1; at < second; at++) {
    if (upos[at] === "VERB" || upos[at] === "AUX") return false;
    if (texts[at] !== "," && upos[at] !== "CCONJ" && !isBelow(at, first) && !isBelow(at, second))
      return false;
    if (upos[at] === "CCONJ") joined = true;
  }
  return joined || relations.some((relation, at) => relation === "cc" && isBelow(at, second));
}
