import type { Word } from "../../language/word.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Reality } from "../reality/reality.ts";
import type { Outcome } from "./outcome.ts";
import type { Pair } from "./pair-up.ts";

/** An event before it is composed: which word told it, by which frame, who and whom. */
export interface Draft {
  readonly word: Word;
  readonly trigger: Trigger;
  readonly reality: Reality;
  readonly outcome: Outcome;
  readonly pairs: readonly Pair[];
  /** How likely it is that the draft holds, where a trained model weighed it. */
  readonly sure?: number;
}

export function hasCodedRecipient(draft: Draft): boolean {
  return draft.pairs.some(([, recipient]) => recipient !== null && recipient.reference.code !== null);
}

export function actorCodes(draft: Draft): ReadonlySet<string | null> {
  return new Set(draft.pairs.map(([actor]) => actor.reference.code));
}
