import type { Word } from "../../language/word.ts";
import { fromBareNoun } from "./from-bare-noun.ts";
import { fromDescription } from "./from-description.ts";
import { fromFurtherOwners, fromNames, meantTogether } from "./from-names.ts";
import { fromOtherSide } from "./from-other-side.ts";
import { fromSharedOwner } from "./from-owner.ts";
import { fromOwnerBefore } from "./from-owner-before.ts";
import { fromPronoun } from "./from-pronoun.ts";
import { fromSharedModifier } from "./from-shared-modifier.ts";
import { asIntroduced } from "./from-stranger.ts";
import { pronounKind } from "./pronouns.ts";
import type { Reference } from "./reference.ts";
import type { Refer, Surroundings } from "./surroundings.ts";

/** Makes the function that tells what a noun phrase of this sentence refers to. Answers are kept. */
export function referrer(around: Surroundings): (head: Word) => readonly Reference[] {
  const known = new Map<Word, readonly Reference[]>();
  const refer = (head: Word): readonly Reference[] => {
    const before = known.get(head);
    if (before !== undefined) return before;
    // A phrase that leads back to itself (its own possessor) refers to nothing while it is being read.
    known.set(head, []);
    const references = read(head, around, refer);
    known.set(head, references);
    return references;
  };
  return refer;
}

function read(head: Word, around: Surroundings, refer: Refer): readonly Reference[] {
  // In a lone sentence the classifier, which was fitted without, proposes the owner by itself.
  if (head.text.toLowerCase() === "whose" && !around.discourse.alone) return fromOwnerBefore(head, refer);
  const kind = pronounKind(head);
  if (kind !== null) return fromPronoun(head, kind, around, refer);
  const together = meantTogether(head, around);
  if (together.length > 1) return together;
  const across = fromOtherSide(head, around, refer);
  if (across.length > 0) return across;
  const named = fromNames(head, around, refer);
  if (named !== null) return [named, ...fromFurtherOwners(named, head, around, refer)];
  const described = fromDescription(head, around, refer);
  if (described.length > 0) return described;
  const bare = fromBareNoun(head, around);
  if (bare === null) return [];
  const owned = fromSharedOwner(bare, refer);
  const shared = owned.length > 0 ? owned : fromSharedModifier(bare, refer);
  return shared.length > 0 ? shared : [asIntroduced(bare, around)];
}
