import { casesOf } from "../../language/tree/marker.ts";
import type { Word } from "../../language/word.ts";
import type { Triggers } from "../lexicon/triggers.ts";
import type { Draft } from "./draft.ts";

/**
 * "An inquiry into the killing of three Kenyans" accuses no Kenyan: whoever suffered a deed that is looked into is
 * not the one who is suspected of it.
 */
export function withoutHarmed(draft: Draft, triggers: Triggers): Draft {
  if (draft.outcome.type !== "ACCUSE" || !looksInto(draft.word, triggers)) return draft;
  const pairs = draft.pairs.filter(
    ([, recipient]) => recipient === null || !isHarmed(recipient.reference.head, triggers),
  );
  return pairs.length === draft.pairs.length ? draft : { ...draft, pairs };
}

function looksInto(word: Word, triggers: Triggers): boolean {
  return triggers.get(word.lemma.toLowerCase())?.some(({ mode }) => mode === "investigate") === true;
}

/** Whether it stands behind "of" under a noun that tells of violence or coercion. */
function isHarmed(word: Word, triggers: Triggers): boolean {
  for (let at: Word | null = word; at !== null && at.upos !== "VERB"; at = at.head) {
    const deed: Word | null = at.relation === "nmod" && casesOf(at).includes("of") ? at.head : null;
    const frames = deed === null ? undefined : triggers.get(deed.lemma.toLowerCase());
    if (frames?.some(({ pos, type }) => pos === "N" && (type === "ASSAULT" || type === "COERCE")) === true)
      return true;
  }
  return false;
}
