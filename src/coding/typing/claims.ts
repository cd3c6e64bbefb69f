import type { Draft } from "../events/draft.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reference } from "../reading/reference.ts";
import type { Claim } from "./acceptance.ts";
import { type Proposal, propose } from "./propose.ts";
import { type Look, likeliestJoined, type Typing } from "./typing.ts";

/** A claim with the draft that made it; null where only the tree did. */
export interface Sourced extends Claim {
  readonly draft: Draft | null;
}

/** A claim with how likely it is that it holds. */
export interface Weighed {
  readonly claim: Sourced;
  readonly sure: number;
}

/** Places of a recipient that are its verb's own. */
const DIRECT = /^(q\.)?(obj|iobj|obl:\w+|conj)$/;

/**
 * Everything that rules and tree propose for a sentence, each with its types' probabilities. The tree
 * is asked only where no rule settled the matter (`open`), and in the middle of an article for the verb's own dependents.
 * What is not possible whatever its type is not looked at.
 */
export function claimsOf(
  drafts: readonly Draft[],
  reading: Reading,
  typing: Typing,
  open = true,
  isPossible: (proposal: Proposal) => boolean = () => true,
): readonly Sourced[] {
  const found: Sourced[] = [];
  const taken = new Set<string>();
  const add = (claim: Omit<Sourced, keyof Look>): void => {
    const look = typing.look(reading.sentence, claim.actor, claim.recipient);
    if (look === null || (claim.draft === null && isVague(look))) return;
    found.push({ ...claim, ...look });
  };
  for (const draft of drafts) {
    for (const [actor, recipient] of draft.pairs) {
      taken.add(keyOf(actor.reference, recipient?.reference ?? null));
      add({
        predicate: draft.word,
        actor: actor.reference,
        recipient: recipient?.reference ?? null,
        slot: `rule.${recipient?.slot ?? "none"}`,
        ruled: draft.outcome.type,
        draft,
      });
    }
  }
  const running = reading.discourse.sentence > 0;
  if (!open || (running && drafts.length > 0)) return found;
  for (const proposal of propose(reading)) {
    if (running && !DIRECT.test(proposal.slot)) continue;
    if (taken.has(keyOf(proposal.actor, proposal.recipient)) || !isPossible(proposal)) continue;
    add({ ...proposal, ruled: null, draft: null });
  }
  return found;
}

/** What only the tree proposes and no type leads is no event of any. */
const LEADING = 0.3;

function isVague({ probabilities }: Look): boolean {
  return likeliestJoined(probabilities).share < LEADING;
}

function keyOf(actor: Reference, recipient: Reference | null): string {
  return `${actor.head.index}.${actor.code ?? ""}>${recipient?.head.index ?? "-"}`;
}
