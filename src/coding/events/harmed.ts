import { casesOf } from "../../language/tree/marker.ts";
import { agentOf } from "../../language/tree/voice.ts";
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

/** Whether it stands behind "of" under a noun that tells of violence or coercion, or is such a noun that names no doer. */
function isHarmed(word: Word, triggers: Triggers): boolean {
  if (isDeed(word, triggers) && namesOnlyVictim(word)) return true;
  for (let at: Word | null = word; at !== null && at.upos !== "VERB"; at = at.head) {
    const deed: Word | null = at.relation === "nmod" && casesOf(at).includes("of") ? at.head : null;
    if (deed !== null && isDeed(deed, triggers)) return true;
  }
  return false;
}

function isDeed({ lemma }: Word, triggers: Triggers): boolean {
  const frames = triggers.get(lemma.toLowerCase());
  return frames?.some(({ pos, type }) => pos === "N" && (type === "ASSAULT" || type === "COERCE")) === true;
}

/** "The murder of a Togolese student"; not "the Israeli killing of three", nor one "by" somebody. */
function namesOnlyVictim(deed: Word): boolean {
  return (
    deed.children.some((child) => child.relation === "nmod" && casesOf(child).includes("of")) &&
    agentOf(deed) === undefined &&
    !deed.children.some(
      (child) =>
        child.relation === "nmod:poss" ||
        (/^(amod|compound)/.test(child.relation) && /^\p{Lu}/u.test(child.text)),
    )
  );
}
