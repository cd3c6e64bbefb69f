import type { Word } from "../../../language/word.ts";
import type { PairView } from "../pair-view.ts";
import type { Emit } from "./emit.ts";
import { isContent, plain } from "./plain.ts";

/** What features of a zone are called: words, runs of two and three. */
const KINDS = {
  before: ["b:", "b2:", "b3:"],
  first: ["f:", "f2:", "f3:"],
  middle: ["m:", "m2:", "m3:"],
  second: ["x:", "x2:", "x3:"],
  after: ["a:", "a2:", "a3:"],
} as const;
/** How many words behind the second party count as near. */
const NEAR = 7;

/** Words and runs of words by where they stand to the two parties. */
export function surfaceFeatures(view: PairView, emit: Emit): void {
  const { sentence, forwards } = view;
  const ordered = forwards ? "m>:" : "m<:";
  let [earlier, previous] = ["^", "^"];
  let behind = 0;
  for (const word of sentence.words) {
    const zone = view.zoneOf(word);
    if (zone === "first" || zone === "second") {
      const isActor = (zone === "first") === forwards;
      if (view.actor === word || view.recipient === word)
        [earlier, previous] = [previous, isActor ? "#s" : "#t"];
      insideFeatures(word, isActor, word === view.actor || word === view.recipient, emit);
      continue;
    }
    if (word.upos === "PUNCT" && zone !== "middle") continue;
    const text = plain(word);
    const [one, two, three] = KINDS[zone];
    emit(one, text);
    if (zone === "middle") emit(ordered, text);
    if (zone === "after") {
      behind += 1;
      if (behind <= NEAR) emit("an:", text);
    }
    if (isContent(word)) emit("w:", text);
    if (zone === "middle" || (zone === "after" && behind <= NEAR) || zone === "before") {
      emit(two, previous, text);
      if (zone !== "before") emit(three, earlier, previous, text);
    }
    [earlier, previous] = [previous, text];
  }
}

function insideFeatures(word: Word, isActor: boolean, isHead: boolean, emit: Emit): void {
  const text = plain(word);
  if (isHead) emit(isActor ? "sh:" : "th:", text);
  if (word.upos === "PROPN" || word.upos === "PUNCT" || word.upos === "DET") return;
  emit(isActor ? "s:" : "t:", text);
  if (!isActor && isContent(word)) emit("w:", text);
}
