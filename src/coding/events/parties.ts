import { childrenOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { casesOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { subjectOf } from "../../language/tree/subject.ts";
import { subtreeOf } from "../../language/tree/subtree.ts";
import { tenseOf } from "../../language/tree/verb.ts";
import { isPassive } from "../../language/tree/voice.ts";
import type { Word } from "../../language/word.ts";
import { fillSlot, logicalSubject } from "../frames/fill-slot.ts";
import type { SlotPath } from "../frames/frame.ts";
import { wholeOf } from "../frames/partitive.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reference } from "../reading/reference.ts";
import { fallbackSlots } from "./fallback-slots.ts";
import { isTime } from "./times.ts";

/** A party with the slot it was found in: the rule's name says so. */
export interface Party {
  readonly reference: Reference;
  readonly slot: string;
}

/** Everybody who does what a trigger tells of. */
export function actorsOf(word: Word, trigger: Trigger, reading: Reading): readonly Party[] {
  for (const path of trigger.actor) {
    const parties = partiesIn(fillSlot(word, path), reading, path.join("."));
    if (parties.length > 0) return parties;
  }
  return word.upos === "NOUN" || word.upos === "PROPN"
    ? actorsOfNoun(word, trigger, reading)
    : actorsOfVerb(word, reading);
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

/** Verbs that only carry an act noun: its actor is their subject. */
const CARRIERS = new Set([
  "make",
  "pay",
  "take",
  "hold",
  "launch",
  "undertake",
  "conduct",
  "carry",
  "give",
  "issue",
  "begin",
  "start",
  "continue",
  "complete",
  "finish",
  "end",
  "open",
  "mount",
  "stage",
  "send",
  "deliver",
  "offer",
  "express",
  "announce",
  "order",
  "wage",
  "lead",
  "extend",
  "provide",
  "have",
  "impose",
  "sign",
  "seek",
  "propose",
  "plan",
  "depart",
  "leave",
  "set",
  "embark",
  "arrive",
  "go",
  "be",
  "resume",
  "promise",
  "pledge",
  "cancel",
  "postpone",
  "show",
  "signal",
  "use",
  "step",
  "intensify",
  "commit",
  "engage",
  "receive",
  "file",
  "lodge",
  "voice",
  "reiterate",
]);

function actorsOfNoun(word: Word, trigger: Trigger, reading: Reading): readonly Party[] {
  const taken = new Set(trigger.recipient.map((path) => path.join(".")));
  const own = logicalSubject(word);
  if (
    own !== undefined &&
    !(taken.has("poss") && hasRelation(own, "nmod:poss")) &&
    !childrenOf(own, "cop").length
  ) {
    const parties = partiesIn([own], reading, hasRelation(own, "nmod:poss") ? "poss" : "subj");
    // "My visit", "his release": somebody's own, though nobody known; no other actor may be put in.
    if (parties.length > 0 || own.upos === "PRON") return parties;
  }
  const [described] = reading.refer(word);
  if (
    described !== undefined &&
    described.code !== null &&
    described.via === "name" &&
    hasModifier(word, reading)
  ) {
    return [{ reference: described, slot: "amod" }];
  }
  for (const preposition of ["by", "from", "between", "of"]) {
    if (taken.has(`nmod:${preposition}`)) continue;
    const parties = partiesIn(fillSlot(word, [`nmod:${preposition}`]), reading, `nmod:${preposition}`).filter(
      (party) => party.reference.as !== "thing",
    );
    if (parties.length > 0) return parties;
  }
  const head = word.head;
  if (head !== null && head.upos === "VERB" && carries(head, word)) {
    const subject = isPassive(head) ? logicalSubject(head) : subjectOf(head);
    if (subject !== undefined) return partiesIn([subject], reading, `${head.lemma}.subj`);
  }
  return [];
}

const MOVES = new Set([
  "depart",
  "leave",
  "set",
  "embark",
  "go",
  "arrive",
  "engage",
  "step",
  "travel",
  "fly",
  "head",
  "come",
  "return",
  "begin",
]);

/** "Made a visit", "left for a visit": the verb adds nothing but who, and when. */
function carries(verb: Word, act: Word): boolean {
  return (
    (hasRelation(act, "obj") && CARRIERS.has(verb.lemma)) ||
    (hasRelation(act, "obl") && MOVES.has(verb.lemma))
  );
}

function hasModifier(word: Word, reading: Reading): boolean {
  return childrenOf(word, "amod", "compound").some((child) =>
    reading.names.some((name) => !name.attached && name.start < child.end && name.end > child.start),
  );
}

/** Everybody to whom it is done, by the first slot of the trigger that names somebody. */
export function recipientsOf(
  word: Word,
  trigger: Trigger,
  actors: readonly Party[],
  reading: Reading,
): readonly Party[] {
  const taken = new Set(actors.map((party) => party.reference.head));
  const codes = new Set(actors.map((party) => party.reference.code));
  let unnamed: readonly Party[] = [];
  for (const path of [...trigger.recipient, ...fallbackSlots(trigger.type)]) {
    const parties = partiesIn(fill(word, path), reading, path.join("."), true).filter(
      (party) => !taken.has(party.reference.head),
    );
    const others = parties.filter(
      (party) => party.reference.code !== null && !codes.has(party.reference.code),
    );
    if (others.length > 0) return others;
    if (unnamed.length === 0) unnamed = parties;
  }
  return unnamed;
}

function fill(word: Word, path: SlotPath): readonly Word[] {
  if (path.length === 1 && path[0] === "conj") return [];
  return fillSlot(word, path);
}

/** The parties that words name, conjuncts taken apart. `deep` also looks for the state a thing belongs to. */
function partiesIn(words: readonly Word[], reading: Reading, slot: string, deep = false): readonly Party[] {
  const parties: Party[] = [];
  const seen = new Set<string>();
  for (const word of words.flatMap((one) => conjunctsOf(wholeOf(one)))) {
    if (isTime(word)) continue;
    for (const reference of referTo(word, reading, deep)) {
      const key = `${reference.code ?? ""}|${reference.code === null ? reference.start : ""}`;
      if (seen.has(key)) continue;
      seen.add(key);
      parties.push({ reference, slot });
    }
  }
  return parties;
}

function referTo(word: Word, reading: Reading, deep: boolean): readonly Reference[] {
  const own = reading.refer(word);
  if (own.some((reference) => reference.code !== null) || !deep) return own;
  for (const below of subtreeOf(word)) {
    if (
      below === word ||
      hasRelation(below, "nsubj", "compound", "flat", "amod") ||
      isBeyondClause(below, word)
    )
      continue;
    const [reference] = reading.refer(below);
    if (reference === undefined || reference.code === null || reference.via === "pronoun") continue;
    if (isExample(below)) return conjunctsOf(below).flatMap((one) => reading.refer(one));
    return [
      {
        ...reference,
        as: "thing",
        start: Math.min(word.start, below.start),
        end: Math.max(word.end, reference.end),
      },
    ];
  }
  if (own.length > 0) return own;
  return word.upos === "NOUN" || word.upos === "PROPN" ? [asThing(word)] : [];
}

/** "opponents like the United States and Japan": the examples are meant, not the class. */
function isExample(word: Word): boolean {
  return casesOf(word).some(
    (preposition) => preposition === "like" || preposition === "such as" || preposition === "including",
  );
}

function isBeyondClause(below: Word, top: Word): boolean {
  for (let at: Word | null = below; at !== null && at !== top; at = at.head) {
    if (hasRelation(at, "acl:relcl", "advcl", "ccomp", "parataxis")) return true;
  }
  return false;
}

/** Something without a state: kept, so that the reader sees to whom or what it was done. */
function asThing(word: Word): Reference {
  return {
    head: word,
    code: null,
    name: word.text,
    sector: null,
    person: null,
    rank: null,
    as: "thing",
    via: "none",
    region: false,
    start: word.start,
    end: word.end,
    plural: false,
  };
}

function isPlace(word: Word, reading: Reading): boolean {
  return (
    casesOf(word).includes("in") &&
    reading.refer(word).some((reference) => reference.as === "place" || reference.as === "self")
  );
}
