import { childOf } from "../../language/tree/children.ts";
import { casesOf, marksOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import { actorCodes, type Draft, hasCodedRecipient } from "./draft.ts";

/**
 * Decides between drafts that tell of one act with two words. "Promised to send aid to Mali" is one event:
 * the promise, with the gift's recipient. "Lifted sanctions" is no sanction; but "condemned the attack by X
 * on Y" holds X's attack beside the condemnation.
 */
export function settle(drafts: readonly Draft[]): readonly Draft[] {
  const dropped = new Set<Draft>();
  for (const draft of drafts) {
    const governor =
      draft.reality.by === null ? undefined : drafts.find((other) => other.word === draft.reality.by?.word);
    if (governor !== undefined && governor !== draft) dropped.add(yields(draft, governor) ? draft : governor);
    if (drafts.some((other) => isTermOf(draft, other) || isPartOf(draft, other) || isGivenUp(draft, other)))
      dropped.add(draft);
    for (const goesOn of drafts.filter((other) => other !== draft && isTransparentOver(other, draft)))
      dropped.add(goesOn);
    if (draft.trigger.pos !== "N" || dropped.has(draft)) continue;
    if (isMereTopic(draft) || belongsToVerb(draft, drafts, dropped)) dropped.add(draft);
  }
  return drafts.filter((draft) => !dropped.has(draft));
}

/** Of an act and the word that governs it, that one stays which names a state; one that the context supplies counts less. */
function yields(draft: Draft, governor: Draft): boolean {
  if (!hasCodedRecipient(draft)) return true;
  return hasCodedRecipient(governor) && (namesRecipient(governor) || !namesRecipient(draft));
}

function namesRecipient({ pairs }: Draft): boolean {
  return pairs.some(
    ([, recipient]) =>
      recipient !== null && recipient.reference.code !== null && recipient.slot !== "context",
  );
}

/**
 * "Remains willing to provide aid" tells of the aid, not of a willingness beside it; "came to Hanoi, where the two
 * sides signed" tells of both.
 */
function isTransparentOver(above: Draft, draft: Draft): boolean {
  if (draft.word.upos === "VERB" && hasOwnSubject(draft.word)) return false;
  return draft.reality.governors.some(
    (governor) => governor.effect === "transparent" && governor.word === above.word,
  );
}

const ACCORDS = new Set(["sign", "initial", "conclude", "ratify", "reach"]);

/** "Signed an accord to supply Chad with wheat": what an accord is for is its term, done only when it is kept. */
function isTermOf({ word }: Draft, accord: Draft): boolean {
  if (accord.trigger.type !== "SUPPORT" || !ACCORDS.has(accord.trigger.lemma) || !hasCodedRecipient(accord))
    return false;
  const above = word.head;
  if (!hasRelation(word, "acl", "advcl", "xcomp") || !marksOf(word).includes("to")) return false;
  return above === accord.word || (above?.head === accord.word && hasRelation(above, "obj"));
}

const GIVING_UP = new Set(["abandon", "cancel", "ditch", "drop", "scrap", "shelve"]);

/** "Dropped a bid to oust the premier": what was given up is not done, whether the tree hangs it on noun or verb. */
function isGivenUp({ word }: Draft, other: Draft): boolean {
  const above = word.head;
  if (above === null || !GIVING_UP.has(other.trigger.lemma) || !marksOf(word).includes("to")) return false;
  if (hasRelation(word, "acl")) return above.head === other.word && hasRelation(above, "obj");
  return above === other.word && hasRelation(word, "xcomp") && other.word.upos === "VERB";
}

/**
 * "Met the premier to discuss trade", "shelled the town, killing eight people": what a meeting was for is the meeting,
 * and an attack's toll of people without a state is the attack.
 */
function isPartOf(draft: Draft, act: Draft): boolean {
  const { word, trigger } = draft;
  if (draft === act || word.head !== act.word || !hasRelation(word, "advcl", "xcomp", "acl")) return false;
  if (hasOwnSubject(word)) return false;
  if (trigger.type === "CONSULT")
    return act.trigger.type === "CONSULT" && TALKING.has(trigger.lemma) && marksOf(word).includes("to");
  return (
    trigger.type === "ASSAULT" &&
    act.outcome.type === "ASSAULT" &&
    !hasCodedRecipient(draft) &&
    hasCodedRecipient(act)
  );
}

const TALKING = new Set(["confer", "consult", "debate", "deliberate", "discuss", "negotiate", "talk"]);

function hasOwnSubject(verb: Word): boolean {
  return childOf(verb, "nsubj", "nsubj:pass") !== undefined;
}

/** "Freedom of manoeuvre", "talks collapsed": the noun is a topic or came to nothing; nothing is told to have been done. */
function isMereTopic(draft: Draft): boolean {
  const { word } = draft;
  if (word.head !== null && hasRelation(word, "nsubj", "nsubj:pass") && CAME_TO_NOTHING.has(word.head.lemma))
    return true;
  if (word.head?.upos !== "NOUN" || word.relation !== "nmod" || SHOWS.has(word.head.lemma)) return false;
  const several =
    new Set(draft.pairs.flatMap(([actor, recipient]) => [actor.reference.code, recipient?.reference.code]))
      .size > 1;
  return !draft.pairs.some(
    ([{ slot }]) =>
      /^(poss|amod|nmod:by|nmod:from|nmod:between)/.test(slot) || (several && slot === "nmod:of"),
  );
}

/** Nouns that only say that there was such an act: "a display of bellicosity". */
const SHOWS = new Set([
  "display",
  "show",
  "outburst",
  "wave",
  "series",
  "act",
  "bout",
  "spate",
  "string",
  "round",
  "campaign",
  "demonstration",
]);

const CAME_TO_NOTHING = new Set([
  "collapse",
  "fail",
  "stall",
  "founder",
  "break",
  "cancel",
  "postpone",
  "lapse",
  "expire",
  "stop",
]);

/** An act noun under a verb that has an event is part of that event, unless it names an actor of its own. */
function belongsToVerb(draft: Draft, drafts: readonly Draft[], dropped: ReadonlySet<Draft>): boolean {
  for (let word: Word = draft.word; word.head !== null; word = word.head) {
    if (hasRelation(word, "acl:relcl", "advcl", "parataxis", "conj", "nsubj", "nsubj:pass", "ccomp"))
      return false;
    if (casesOf(word).some((preposition) => BESIDE.has(preposition))) return false;
    const above = drafts.find((other) => other.word === word.head && other !== draft && !dropped.has(other));
    if (above !== undefined) return !hasOwnActor(draft, above);
  }
  return false;
}

/** Prepositions that put one act beside another, in time or as its ground. */
const BESIDE = new Set([
  "after",
  "before",
  "prior to",
  "since",
  "during",
  "following",
  "amid",
  "despite",
  "over",
  "because of",
  "in response to",
  "until",
  "ahead of",
  "upon",
  "in retaliation for",
]);

function hasOwnActor(draft: Draft, above: Draft): boolean {
  const others = actorCodes(above);
  return draft.pairs.some(
    ([actor]) =>
      /poss|by|from|amod|nmod:of/.test(actor.slot) &&
      actor.reference.code !== null &&
      !others.has(actor.reference.code),
  );
}
