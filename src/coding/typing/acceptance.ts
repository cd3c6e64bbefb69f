import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import type { Embedders } from "../lexicon/embedders.ts";
import type { Reference } from "../reading/reference.ts";
import { realityOf } from "../reality/reality.ts";
import { joinedName } from "./labels.ts";
import { likeliestJoined, type Probabilities } from "./typing.ts";

/** A pair that may have an event between them, with all that speaks for and against it. */
export interface Claim {
  readonly predicate: Word;
  readonly actor: Reference;
  readonly recipient: Reference | null;
  /** Where the recipient stands. */
  readonly slot: string;
  /** The type that a rule of the lexicon gives; null where no rule speaks. */
  readonly ruled: string | null;
  readonly probabilities: Probabilities;
}

export type AcceptanceModel = ReadonlyMap<string, number>;

/** What speaks for and against a claim, as named numbers. */
export function acceptanceFeatures(claim: Claim, embedders: Embedders): ReadonlyMap<string, number> {
  const { predicate, actor, recipient, probabilities, ruled } = claim;
  const { type, share } = likeliestJoined(probabilities);
  const some = Math.max(1e-4, Math.min(1 - 1e-4, 1 - probabilities.NONE));
  const features = new Map<string, number>([
    ["one", 1],
    ["event", Math.log(some / (1 - some)) / 4],
    ["share", share],
    ["share2", share * share],
    ["length", Math.min(6, Math.abs(predicate.index - actor.head.index) / 5)],
    ["reach", recipient === null ? 0 : Math.min(6, Math.abs(predicate.index - recipient.head.index) / 5)],
  ]);
  const flag = (name: string): void => {
    features.set(name, 1);
  };
  flag(`type:${type}`);
  flag(`actor:${kindOf(actor)}`);
  flag(`actor-via:${actor.via}`);
  flag(`recipient:${recipient === null ? "none" : kindOf(recipient)}`);
  flag(`recipient-pos:${recipient?.head.upos ?? "-"}`);
  const steps = claim.slot.split(".");
  flag(`slot:${claim.slot}`);
  flag(`slot-depth:${steps.length}`);
  flag(`slot-end:${steps.at(-1)}`);
  flag(ruled === null ? "rule:none" : joinedName(ruled) === type ? "rule:same" : "rule:other");
  if (ruled !== null) flag(`ruled:${joinedName(ruled)}`);
  if (ruled !== null) features.set("rule-share", share);
  flag(`predicate:${predicate.upos}`);
  flag(`clause:${clauseOf(predicate)}`);
  const reality = realityOf(predicate, embedders);
  flag(`reality:${reality.status}${reality.negated ? "-not" : ""}`);
  const effect = embedders.verbs.get(predicate.lemma.toLowerCase());
  flag(`effect:${effect ?? "-"}`);
  if (recipient !== null && recipient.code !== null && recipient.code === actor.code) flag("same-state");
  return features;
}

/** How likely it is that the sentence tells of an event between the two. */
export function accept(features: ReadonlyMap<string, number>, model: AcceptanceModel): number {
  let sum = 0;
  for (const [name, value] of features) sum += value * (model.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
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
