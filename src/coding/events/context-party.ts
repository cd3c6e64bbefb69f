import { childOf } from "../../language/tree/children.ts";
import { casesOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { subjectOf } from "../../language/tree/subject.ts";
import { subtreeOf } from "../../language/tree/subtree.ts";
import { agentOf } from "../../language/tree/voice.ts";
import type { Word } from "../../language/word.ts";
import type { EventType } from "../../model/plover.ts";
import { fillSlot } from "../frames/fill-slot.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import { focusOf, otherOfLastPair } from "../reading/discourse.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reference } from "../reading/reference.ts";
import { killersAbroad } from "./killers-abroad.ts";
import type { Outcome } from "./outcome.ts";
import type { Party } from "./parties.ts";

/** Types of which a text often leaves the other side to be understood: "made concessions on the abductee issue". */
const TO_SOMEBODY: ReadonlySet<EventType> = new Set(["CONCEDE", "REJECT", "ACCUSE", "AID", "REQUEST"]);

/** Types of acts between states: where a frame is explicit, the text may leave the other side to be understood. */
const BETWEEN_STATES: ReadonlySet<EventType> = new Set([
  "CONSULT",
  "SUPPORT",
  "SANCTION",
  "COOPERATE",
  "THREATEN",
  "RETREAT",
]);

/** Act nouns that name whom it befell and leave the doer to be understood: "the imprisonment of two citizens". */
const BY_SOMEBODY: ReadonlySet<EventType> = new Set(["COERCE", "RETREAT"]);

/** Acts of state that a text tells in the passive where its article is about who did it: "exports to Chad were banned". */
const IN_PASSIVE: ReadonlySet<EventType> = new Set([
  "SANCTION",
  "REJECT",
  "REQUEST",
  "CONCEDE",
  "AGREE",
  "RETREAT",
]);

function isAgentless(word: Word): boolean {
  return word.upos === "VERB" && childOf(word, "aux:pass") !== undefined && agentOf(word) === undefined;
}

/**
 * The recipient that the context supplies, where the sentence names none: another state of the sentence, else
 * the other side of the relation that was last spoken of.
 */
export function understoodRecipient(
  word: Word,
  { type, status }: Outcome,
  trigger: Trigger,
  actors: readonly Party[],
  reading: Reading,
): readonly Party[] {
  const [actor] = actors;
  const code = actor?.reference.code ?? null;
  if (status === "denied" || isBare(trigger)) return [];
  const open =
    TO_SOMEBODY.has(type) ||
    (type === "AGREE" && (status === "promised" || (status === "planned" && isExplicit(word, trigger))));
  const between = (BETWEEN_STATES.has(type) && isExplicit(word, trigger)) || isMarked(trigger);
  if ((!open && !between) || code === null) return [];
  const codes = new Set(actors.map((party) => party.reference.code));
  const alone = codes.size === 1;
  const here =
    (alone ? whoActedBefore(word, code, reading) : null) ??
    (open && alone ? (whoDidSo(word, code, reading) ?? otherInSentence(word, code, reading)) : null);
  const other =
    here ??
    (codes.size === 1 ? otherOfPair(code, reading) : null) ??
    subjectOfArticle(codes, reading) ??
    lastToAct(codes, reading);
  if (other === null || isItsTarget(other, word, reading)) return [];
  const reference = understood(other, word, reading);
  return [{ reference: here === null ? reference : { ...reference, via: "sentence" }, slot: "context" }];
}

/**
 * Whether a verb's frame by itself tells of an act between two: "recalled its ambassador", "repaid the visit". The
 * lexicon marks words that do so alone ("came", "retaliated") with the slot `context`.
 */
function isExplicit(word: Word, { pos, companions }: Trigger): boolean {
  if (pos !== "V" || hasRelation(word, "acl", "amod") || word.head?.upos === "ADJ") return false;
  return companions.some((companion) => !companion.forbidden);
}

/** "Open", "give", "guard" by themselves tell too little for another side to be put in. */
function isBare(trigger: Trigger): boolean {
  const wide = trigger.pos === "A" || (trigger.type === "AID" && trigger.pos === "V");
  return wide && !isMarked(trigger) && trigger.companions.every((companion) => companion.forbidden);
}

function isMarked({ recipient }: Trigger): boolean {
  return recipient.some((path) => path[0] === "context");
}

/** "Came home with promises of aid": the lexicon marks with the actor `context` whose doer a text names before. */
function isDoneByContext({ actor }: Trigger): boolean {
  return actor.some((path) => path[0] === "context");
}

/** The actor that the context supplies for an act noun or a passive that names only whom it befell. */
export function understoodActor(
  word: Word,
  type: EventType,
  trigger: Trigger,
  recipients: readonly Party[],
  reading: Reading,
): readonly Party[] {
  const code = recipients.find((party) => party.reference.code !== null)?.reference.code ?? null;
  if (type === "THREATEN" && word.upos === "NOUN" && recipients.length === 0)
    return whoWasSpokenOf(word, reading);
  if (code === null) return [];
  if (isDoneByContext(trigger)) {
    const doer = otherInSentence(word, code, reading) ?? otherOfPair(code, reading);
    return doer === null ? [] : [{ reference: understood(doer, word, reading), slot: "context" }];
  }
  if (type === "ASSAULT") {
    const abroad = killersAbroad(word, recipients, reading);
    if (abroad !== null) return [abroad];
  }
  if (IN_PASSIVE.has(type) && isAgentless(word) && isExplicit(word, trigger)) {
    const doer = subjectOfArticle(new Set([code]), reading) ?? otherOfPair(code, reading);
    return doer === null ? [] : [{ reference: understood(doer, word, reading), slot: "context" }];
  }
  if (!BY_SOMEBODY.has(type) || word.upos !== "NOUN") return [];
  const focus = focusOf(reading.discourse);
  const other = otherOfPair(code, reading) ?? (focus === code ? null : focus);
  return other === null ? [] : [{ reference: understood(other, word, reading), slot: "context" }];
}

/** Both sides of the relation that the paragraph is on, for officials who meet without a state beside them. */
export function thoseSpokenOf(word: Word, reading: Reading): readonly Party[] {
  const { pair, together, entities } = reading.discourse;
  if (pair === null || !together) return [];
  if (entities.some((entity) => entity.region && pair.includes(entity.code ?? ""))) return [];
  const hosts = fillSlot(word, ["obl:in"]).flatMap((place) => reading.refer(place).map(({ code }) => code));
  const guestFirst = hosts.includes(pair[0]) ? [pair[1], pair[0]] : pair;
  return guestFirst.map((code) => ({ reference: understood(code, word, reading), slot: "context" }));
}

/** "The unusual display of bellicosity": of the state that the article is about, where it was just named. */
function whoWasSpokenOf(word: Word, reading: Reading): readonly Party[] {
  const focus = focusOf(reading.discourse);
  const recent = reading.discourse.entities.some(
    (entity) => entity.code === focus && reading.discourse.sentence - entity.sentence <= 2,
  );
  return focus === null || !recent ? [] : [{ reference: understood(focus, word, reading), slot: "context" }];
}

/** "Refused to join the embargo against Chad": whom a measure is meant to hurt is not who asked for it. */
function isItsTarget(code: string, word: Word, reading: Reading): boolean {
  return subtreeOf(word).some(
    (below) =>
      below.index > word.index &&
      casesOf(below).includes("against") &&
      reading.refer(below).some((reference) => reference.code === code),
  );
}

/** "At Washington's invitation Chad joined the patrols": who did so was invited. */
function whoDidSo(word: Word, code: string, reading: Reading): string | null {
  if (word.upos !== "NOUN" || word.head?.upos !== "VERB" || !hasRelation(word, "obl")) return null;
  const subject = subjectOf(word.head);
  const [reference] = subject === undefined ? [] : reading.refer(subject);
  if (reference === undefined || reference.region || reference.as === "thing") return null;
  return reference.code === code ? null : reference.code;
}

/** "After Madrid endorsed the plan, Algiers recalled its ambassador": who acted before in the sentence gave the ground. */
function whoActedBefore(word: Word, code: string, reading: Reading): string | null {
  if (word.upos !== "VERB") return null;
  for (const other of reading.sentence.words.slice(0, word.index).reverse()) {
    if (!hasRelation(other, "nsubj", "nsubj:pass") || other.head === word) continue;
    const [reference] = reading.refer(other);
    if (reference === undefined || reference.code === null || reference.code === code) continue;
    const acts = reference.as === "self" || reference.as === "agent";
    if (acts && !reference.region && reference.via === "name") return reference.code;
  }
  return null;
}

function otherInSentence(word: Word, code: string, reading: Reading): string | null {
  const before = reading.sentence.words.filter(
    (other) => other.index < word.index && (other.upos === "PROPN" || other.upos === "NOUN"),
  );
  for (const other of before.reverse()) {
    const [reference] = reading.refer(other);
    if (
      reference === undefined ||
      reference.code === null ||
      reference.code === code ||
      reference.region ||
      reference.as === "place"
    )
      continue;
    if (reference.via === "name") return reference.code;
  }
  return null;
}

function otherOfPair(code: string, reading: Reading): string | null {
  const { pair, group, entities } = reading.discourse;
  // "Western governments complained about Chad. Mali withdrew its licences": a part of the world is no other side.
  if (pair !== null && entities.some((entity) => entity.region && pair.includes(entity.code ?? "")))
    return null;
  // "The Poles and the Lithuanians are reserved. Vilnius demands": who acted together did it to somebody else.
  const focus = focusOf(reading.discourse);
  const aside = group !== null && focus !== null && !group.codes.includes(focus);
  if (aside && pair?.every((one) => group.codes.includes(one))) return null;
  return otherOfLastPair(reading.discourse, code);
}

/** Whom the article is about, where somebody else acts. */
function subjectOfArticle(codes: ReadonlySet<string | null>, reading: Reading): string | null {
  const focus = focusOf(reading.discourse);
  return codes.has(focus) ? null : focus;
}

/** Where the article's own state acts: who acted in the sentence before. */
function lastToAct(codes: ReadonlySet<string | null>, { discourse }: Reading): string | null {
  const before = discourse.entities.filter(
    ({ code, sentence, region, as, weight }) =>
      sentence === discourse.sentence - 1 &&
      code !== null &&
      !codes.has(code) &&
      !region &&
      as !== "place" &&
      weight >= SUBJECT,
  );
  return before.sort((a, b) => b.weight - a.weight)[0]?.code ?? null;
}

/** The weight of what stood as a subject. */
const SUBJECT = 4;

function understood(code: string, word: Word, reading: Reading): Reference {
  const known = reading.discourse.entities.find((entity) => entity.code === code && entity.person === null);
  return {
    head: word,
    code,
    name: known?.name ?? code,
    sector: null,
    person: null,
    rank: null,
    as: "self",
    via: "context",
    region: known?.region ?? false,
    start: word.start,
    end: word.end,
    plural: false,
  };
}
