import type { EventType } from "../../model/plover.ts";
import type { Coder } from "../coder.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Reading } from "../reading/reading.ts";
import { realityOf } from "../reality/reality.ts";
import { accept, acceptanceFeatures } from "../typing/acceptance.ts";
import { claimsOf, type Sourced } from "../typing/claims.ts";
import type { Judgement } from "../typing/judgement.ts";
import { joinedName } from "../typing/labels.ts";
import { likeliestJoined, type Probabilities } from "../typing/typing.ts";
import type { Draft } from "./draft.ts";
import type { Pair } from "./pair-up.ts";

/** A claim with how likely it is that it holds. */
interface Weighed {
  readonly claim: Sourced;
  readonly sure: number;
}

/**
 * Weighs what rules and tree propose: drafts that hardly hold are dropped or given the type that the
 * classifier is sure of, and what no rule knows is added where the classifier is sure of it.
 */
export function judge(drafts: readonly Draft[], reading: Reading, coder: Coder): readonly Draft[] {
  const { judgement } = coder;
  const weighed = claimsOf(drafts, reading, judgement.typing)
    .map(
      (claim): Weighed => ({
        claim,
        sure: accept(acceptanceFeatures(claim, coder.embedders), judgement.acceptance),
      }),
    )
    .sort((a, b) => b.sure - a.sure);
  const kept = select(weighed, judgement);
  const judged = drafts.flatMap((draft) => {
    const pairs = kept.filter(({ claim }) => claim.draft === draft);
    return pairs.length === 0 ? [] : retyped(draft, pairs, judgement);
  });
  const added = kept.filter(({ claim }) => claim.draft === null).map(({ claim }) => draftOf(claim, coder));
  return [...judged, ...added];
}

/** What is sure enough; of several recipients of one actor under one verb the tree's surest alone. */
export function select(
  weighed: readonly Weighed[],
  { keep, add }: Pick<Judgement, "keep" | "add">,
): readonly Weighed[] {
  const kept: Weighed[] = [];
  for (const one of weighed) {
    const { claim, sure } = one;
    if (sure < (claim.draft === null ? add : keep)) continue;
    if (kept.some(({ claim: other }) => clashes(other, claim))) continue;
    kept.push(one);
  }
  return kept;
}

function clashes(one: Sourced, other: Sourced): boolean {
  if (one.draft !== null && one.draft === other.draft) return false;
  if (one.actor.head !== other.actor.head) return false;
  if (one.draft === null || other.draft === null)
    return one.predicate === other.predicate || one.recipient?.head === other.recipient?.head;
  return false;
}

function retyped(draft: Draft, pairs: readonly Weighed[], { doubt, certain }: Judgement): readonly Draft[] {
  return pairs.map(({ claim }) => {
    const [pair] = draft.pairs.filter(
      ([actor, recipient]) =>
        actor.reference === claim.actor && (recipient?.reference ?? null) === claim.recipient,
    );
    const type = typeOf(claim.probabilities);
    const { share } = likeliestJoined(claim.probabilities);
    const own = shareOf(claim.probabilities, draft.outcome.type);
    const changed = joinedName(type) !== joinedName(draft.outcome.type) && own < doubt && share > certain;
    return {
      ...draft,
      pairs: pair === undefined ? [] : [pair],
      outcome: changed ? { ...draft.outcome, type, mode: null, by: "weighed" } : draft.outcome,
    };
  });
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

function draftOf(claim: Sourced, coder: Coder): Draft {
  const { predicate, actor, recipient, slot } = claim;
  const type = typeOf(claim.probabilities);
  const reality = realityOf(predicate, coder.embedders);
  const trigger: Trigger = {
    lemma: predicate.lemma,
    pos: "V",
    companions: [],
    type,
    mode: null,
    status: null,
    contexts: [],
    recipient: [],
    actor: [],
    rule: `${type.toLowerCase()}.weighed.${predicate.lemma.toLowerCase()}`,
  };
  const pair: Pair = [
    { reference: actor, slot: "subj" },
    recipient === null ? null : { reference: recipient, slot },
  ];
  const status =
    type === "REQUEST" || type === "REJECT" || type === "THREATEN" || reality.status === "refused"
      ? "actual"
      : reality.status;
  return {
    word: predicate,
    trigger,
    reality,
    outcome: { type, mode: null, status, by: null },
    pairs: [pair],
  };
}
