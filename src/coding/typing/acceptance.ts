import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import type { EventType } from "../../model/plover.ts";
import type { Embedders } from "../lexicon/embedders.ts";
import type { Reference } from "../reading/reference.ts";
import { type Reality, realityOf } from "../reality/reality.ts";
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

/** What speaks for and against a claim: how rule and classifier judge it, and the pair's own features. */
export function acceptanceFeatures(claim: Claim, embedders: Embedders): readonly string[] {
  // Judgements weigh as much as many words do.
  return [...judgements(claim, embedders).flatMap((name) => [`!${name}`, `!!${name}`]), ...claim.features()];
}

function judgements(claim: Claim, embedders: Embedders): readonly string[] {
  const { predicate, actor, recipient, probabilities, ruled, slot } = claim;
  const { type, share } = likeliestJoined(probabilities);
  const some = Math.max(1e-3, Math.min(1 - 1e-3, 1 - probabilities.NONE));
  const event = Math.round(Math.log(some / (1 - some)));
  const sure = Math.floor(share * 8);
  const rule = ruled === null ? "none" : joinedName(ruled) === type ? "same" : "other";
  const reality = realityIn(predicate, embedders);
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
  return found;
}

/** A verb is the predicate of many claims. */
const realities = new WeakMap<Word, Reality>();

function realityIn(predicate: Word, embedders: Embedders): Reality {
  const before = realities.get(predicate);
  if (before !== undefined) return before;
  const reality = realityOf(predicate, embedders);
  realities.set(predicate, reality);
  return reality;
}

/** How likely it is that the sentence tells of an event between the two. */
export function accept(features: readonly string[], dense: Float32Array, model: LinearModel): number {
  return acceptRows(indicesOf(features, model.vocabulary), dense, model);
}

/** The same for a claim, whose pair's rows in the model's vocabulary may be known already. */
export function acceptClaim(claim: Claim, embedders: Embedders, model: LinearModel): number {
  const { rows, dense } = claim;
  if (rows === null) return accept(acceptanceFeatures(claim, embedders), dense, model);
  const judged = judgements(claim, embedders).flatMap((name) => judgementRows(name, model));
  const all = new Int32Array(judged.length + rows.length);
  all.set(judged);
  all.set(rows, judged.length);
  return acceptRows(all, dense, model);
}

function acceptRows(rows: Int32Array, dense: Float32Array, model: LinearModel): number {
  return softmax(scoreLinear(model, rows, dense), model.temperature)[1]!;
}

/** Judgements are few, and the same in every text. */
const known = new WeakMap<LinearModel, Map<string, readonly number[]>>();

function judgementRows(name: string, model: LinearModel): readonly number[] {
  const rows = known.get(model) ?? new Map<string, readonly number[]>();
  known.set(model, rows);
  const before = rows.get(name);
  if (before !== undefined) return before;
  const found = [...indicesOf([`!${name}`, `!!${name}`], model.vocabulary)];
  rows.set(name, found);
  return found;
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
