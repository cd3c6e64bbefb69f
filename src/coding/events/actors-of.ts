import { childOf, childrenOf } from "../../language/tree/children.ts";
import { isBeyondClause } from "../../language/tree/clause-border.ts";
import { casesOf, marksOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { subtreeOf } from "../../language/tree/subtree.ts";
import { tenseOf } from "../../language/tree/verb.ts";
import { agentOf, isPassive } from "../../language/tree/voice.ts";
import type { Word } from "../../language/word.ts";
import { fillSlot, logicalSubject } from "../frames/fill-slot.ts";
import { wholeOf } from "../frames/partitive.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Reading } from "../reading/reading.ts";
import { actorsOfNoun } from "./actors-of-noun.ts";
import { issuersOf } from "./issuers.ts";
import { MISHAPS } from "./mishaps.ts";
import { type Party, partiesIn } from "./parties.ts";
import { senderOf } from "./sender.ts";
import { isTime } from "./times.ts";

/** Everybody who does what a trigger tells of. */
export function actorsOf(word: Word, trigger: Trigger, reading: Reading): readonly Party[] {
  for (const path of trigger.actor) {
    const parties = partiesIn(fillSlot(word, path), reading, path.join("."));
    if (parties.length > 0) return path.at(-1) === "amod" ? namedOf(parties) : parties;
  }
  if (isDoneToSubject(trigger)) return [];
  return word.upos === "NOUN" || word.upos === "PROPN"
    ? actorsOfNoun(word, trigger, reading)
    : actorsOfVerb(word, reading);
}

/** "American military aid": of adjectives the one that names a state, not the kind of the thing. */
function namedOf(parties: readonly Party[]): readonly Party[] {
  const named = parties.filter(({ reference }) => reference.code !== null);
  return named.length > 0 ? named : parties;
}

/** "Faces pressure", "received a warning": whoever did it, it was not the subject. */
function isDoneToSubject({ actor, recipient }: Trigger): boolean {
  return actor.length > 0 && recipient.some((path) => path.length === 1 && /^n?subj$/.test(path[0] ?? ""));
}

function actorsOfVerb(word: Word, reading: Reading): readonly Party[] {
  const subject = logicalSubject(word);
  if (subject !== undefined) {
    const parties = partiesIn([wholeOf(subject)], reading, "subj");
    if (parties.some(({ reference }) => reference.as !== "thing"))
      return withPeers(parties, subject, reading);
    const sender = senderOf(wholeOf(subject));
    const senders = sender === undefined ? [] : partiesIn([sender], reading, "subj.acl.by");
    if (senders.length > 0) return senders;
    const issuers = issuersOf(wholeOf(subject), reading);
    return issuers.length > 0 && parties.every(({ reference }) => reference.code === null)
      ? issuers
      : parties;
  }
  if (isPassive(word))
    return partiesIn(
      fillSlot(word, ["obl:in"])
        .filter((act) => !isPlace(act, reading) && !MISHAPS.has(act.lemma))
        .map((act) => agentOf(act) ?? act),
      reading,
      "obl:in",
    );
  if (!hasRelation(word, "root", "conj", "ccomp", "parataxis")) return [];
  if (tenseOf(word) === null && !isPastLikeBase(word)) return [];
  const near = onSurface(word, reading);
  return near.length > 0 ? near : fromJoined(word, reading);
}

/** "Peru let", "Peru cut": a past form that the tagger takes for an infinitive. */
function isPastLikeBase(word: Word): boolean {
  return (
    word.relation === "root" &&
    word.xpos === "VB" &&
    (word.lemma !== "let" || childOf(word, "xcomp", "ccomp") !== undefined) &&
    /^(let|put|set|cut|hit|shut|cast|spread|quit|rid)$/.test(word.lemma) &&
    childrenOf(word, "aux", "mark").length === 0
  );
}

/** "Chad first dithered, then gave in": whoever acts in the verb beside it, which the tree took for another clause. */
function fromJoined(word: Word, reading: Reading): readonly Party[] {
  const { head } = word;
  if (hasRelation(word, "conj") && head !== null && head.upos === "VERB") return actorsOfVerb(head, reading);
  const before = childrenOf(word, "advcl").find(
    (clause) =>
      clause.index < word.index && marksOf(clause).length === 0 && childOf(clause, "nsubj") !== undefined,
  );
  return before === undefined || childrenOf(before, "advmod").some((child) => child.xpos === "WRB")
    ? []
    : actorsOfVerb(before, reading);
}

/**
 * "Foreign Minister Ararat Mirzoyan and Secretary of State Antony Blinken signed": two people whom the tree did not join
 * act together where "and" stands between them.
 */
function withPeers(parties: readonly Party[], subject: Word, reading: Reading): readonly Party[] {
  const [only, second] = parties;
  if (only === undefined || second !== undefined || only.reference.code === null) return parties;
  const phrase = subtreeOf(subject).filter((word) => !isBeyondClause(word, subject));
  if (!phrase.some((word) => word.text.toLowerCase() === "and")) return parties;
  const people = reading.names.filter(
    ({ candidate, start, end }) =>
      candidate.kind === "person" && phrase.some((word) => word.start >= start && word.end <= end),
  );
  const codes = [...new Set(people.map(({ candidate }) => candidate.code))];
  const [one, other] = codes;
  if (codes.length !== 2 || one === undefined || other === undefined) return parties;
  const absent = codes.find((code) => code !== only.reference.code);
  const peer = people.find(({ candidate }) => candidate.code === absent);
  const head = phrase.find((word) => peer !== undefined && word.start >= peer.start && word.end <= peer.end);
  if (peer === undefined || head === undefined || head === only.reference.head) return parties;
  const { code, name, person, sector, rank } = peer.candidate;
  const reference = {
    ...only.reference,
    head,
    code,
    name,
    person,
    sector,
    rank,
    start: peer.start,
    end: peer.end,
  };
  const pair: Party[] = [only, { reference, slot: "subj" }];
  return pair.sort((a, b) => a.reference.start - b.reference.start);
}

/** A finite verb without a subject in its tree: who stands before it on the surface, with no verb between. */
function onSurface(verb: Word, reading: Reading): readonly Party[] {
  const { words } = reading.sentence;
  for (let index = verb.index - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || word.upos === "VERB" || word.text === ";" || word.text === ":") return [];
    if (word.upos !== "PROPN" && word.upos !== "NOUN" && !isName(word, reading)) continue;
    const head = hasRelation(word, "conj") && word.head !== null ? word.head : word;
    // "Mocked Chad and flew to Paris": whom another verb is about does not act.
    if (hasRelation(head, "obj", "iobj") && head.head !== verb) return [];
    if (casesOf(head).length > 0 && !isTime(previousNoun(head, words))) continue;
    const parties = partiesIn([head], reading, "surface").filter((party) => party.reference.code !== null);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** "Peru closed its borders": the tagger may take a name at the head of a sentence for an adverb. */
function isName(word: Word, { names }: Reading): boolean {
  return names.some(({ start, end }) => start === word.start && end === word.end);
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
