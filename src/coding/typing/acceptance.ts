import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import type { EventType } from "../../model/plover.ts";
import type { Embedders } from "../lexicon/embedders.ts";
import type { Reference } from "../reading/reference.ts";
import { realityOf } from "../reality/reality.ts";
import { joinedName } from "./labels.ts";
import { indicesOf, type LinearModel, scoreLinear, softmax } from "./model.ts";
import { type Look, likeliestJoined } from "./typing.ts";

/** A pair that may have an event between them, with all that speaks for and against it. */
export interface Claim extends Look {
  readonly predicate: Word;
  readonly actor: Reference;
  readonly recipient: Reference | null;
  /** Where the recipient stands. */
  readonly slot: string;
  /** The type that a rule of the lexicon gives; null where no rule speaks. */
  readonly ruled: EventType | null;
}

/** The classes of the acceptance model. */
export const VERDICTS = ["drop", "hold"] as const;

/** What speaks for and against a claim: the pair's own features, and how rule and classifier judge it. */
export function acceptanceFeatures(claim: Claim, embedders: Embedders): readonly string[] {
  const { predicate, actor, recipient, probabilities, ruled, slot } = claim;
  const { type, share } = likeliestJoined(probabilities);
  const some = Math.max(1e-3, Math.min(1 - 1e-3, 1 - probabilities.NONE));
  const event = Math.round(Math.log(some / (1 - some)));
  const sure = Math.floor(share * 8);
  const rule = ruled === null ? "none" : joinedName(ruled) === type ? "same" : "other";
  const reality = realityOf(predicate, embedders);
  const steps = slot.split(".");
  const [acting, receiving] = [kindOf(actor), recipient === null ? "none" : kindOf(recipient)];
  const found = [
    `event:${event}`,
    `share:${sure}`,
    `share:${sure}/rule:${rule}`,
    `type:${type}`,
    `type:${type}/rule:${rule}`,
    `actor:${acting}/${actor.via}`,
    `recipient:${receiving}`,
    `kinds:${acting}/${receiving}`,
    `recipient-pos:${recipient?.head.upos ?? "-"}`,
    `slot:${slot}`,
    `slot-depth:${steps.length}`,
    `slot-end:${steps.at(-1)}`,
    `rule:${rule}`,
    `predicate:${predicate.upos}`,
    `clause:${clauseOf(predicate)}`,
    `clause:${clauseOf(predicate)}/rule:${rule}`,
    `reality:${reality.status}${reality.negated ? "-not" : ""}`,
    `effect:${embedders.verbs.get(predicate.lemma.toLowerCase()) ?? "-"}`,
    `length:${stepsBetween(predicate, actor)}`,
    `reach:${recipient === null ? "-" : stepsBetween(predicate, recipient)}`,
  ];
  if (ruled !== null) found.push(`ruled:${joinedName(ruled)}`);
  if (recipient !== null && recipient.code !== null && recipient.code === actor.code)
    found.push("same-state");
  // Judgements weigh as much as many words do.
  const all: string[] = [];
  for (const name of found) all.push(`!${name}`, `!!${name}`);
  for (const feature of claim.features) all.push(feature);
  return all;
}

/** How likely it is that the sentence tells of an event between the two. */
export function accept(features: readonly string[], dense: Float32Array, model: LinearModel): number {
  return softmax(scoreLinear(model, indicesOf(features, model.vocabulary), dense), model.temperature)[1]!;
}

function stepsBetween(predicate: Word, { head }: Reference): number {
  return Math.min(6, Math.floor(Math.abs(predicate.index - head.index) / 3));
}

function kindOf(reference: Reference): string {
  if (reference.code !== null) return `state-${reference.as}`;
  if (reference.person !== null) return "person";
  if (reference.sector !== null) return "agent";
  return reference.head.upos === "PROPN" ? "name" : "thing";
}

function clauseOf(predicate: Word): string {
  for (const relation of [
    "acl:relcl",
    "acl",
    "advcl",
    "ccomp",
    "xcomp",
    "parataxis",
    "conj",
    "csubj",
    "amod",
  ])
    if (hasRelation(predicate, relation)) return relation;
  return predicate.head === null ? "root" : "other";
}
