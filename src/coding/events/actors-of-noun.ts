import { childrenOf } from "../../language/tree/children.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { subjectOf } from "../../language/tree/subject.ts";
import { isPassive } from "../../language/tree/voice.ts";
import type { Word } from "../../language/word.ts";
import { fillSlot, logicalSubject } from "../frames/fill-slot.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Reading } from "../reading/reading.ts";
import { carries, isOccasionOf } from "./carriers.ts";
import { type Party, partiesIn } from "./parties.ts";

export function actorsOfNoun(word: Word, trigger: Trigger, reading: Reading): readonly Party[] {
  const taken = new Set(trigger.recipient.map((path) => path.join(".")));
  const own = logicalSubject(word);
  if (
    own !== undefined &&
    !(taken.has("poss") && hasRelation(own, "nmod:poss")) &&
    !childrenOf(own, "cop").length
  ) {
    const parties = partiesIn([own], reading, hasRelation(own, "nmod:poss") ? "poss" : "subj");
    // "My visit", "his release": somebody's own, though nobody known; no other actor may be put in.
    if (parties.length > 0 || own.upos === "PRON") return parties;
  }
  const [described] = reading.refer(word);
  if (
    described !== undefined &&
    described.code !== null &&
    described.via === "name" &&
    hasModifier(word, reading)
  ) {
    return [{ reference: described, slot: "amod" }];
  }
  for (const preposition of ["by", "from", "between", "of"]) {
    if (taken.has(`nmod:${preposition}`)) continue;
    const parties = partiesIn(fillSlot(word, [`nmod:${preposition}`]), reading, `nmod:${preposition}`).filter(
      (party) => party.reference.as !== "thing",
    );
    if (parties.length > 0) return parties;
  }
  const head = word.head;
  const occasion = trigger.type === "CONSULT" && head !== null && isOccasionOf(head, word);
  if (head !== null && head.upos === "VERB" && (occasion || carries(head, word))) {
    const subject = isPassive(head) ? logicalSubject(head) : subjectOf(head);
    if (subject !== undefined) return partiesIn([subject], reading, `${head.lemma}.subj`);
  }
  return [];
}

function hasModifier(word: Word, reading: Reading): boolean {
  return childrenOf(word, "amod", "compound").some((child) =>
    reading.names.some((name) => !name.attached && name.start < child.end && name.end > child.start),
  );
}
