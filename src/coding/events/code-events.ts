import { isBeyondClause } from "../../language/tree/clause-border.ts";
import { subtreeOf } from "../../language/tree/subtree.ts";
import type { Word } from "../../language/word.ts";
import type { CodedEvent } from "../../model/event.ts";
import type { Coder } from "../coder.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Reading } from "../reading/reading.ts";
import { type Reality, realityOf } from "../reality/reality.ts";
import type { SentenceFacts } from "../sentence-facts.ts";
import { accusationsIn } from "./accusations.ts";
import { actorsOf } from "./actors-of.ts";
import { compose } from "./compose.ts";
import { thoseSpokenOf, understoodActor, understoodRecipient } from "./context-party.ts";
import type { Draft } from "./draft.ts";
import { asksForState, findTriggers } from "./find-triggers.ts";
import { withoutHarmed } from "./harmed.ts";
import { judge } from "./judge.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { type Pair, pairUp } from "./pair-up.ts";
import type { Party } from "./parties.ts";
import { recipientsOf } from "./recipients-of.ts";
import { asRiot } from "./riot.ts";
import { withoutRepeats } from "./same.ts";
import { settle } from "./settle.ts";
import { withSharedRecipients } from "./shared-recipients.ts";
import { placed } from "./where-it-happened.ts";

/** The events that a sentence tells of. */
export function codeEvents(reading: Reading, coder: Coder, facts: SentenceFacts): readonly CodedEvent[] {
  const told = judge(settledDrafts(reading, coder), reading, coder)
    .map((draft) => withoutHarmed(draft, coder.triggers))
    .map((draft) => placedIn(draft, reading, coder));
  return withoutRepeats(
    told.flatMap((draft) =>
      compose(draft, told, reading, coder, facts).map((event) => ({ event, word: draft.word })),
    ),
  );
}

/**
 * The drafts that are left where several tell of one act. In a lone sentence people are given the state of the place
 * before they are weighed: of people without a state the model has seen few.
 */
export function settledDrafts(reading: Reading, coder: Coder): readonly Draft[] {
  const drafts = settle(draftEvents(reading, coder));
  return reading.discourse.alone ? drafts.map((draft) => placedIn(draft, reading, coder)) : drafts;
}

function placedIn(draft: Draft, reading: Reading, { world }: Coder): Draft {
  return placed(draft, reading, (code) => world.states.get(code)?.name ?? code);
}

/** What each trigger of a sentence would tell, before drafts that tell of one act are settled. */
export function draftEvents(reading: Reading, coder: Coder): readonly Draft[] {
  const found = findTriggers(reading.sentence, coder.triggers);
  const drafts: Draft[] = [];
  for (const { word, triggers, otherwise } of found) {
    const frame = bestFrame(word, triggers, reading) ?? bestFrame(word, otherwise, reading);
    if (frame === null) continue;
    const reality = apartFromFrame(realityOf(word, coder.embedders), frame.trigger);
    const outcome = asDiplomatic(outcomeOf(frame.trigger, reality), frame);
    if (outcome === null) continue;
    const asker = outcome.by === "asked" ? reality.by : null;
    if (asker !== null && found.some((other) => other.word === asker.word)) continue;
    const pairs = pairsOf(word, frame, outcome, reading);
    if (pairs.length > 0)
      drafts.push({ word, trigger: frame.trigger, reality, outcome: asRiot(outcome, pairs), pairs });
  }
  return [...withSharedRecipients(drafts), ...accusationsIn(drafts, reading)];
}

/** A state that protests complains; it does not march. */
function asDiplomatic(outcome: Outcome | null, { actors }: FilledFrame): Outcome | null {
  if (outcome?.type !== "PROTEST" || actors.length === 0) return outcome;
  const states = actors.every(
    ({ reference: { as, code, sector, plural } }) =>
      as === "self" && code !== null && sector === null && !plural,
  );
  return states ? { ...outcome, type: "ACCUSE", mode: "disapprove" } : outcome;
}

/** "Does not accept the ruling": the "not" is what makes the frame a refusal, which is told as done. */
function apartFromFrame(reality: Reality, { companions }: Trigger): Reality {
  const uses = companions.some(
    ({ forbidden, paths, lemmas }) =>
      !forbidden &&
      paths.some((path) => path.at(-1) === "neg" || (path.at(-1) === "det" && lemmas.has("no"))),
  );
  if (uses && reality.status === "refused" && reality.by === null) return { ...reality, status: "actual" };
  if (!uses || !reality.negated) return reality;
  const said = reality.status === "hypothetical" || reality.status === "planned";
  return { ...reality, negated: false, status: said && reality.by === null ? "actual" : reality.status };
}

function pairsOf(word: Word, frame: FilledFrame, outcome: Outcome, reading: Reading): readonly Pair[] {
  const { type } = outcome;
  const actors =
    frame.actors.length > 0
      ? frame.actors
      : understoodActor(word, type, frame.trigger, frame.recipients, reading);
  const { trigger } = frame;
  if (type === "CONSULT" && isOfOfficials(word, frame)) {
    const both = thoseSpokenOf(word, reading);
    if (both.length > 0) return pairUp(both, [], type, trigger.type, true);
  }
  if (isToEachOther(word)) return pairUp(actors, [], type, trigger.type, true);
  const act = trigger.type === "REJECT" && trigger.mode === "meet" ? "CONSULT" : trigger.type;
  const named = pairUp(actors, frame.recipients, type, act, isReciprocal(frame) || act !== trigger.type);
  if (
    named.some(
      ([, recipient]) =>
        recipient !== null &&
        (reading.discourse.alone || !(isTakenUp(recipient) || isOfSomeState(recipient))),
    )
  )
    return named;
  if (type === "REQUEST" && isToHisOwn(frame)) return [];
  // "Went to court": whom a visit was for is told, though it is no state.
  if (type === "CONSULT" && frame.recipients.some(({ slot }) => isOwnSlot(trigger, slot))) return named;
  if (trigger.recipient.some((path) => path[0] === "nobody"))
    return named.length > 0 ? named : actors.map((actor): Pair => [actor, null]);
  const understood = understoodRecipient(word, outcome, trigger, actors, reading);
  return understood.length === 0 ? named : pairUp(actors, understood, type, frame.trigger.type, false);
}

/** "Foreign secretaries met in May": officials whose states the sentence leaves open. */
function isOfOfficials(word: Word, { actors, recipients }: FilledFrame): boolean {
  const [only, second] = actors;
  if (word.upos !== "VERB" || only === undefined || second !== undefined) return false;
  const { as, code, sector, plural, person } = only.reference;
  const open = as === "agent" && code === null && sector === "GOV" && plural && person === null;
  return open && recipients.every(({ reference }) => reference.code === null);
}

const TAKEN_UP = new Set([
  "offer",
  "proposal",
  "demand",
  "request",
  "claim",
  "charge",
  "accusation",
  "invitation",
  "suggestion",
  "appeal",
  "call",
  "allegation",
  "criticism",
  "ultimatum",
  "overture",
  "gesture",
  "move",
  "decision",
  "step",
  "closure",
  "expulsion",
  "remark",
  "statement",
  "comment",
  "insinuation",
  "objection",
  "protest",
  "rebuke",
  "complaint",
  "concern",
  "plea",
  "threat",
  "warning",
  "trip",
  "visit",
  "law",
  "vote",
  "deal",
  "purchase",
]);

/** Officials are a state's: where the text leaves open whose, it has said so before. */
const OFFICIAL = new Set(["GOV", "MIL", "COP", "LEG", "JUD"]);

/** "Travel bans on five ministers", "sanctions on the policemen": officials whom the sentence gives no state. */
function isOfSomeState({ reference: { code, as, sector, person, plural } }: Party): boolean {
  return code === null && as === "agent" && person === null && plural && OFFICIAL.has(sector ?? "");
}

/** "Rabat declined the offer": whose it was has been told before. */
function isTakenUp({ slot, reference: { code, as, head } }: Party): boolean {
  if (code !== null || as !== "thing") return false;
  if (!TAKEN_UP.has(head.lemma.toLowerCase())) return false;
  // "A trip that drew a rebuke": whoever made it.
  if (slot === "subj") return true;
  return (
    head.children.some((child) => /^(the|this|that|these|those)$/i.test(child.text)) &&
    !head.children.some((child) => /^(nmod|acl|amod|compound)/.test(child.relation))
  );
}

/** "China wants its engineers to build": who asks his own asks nobody else. */
function isToHisOwn({ trigger, actors, recipients }: FilledFrame): boolean {
  const codes = new Set(actors.map(({ reference }) => reference.code));
  const own = recipients.filter(({ slot }) => isOwnSlot(trigger, slot));
  return (
    own.length > 0 &&
    own.every(({ reference: { code, via } }) => code !== null && codes.has(code) && via !== "name")
  );
}

function isOwnSlot({ recipient }: Trigger, slot: string): boolean {
  return recipient.some((path) => path.join(".") === slot);
}

/** Frames of acts done together list conjoined doers among their slots; act nouns name their parties with "between". */
function isReciprocal({ trigger, actors }: FilledFrame): boolean {
  return (
    trigger.recipient.some((path) => path.join(".") === "conj") ||
    actors.some((party) => /between|nmod:of/.test(party.slot))
  );
}

/** "Scrapped visas for each other's citizens": the doers did it to one another. */
function isToEachOther(word: Word): boolean {
  return subtreeOf(word).some(
    (below) =>
      below.index > word.index &&
      !isBeyondAct(below, word) &&
      ((below.lemma === "other" && below.children.some((child) => child.lemma === "each")) ||
        (below.lemma === "another" && below.children.some((child) => child.lemma === "one"))),
  );
}

/** Whether a word belongs to another act than the one above it. */
function isBeyondAct(below: Word, act: Word): boolean {
  if (isBeyondClause(below, act)) return true;
  for (let at: Word | null = below; at !== null && at !== act; at = at.head)
    if (at.upos === "VERB" && at.relation === "conj") return true;
  return false;
}

interface FilledFrame {
  readonly trigger: Trigger;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** The frame of a trigger that names its parties best: with another state as recipient, where the frame expects it. */
function bestFrame(word: Word, triggers: readonly Trigger[], reading: Reading): FilledFrame | null {
  const filled = triggers
    .map((trigger): FilledFrame => {
      const actors = actorsOf(word, trigger, reading);
      return {
        trigger,
        actors,
        recipients: recipientsOf(word, trigger, actors, reading),
      };
    })
    .filter((frame) => !asksForState(frame.trigger) || isBetweenStates(frame))
    .filter(
      (frame) =>
        frame.actors.length > 0 ||
        frame.recipients.some((party) => party.reference.code !== null) ||
        frame.trigger.type === "THREATEN",
    )
    .sort((a, b) => worth(b) - worth(a));
  return filled[0] ?? null;
}

/** Whether a frame names a state that it is done to, or two that do it together. */
function isBetweenStates(frame: FilledFrame): boolean {
  const doers = new Set(frame.actors.map(({ reference }) => reference.code).filter((code) => code !== null));
  if (isReciprocal(frame) && doers.size > 1) return true;
  return frame.recipients.some(({ reference: { code } }) => code !== null && !doers.has(code));
}

function worth({ trigger, actors, recipients }: FilledFrame): number {
  const doers = new Set(actors.map((party) => party.reference.code));
  const others = recipients.filter(({ reference }) => reference.code !== null && !doers.has(reference.code));
  const own = others.some(({ slot }) => trigger.recipient.some((path) => path.join(".") === slot));
  const known = actors.some((party) => party.reference.code !== null);
  return (others.length > 0 ? 2 : recipients.length > 0 ? 1 : 0) + (known ? 1 : 0) + (own ? 0.5 : 0);
}
