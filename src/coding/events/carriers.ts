import { casesOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";

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

/** Prepositions by which a meeting is the time or the place of what its party did: "said after talks with Chad". */
const AT = new Set(["after", "following", "during", "in", "at", "upon", "on"]);

/** "The minister said after talks with his guest": who speaks met. */
export function isOccasionOf(verb: Word, act: Word): boolean {
  return (
    hasRelation(act, "obl") && verb.upos === "VERB" && casesOf(act).some((preposition) => AT.has(preposition))
  );
}

/** "Made a visit", "left for a visit": the verb adds nothing but who, and when. */
export function carries(verb: Word, act: Word): boolean {
  return (
    (hasRelation(act, "obj") && CARRIERS.has(verb.lemma)) ||
    (hasRelation(act, "obl") && MOVES.has(verb.lemma))
  );
}
