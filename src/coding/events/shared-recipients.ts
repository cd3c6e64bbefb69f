import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { type EventType, QUAD_OF } from "../../model/plover.ts";
import { actorCodes, type Draft } from "./draft.ts";
import type { Pair } from "./pair-up.ts";
import type { Party } from "./parties.ts";

/** Types whose act is somebody's affair even where the text names only a thing: "suspended the treaty". */
const SOMEBODYS: ReadonlySet<EventType> = new Set([
  "ACCUSE",
  "AGREE",
  "AID",
  "CONCEDE",
  "COOPERATE",
  "REJECT",
  "REQUEST",
  "RETREAT",
  "SANCTION",
  "SUPPORT",
]);

/**
 * Acts told in one breath are done to the same side: "cut ties with Chad, closed its airspace and froze all trade". Verbs
 * that name nobody take the recipients that a verb joined to them names, friendly acts from friendly and hostile from hostile.
 */
export function withSharedRecipients(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.word.upos !== "VERB" || !SOMEBODYS.has(draft.outcome.type)) return draft;
    if (draft.pairs.some(([, recipient]) => isNamed(recipient))) return draft;
    const mates = conjunctsOf(firstOf(draft)).filter((word) => word !== draft.word);
    const mate = drafts.find(
      (other) =>
        mates.includes(other.word) && isAlike(draft, other) && other.pairs.some(([, one]) => isNamed(one)),
    );
    return mate === undefined ? draft : { ...draft, pairs: pairsWith(draft, mate) };
  });
}

function firstOf({ word }: Draft): Draft["word"] {
  return word.relation === "conj" && word.head !== null ? word.head : word;
}

function isNamed(recipient: Party | null): recipient is Party {
  return recipient !== null && recipient.reference.code !== null && recipient.slot !== "context";
}

function isAlike(one: Draft, other: Draft): boolean {
  const codes = actorCodes(one);
  const friendly = (draft: Draft): boolean => QUAD_OF[draft.outcome.type] <= 2;
  return friendly(one) === friendly(other) && [...actorCodes(other)].every((code) => codes.has(code));
}

function pairsWith(draft: Draft, mate: Draft): readonly Pair[] {
  const actors = [...new Map(draft.pairs.map(([actor]) => [actor.reference.head, actor])).values()];
  const recipients = mate.pairs.flatMap(([, recipient]) => (isNamed(recipient) ? [recipient] : []));
  return actors.flatMap((actor) =>
    recipients
      .filter(({ reference }) => reference.code !== actor.reference.code)
      .map((recipient): Pair => [actor, { ...recipient, slot: "shared" }]),
  );
}
