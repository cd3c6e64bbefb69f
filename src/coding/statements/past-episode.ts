import { childOf, childrenOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { subjectOf } from "../../language/tree/subject.ts";
import { tenseOf } from "../../language/tree/verb.ts";
import type { Word } from "../../language/word.ts";
import type { Reading } from "../reading/reading.ts";
import type { SentenceFacts } from "../sentence-facts.ts";
import type { Found } from "./found.ts";
import { isLongPast } from "./long-past.ts";
import { codesOf } from "./named-codes.ts";

/** "In the 1970s its rulers sold gas to one camp and bought arms from the other": another time is told of as a precedent. */
export function findPastEpisode(reading: Reading, facts: SentenceFacts): Found | null {
  const { topic } = reading.discourse;
  const { root } = reading.sentence;
  if (topic === null || tenseOf(root) !== "past" || isPerfect(root)) return null;
  const subject = subjectOf(root) ?? childOf(root, "nsubj", "nsubj:pass");
  if (subject === undefined) return null;
  const who = conjunctsOf(subject).flatMap((one) => codesOf(one, reading));
  if (!who.includes(topic) || !isLongPast(facts.dateFor(root), facts.published)) return null;
  const others = [...new Set(reading.sentence.words.filter(isParty).flatMap((one) => codesOf(one, reading)))];
  return {
    kind: "precedent",
    rule: "precedent.past-episode",
    word: root,
    subject: topic,
    others: others.filter((code) => code !== topic),
    value: facts.text.slice(reading.sentence.start, reading.sentence.end).replace(/\s+/g, " ").trim(),
    unit: null,
    confidence: 0.55,
  };
}

/** "Ever since 1990 they have called it so": what has gone on since then is no other time. */
function isPerfect(verb: Word): boolean {
  return childrenOf(verb, "aux").some((aux) => aux.lemma === "have");
}

function isParty(word: Word): boolean {
  return (word.upos === "PROPN" || word.upos === "NOUN") && !hasRelation(word, "compound", "flat");
}
