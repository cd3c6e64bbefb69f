import { casesOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { tenseOf } from "../../language/tree/verb.ts";
import { isPassive } from "../../language/tree/voice.ts";
import type { Word } from "../../language/word.ts";
import { fillSlot, logicalSubject } from "../frames/fill-slot.ts";
import { wholeOf } from "../frames/partitive.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Reading } from "../reading/reading.ts";
import { actorsOfNoun } from "./actors-of-noun.ts";
import { type Party, partiesIn } from "./parties.ts";
import { isTime } from "./times.ts";

/** Everybody who does what a trigger tells of. */
export function actorsOf(word: Word, trigger: Trigger, reading: Reading): readonly Party[] {
  for (const path of trigger.actor) {
    const parties = partiesIn(fillSlot(word, path), reading, path.join("."));
    if (parties.length > 0) return parties;
  }
  if (isDoneToSubject(trigger)) return [];
  return word.upos === "NOUN" || word.upos === "PROPN"
    ? actorsOfNoun(word, trigger, reading)
    : actorsOfVerb(word, reading);
}

/** "Faces pressure", "received a warning": whoever did it, it was not the subject. */
function isDoneToSubject({ actor, recipient }: Trigger): boolean {
  return actor.length > 0 && recipient.some((path) => path.length === 1 && /^n?subj$/.test(path[0] ?? ""));
}

function actorsOfVerb(word: Word, reading: Reading): readonly Party[] {
  const subject = logicalSubject(word);
  if (subject !== undefined) return partiesIn([wholeOf(subject)], reading, "subj");
  if (isPassive(word))
    return partiesIn(
      fillSlot(word, ["obl:in"]).filter((place) => !isPlace(place, reading)),
      reading,
      "obl:in",
    );
  return hasRelation(word, "root", "conj", "ccomp", "parataxis") && tenseOf(word) !== null
    ? onSurface(word, reading)
    : [];
}

/** A finite verb without a subject in its tree: who stands before it on the surface, with no verb between. */
function onSurface(verb: Word, reading: Reading): readonly Party[] {
  const { words } = reading.sentence;
  for (let index = verb.index - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || word.upos === "VERB" || word.text === ";" || word.text === ":") return [];
    if (word.upos !== "PROPN" && word.upos !== "NOUN") continue;
    const head = hasRelation(word, "conj") && word.head !== null ? word.head : word;
    if (casesOf(head).length > 0 && !isTime(previousNoun(head, words))) continue;
    const parties = partiesIn([head], reading, "surface").filter((party) => party.reference.code !== null);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** "On 17 August Turkey agreed": the preposition belongs to the date before the name. */
function previousNoun(word: Word, words: readonly Word[]): Word {
  for (let index = word.index - 1; index >= 0; index -= 1) {
    const before = words[index];
    if (before !== undefined && (before.upos === "PROPN" || before.upos === "NOUN" || before.upos === "NUM"))
      return before;
  }
  return word;
}

function isPlace(word: Word, reading: Reading): boolean {
  return (
    casesOf(word).includes("in") &&
    reading.refer(word).some((reference) => reference.as === "place" || reference.as === "self")
  );
}
