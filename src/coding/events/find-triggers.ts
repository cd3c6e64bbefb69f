import { casesOf } from "../../language/tree/marker.ts";
import type { Sentence, Word } from "../../language/word.ts";
import { companionsIn, matchesFrame } from "../frames/match-frame.ts";
import { specificity, type Trigger, type Triggers } from "../lexicon/triggers.ts";

/** A word of a sentence that tells of an event, with the lexicon's frames for it, the most specific first. */
export interface Found {
  readonly word: Word;
  readonly triggers: readonly Trigger[];
  /** What is left to try where the most specific frames ask for a state beside them and find none. */
  readonly otherwise: readonly Trigger[];
}

/**
 * The words of a sentence that tell of events. A noun that belongs to the frame of another word ("talks"
 * in "held talks", "sanctions" in "imposed sanctions") is part of that word's event, not one of its own; what
 * was gone without ("laws that change without warning") did not happen.
 */
export function findTriggers(sentence: Sentence, lexicon: Triggers): readonly Found[] {
  const found: Found[] = [];
  const taken = new Set<Word>();
  for (const word of sentence.words) {
    if (word.upos === "AUX" && word.relation.startsWith("aux")) continue;
    if (word.upos === "NOUN" && casesOf(word).includes("without")) continue;
    const frames = lexicon.get(word.lemma.toLowerCase());
    if (frames === undefined) continue;
    const triggers = frames.filter((frame) => matchesFrame(word, frame));
    if (triggers.length === 0) continue;
    const best = mostSpecific(triggers);
    if (best.some(({ silent }) => silent)) continue;
    for (const trigger of best) for (const companion of companionsIn(word, trigger)) taken.add(companion);
    const otherwise = best.every(asksForState)
      ? mostSpecific(triggers.filter((trigger) => !trigger.silent && !asksForState(trigger)))
      : [];
    found.push({ word, triggers: best, otherwise });
  }
  return found.filter(
    ({ word, triggers }) => !taken.has(word) || triggers.some((trigger) => trigger.pos === "V"),
  );
}

function mostSpecific(triggers: readonly Trigger[]): readonly Trigger[] {
  const most = Math.max(...triggers.map(specificity));
  return triggers.filter((trigger) => specificity(trigger) === most);
}

/** Words of many senses ("court", "tear into") tell of an act of state only where it is done to a state. */
export function asksForState({ recipient }: Trigger): boolean {
  return recipient.some((path) => path[0] === "state");
}
