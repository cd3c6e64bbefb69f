import { type EventType, QUAD_OF } from "../../model/plover.ts";
import type { Coder } from "../coder.ts";
import type { Reading } from "../reading/reading.ts";
import { realityOf } from "../reality/reality.ts";
import { acceptClaim } from "../typing/acceptance.ts";
import { claimsOf, type Sourced, type Weighed } from "../typing/claims.ts";
import type { Thresholds } from "../typing/judgement.ts";
import { joinedName } from "../typing/labels.ts";
import type { Proposal } from "../typing/propose.ts";
import { likeliestJoined, type Probabilities } from "../typing/typing.ts";
import { bareTrigger } from "./bare-trigger.ts";
import type { Draft } from "./draft.ts";
import type { Pair } from "./pair-up.ts";
import { isPlausible, isPossible } from "./plausible.ts";
import { statusOfWeighed } from "./status-of-weighed.ts";
import { isClear, surenessOf } from "./sureness.ts";
import { together } from "./together.ts";

/**
 * Weighs what rules and tree propose: drafts that hardly hold are dropped or given the type that the
 * classifier is sure of, and what no rule knows is added where the classifier is sure of it. In the middle of an
 * article nothing is added: the model was fitted on single sentences of news.
 */
export function judge(drafts: readonly Draft[], reading: Reading, coder: Coder): readonly Draft[] {
  const { judgement } = coder;
  if (judgement === undefined) return drafts;
  const fixed = partOf(drafts, (pair) => isOfState(pair, reading));
  const open = partOf(drafts, (pair) => !isOfState(pair, reading));
  const inside = reading.discourse.sentence > 0;
  if (inside && open.length === 0) return fixed;
  const { alone } = reading.discourse;
  const proposed = new Map<Sourced, Draft>();
  // "Knocking on doors" opens a commentary and is no protest: in a text of some length only states are added.
  const possible = ({ predicate, actor, recipient, slot }: Proposal): boolean =>
    (alone || (actor.code !== null && recipient.code !== null)) &&
    isPossible(predicate, actor, { reference: recipient, slot }, drafts);
  const alike = claimsOf(open, reading, judgement.typing, !inside && fixed.length === 0, possible)
    .filter((claim) => {
      if (claim.draft !== null) return true;
      const draft = draftOf(claim, coder);
      proposed.set(claim, draft);
      return isPlausible(draft, drafts, alone);
    })
    .map(
      (claim): Weighed => ({
        claim,
        sure: surenessOf(claim, acceptClaim(claim, coder.embedders, judgement.acceptance)),
      }),
    );
  const weighed = [...together(alike)].sort((a, b) => b.sure - a.sure);
  const kept = select(weighed, judgement);
  const judged = open.flatMap((draft) =>
    retyped(
      draft,
      kept.filter(({ claim }) => claim.draft === draft),
      drafts,
      judgement,
    ),
  );
  const added = kept.flatMap(({ claim, sure }) => {
    const draft = proposed.get(claim);
    const told = kept.some((other) => other.claim.draft !== null && isSameAct(other.claim, claim));
    return draft === undefined || told ? [] : [{ ...draft, sure }];
  });
  return [...fixed, ...judged, ...added];
}

function partOf(drafts: readonly Draft[], holds: (pair: Pair) => boolean): readonly Draft[] {
  return drafts
    .map((draft) => ({ ...draft, pairs: draft.pairs.filter(holds) }))
    .filter(({ pairs }) => pairs.length > 0);
}

/**
 * Whether a rule in an article tells of what a state did. The acceptance model was fitted on single sentences of news; of
 * states' affairs in an article the rules know better, of people and bodies without a state they do not.
 */
function isOfState([actor]: Pair, { discourse }: Reading): boolean {
  return !discourse.alone && actor.reference.code !== null;
}

/** What is sure enough; of several recipients of one actor under one verb the tree's surest alone. */
export function select<T extends Weighed>(weighed: readonly T[], thresholds: Thresholds): readonly T[] {
  const kept: T[] = [];
  for (const one of weighed) {
    const { claim, sure } = one;
    if (sure < leastOf(claim, thresholds)) continue;
    if (kept.some(({ claim: other }) => clashes(other, claim))) continue;
    kept.push(one);
  }
  return kept;
}

function leastOf(claim: Sourced, { keep, clear, add }: Thresholds): number {
  if (claim.draft === null) return add;
  return isClear(claim) ? clear : keep;
}

function clashes(one: Sourced, other: Sourced): boolean {
  if (one.draft !== null && one.draft === other.draft) return false;
  if (one.actor.head !== other.actor.head || one.actor.code !== other.actor.code) return false;
  if (isMereThing(other) && (one.recipient?.code ?? null) !== null && isSameType(one, other)) return true;
  if (one.draft === null || other.draft === null)
    return one.predicate === other.predicate || one.recipient?.head === other.recipient?.head;
  return false;
}

/** "Staged a protest in Beijing, scaling a pole": the pole is no second party. */
function isMereThing({ draft, recipient }: Sourced): boolean {
  return draft === null && recipient !== null && recipient.code === null;
}

/** A rule knows the mood of what it tells, the tree alone does not: of the two the rule's stays. */
function isSameAct(rule: Sourced, other: Sourced): boolean {
  return (
    rule.actor.head === other.actor.head &&
    rule.recipient !== null &&
    rule.recipient.code !== null &&
    rule.recipient.code === other.recipient?.code &&
    isSameType(rule, other)
  );
}

function isSameType(one: Sourced, other: Sourced): boolean {
  return likeliestJoined(one.probabilities).type === likeliestJoined(other.probabilities).type;
}

function retyped(
  draft: Draft,
  pairs: readonly Weighed[],
  drafts: readonly Draft[],
  thresholds: Thresholds,
): readonly Draft[] {
  return pairs.map(({ claim, sure }) => {
    const own = draft.pairs.filter(
      ([actor, recipient]) =>
        actor.reference === claim.actor && (recipient?.reference ?? null) === claim.recipient,
    );
    const settled = settledType(claim, thresholds);
    const type = isToldBeside(draft, settled, drafts) ? draft.outcome.type : settled;
    const changed = type !== draft.outcome.type;
    return {
      ...draft,
      sure,
      pairs: own,
      outcome: changed ? { ...draft.outcome, type, mode: null, by: "weighed" } : draft.outcome,
    };
  });
}

/** "Condemned the raid and promised aid": the classifier's type is of the other act, of which a rule tells already. */
function isToldBeside(draft: Draft, type: EventType, drafts: readonly Draft[]): boolean {
  const doers = new Set(draft.pairs.map(([actor]) => actor.reference.head));
  return drafts.some(
    (other) =>
      other.word !== draft.word &&
      joinedName(other.outcome.type) === joinedName(type) &&
      other.pairs.some(([actor]) => doers.has(actor.reference.head)),
  );
}

/**
 * Formal sanctions are COERCE in some of the label sets that the classifier learned from, and SANCTION in PLOVER; riots
 * are ASSAULT in some.
 */
function isConvention(ruled: EventType, type: EventType): boolean {
  if (ruled === "PROTEST") return type === "ASSAULT" || type === "COERCE";
  return ruled === "SANCTION" && (type === "COERCE" || type === "ACCUSE");
}

/** "Wants to help": what somebody wants to do himself he asks of nobody. */
function isOwnIntention({ draft }: Sourced, type: EventType): boolean {
  return type === "REQUEST" && draft?.reality.by?.effect === "planned";
}

/** "Signed an accord to supply Chad": what an accord is for are its terms, and not done yet. */
function isTerms({ ruled, slot }: Sourced): boolean {
  return (ruled === "SUPPORT" || ruled === "AGREE") && slot.startsWith("rule.to.");
}

/** Who accuses another of a deed did not do it, however much of the deed the sentence tells. */
function isToldDeed({ ruled, slot }: Sourced, type: EventType): boolean {
  return ruled === "ACCUSE" && slot.endsWith("ccomp.subj") && QUAD_OF[type] === 4;
}

/** A rule's type, unless the classifier hardly allows it and is sure of another. */
export function settledType(claim: Sourced, { doubt, certain }: Thresholds): EventType {
  const { ruled, probabilities } = claim;
  const type = typeOf(probabilities);
  if (ruled === null) return type;
  const own = shareOf(probabilities, ruled);
  const changed =
    joinedName(type) !== joinedName(ruled) && own < doubt && likeliestJoined(probabilities).share > certain;
  const isRules =
    isConvention(ruled, type) || isToldDeed(claim, type) || isOwnIntention(claim, type) || isTerms(claim);
  return changed && !isRules ? type : ruled;
}

function shareOf(probabilities: Probabilities, type: EventType): number {
  const sum =
    joinedName(type) === "YIELD" ? probabilities.CONCEDE + probabilities.RETREAT : probabilities[type];
  return sum / Math.max(1e-9, 1 - probabilities.NONE);
}

/** The likeliest type of the sixteen; of CONCEDE and RETREAT the likelier where the two together lead. */
export function typeOf(probabilities: Probabilities): EventType {
  const { type } = likeliestJoined(probabilities);
  if (type !== "YIELD") return type as EventType;
  return probabilities.CONCEDE >= probabilities.RETREAT ? "CONCEDE" : "RETREAT";
}

/** A claim that only the tree made, as a draft. */
export function draftOf(claim: Sourced, coder: Pick<Coder, "embedders">): Draft {
  const { predicate, actor, recipient, slot } = claim;
  const type = typeOf(claim.probabilities);
  const reality = realityOf(predicate, coder.embedders);
  const rule = `${type.toLowerCase()}.weighed.${predicate.lemma.toLowerCase()}`;
  const pair: Pair = [
    { reference: actor, slot: "subj" },
    recipient === null ? null : { reference: recipient, slot },
  ];
  const status = statusOfWeighed(type, reality);
  return {
    word: predicate,
    trigger: bareTrigger(predicate, type, null, rule),
    reality,
    outcome: { type, mode: null, status, by: null },
    pairs: [pair],
  };
}
