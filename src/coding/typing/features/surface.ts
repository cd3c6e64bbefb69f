import type { Word } from "../../../language/word.ts";
import type { PairView } from "../pair-view.ts";
import { isContent, plain } from "./plain.ts";

const LETTER = { before: "b", first: "f", middle: "m", second: "x", after: "a" } as const;
/** How many words behind the second party count as near. */
const NEAR = 7;

/** Words and runs of words by where they stand to the two parties. */
export function surfaceFeatures(view: PairView, add: (feature: string) => void): void {
  const { sentence, forwards } = view;
  const order = forwards ? ">" : "<";
  let before: readonly [string, string] = ["^", "^"];
  let behind = 0;
  for (const word of sentence.words) {
    const zone = view.zoneOf(word);
    if (zone === "first" || zone === "second") {
      const isActor = (zone === "first") === forwards;
      if (view.actor === word || view.recipient === word) before = [before[1], isActor ? "#s" : "#t"];
      insideFeatures(word, isActor, word === view.actor || word === view.recipient, add);
      continue;
    }
    if (word.upos === "PUNCT" && zone !== "middle") continue;
    const text = plain(word);
    const letter = LETTER[zone];
    add(`${letter}:${text}`);
    if (zone === "middle") add(`${letter}${order}:${text}`);
    if (zone === "after") {
      behind += 1;
      if (behind <= NEAR) add(`an:${text}`);
    }
    if (isContent(word)) add(`w:${text}`);
    if (zone === "middle" || (zone === "after" && behind <= NEAR) || zone === "before") {
      add(`${letter}2:${before[1]}_${text}`);
      if (zone !== "before") add(`${letter}3:${before[0]}_${before[1]}_${text}`);
    }
    before = [before[1], text];
  }
}

function insideFeatures(word: Word, isActor: boolean, isHead: boolean, add: (feature: string) => void): void {
  const text = plain(word);
  const letter = isActor ? "s" : "t";
  if (isHead) add(`${letter}h:${text}`);
  if (word.upos === "PROPN" || word.upos === "PUNCT" || word.upos === "DET") return;
  add(`${letter}:${text}`);
  if (!isActor && isContent(word)) add(`w:${text}`);
}
