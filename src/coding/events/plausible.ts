import { childrenOf } from "../../language/tree/children.ts";
import type { Word } from "../../language/word.ts";
import { type EventType, QUAD_OF } from "../../model/plover.ts";
import type { Reference } from "../reading/reference.ts";
import type { Draft } from "./draft.ts";
import type { Pair } from "./pair-up.ts";
import type { Party } from "./parties.ts";
import { isTime } from "./times.ts";
import { isWished } from "./wished.ts";

/**
 * Whether an event that no rule knows can be one at all: nobody visits himself, a venue is no partner ("held
 * talks in Stockholm"), who speaks of a deed did not do it, and what a rule already told of two parties is not told again the other way round.
 */
export function isPlausible(draft: Draft, ruled: readonly Draft[], alone = false): boolean {
  return draft.pairs.every(([actor, recipient]) => {
    if (recipient === null) return true;
    const [one, other] = [actor.reference, recipient.reference];
    if (!isPossible(draft.word, one, recipient, ruled)) return false;
    if (one.code !== null && one.code === other.code && isOneself(one, other, draft, alone)) return false;
    if (isVenue(other, recipient.slot, draft)) return false;
    if (isOthersDeed(recipient.slot, draft) || isWished(other.head, draft.word)) return false;
    return !ruled.some((rule) => isForce(rule) && isForce(draft) && tellsOf(rule, other, one));
  });
}

/** What can be said of that before its type is known. */
export function isPossible(
  predicate: Word,
  actor: Reference,
  recipient: Party,
  ruled: readonly Draft[],
): boolean {
  const other = recipient.reference;
  if (isTime(other.head) || other.region) return false;
  return !ruled.some(
    (rule) =>
      isFuller(rule, actor, other) ||
      doTogether(rule, actor, other) ||
      (rule.word === predicate &&
        (isWhereOf(rule, actor, recipient) || tellsOf(rule, other, actor) || isWhole(rule, actor, other))),
  );
}

/**
 * "The UN said troops had crossed into Congo", "Mali said the step enjoyed support from Chad": deeds and accord in a
 * clause that has a doer of its own are not the speaker's; what he says against others is.
 */
function isOthersDeed(slot: string, { outcome }: Draft): boolean {
  return /\bother\./.test(slot) && QUAD_OF[outcome.type] !== 3;
}

/**
 * "Signed an accord to supply Chad with wheat", "Chad received wheat from Mali": where a rule says who does it to
 * whom, the wheat is no second party.
 */
function isFuller(rule: Draft, actor: Reference, recipient: Reference): boolean {
  return recipient.code === null && recipient.as === "thing" && partyPairs(rule, actor).length > 0;
}

/** "Chad received ministers from Mali": of a verb of which a rule names both sides, nobody without a state is a third. */
function isWhole(rule: Draft, actor: Reference, recipient: Reference): boolean {
  return recipient.code === null && partyPairs(rule, actor).some(([one]) => one.reference.code !== null);
}

/** The pairs of a rule with a state for recipient in which somebody has a part. */
function partyPairs(rule: Draft, { head }: Reference): readonly Pair[] {
  return rule.pairs.filter(
    ([one, other]) =>
      (other?.reference.code ?? null) !== null &&
      (one.reference.head === head || other?.reference.head === head),
  );
}

/**
 * "Chad and Mali welcomed the vote in Niger": what two do to a third they do not do to each other, nor to their own
 * ("warned their citizens of Niger").
 */
function doTogether(rule: Draft, one: Reference, other: Reference): boolean {
  const doers = new Set(rule.pairs.map(([actor]) => actor.reference.head));
  const codes = new Set(rule.pairs.map(([actor]) => actor.reference.code));
  const third = rule.pairs.some(
    ([, recipient]) =>
      recipient !== null && recipient.reference.code !== null && !codes.has(recipient.reference.code),
  );
  const own = other.via === "pronoun" && codes.has(other.code);
  return third && doers.has(one.head) && (own || doers.has(other.head));
}

/** "Chadian rebels fought Malian troops in Niger": where a rule says who does it to whom, a place is the scene. */
function isWhereOf(rule: Draft, actor: Reference, { reference, slot }: Party): boolean {
  return (
    /\b(obl|nmod):(in|at|on|near|inside|outside)$/.test(slot) &&
    (reference.as === "place" || reference.via === "name") &&
    rule.pairs.some(
      ([one, other]) =>
        one.reference.head === actor.head &&
        (other?.reference.code ?? null) !== null &&
        other?.reference.code !== reference.code,
    )
  );
}

function isForce({ outcome }: Draft): boolean {
  return QUAD_OF[outcome.type] === 4;
}

/** What a government does to its own country is a measure, a defence or a truce; it does not visit it. */
const ABROAD: ReadonlySet<EventType> = new Set(["AGREE", "CONSULT", "COOPERATE", "RETREAT"]);

/** In an article a state's dealings with itself are noise; a lone sentence may be about nothing else. */
function isOneself(one: Reference, other: Reference, { outcome }: Draft, alone: boolean): boolean {
  // "The minister left Moscow on Monday": who speaks for a state does nothing to it by leaving its capital.
  if (one.sector === "GOV" && other.sector === null && other.person === null)
    return !alone || ABROAD.has(outcome.type);
  if (alone)
    return (
      isOwnOfficial(other) || (one.sector === null && other.sector === null && one.person === other.person)
    );
  return one.sector === null || one.sector === other.sector;
}

/** "Peru recalled its ambassador": by its own officials a state deals with others. */
function isOwnOfficial({ head, sector }: Reference): boolean {
  return sector === "GOV" && childrenOf(head, "nmod:poss").some(({ upos }) => upos === "PRON");
}

function isVenue(reference: Reference, slot: string, { outcome }: Draft): boolean {
  return (
    QUAD_OF[outcome.type] === 1 &&
    /^obl:(in|at|on)$/.test(slot) &&
    (reference.as === "place" || reference.via === "name")
  );
}

function tellsOf(rule: Draft, actor: Reference, recipient: Reference): boolean {
  return rule.pairs.some(
    ([one, other]) =>
      one.reference.code !== null &&
      one.reference.code === actor.code &&
      other?.reference.code === recipient.code,
  );
}
