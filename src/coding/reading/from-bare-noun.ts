import { phraseOf } from "../../language/tree/phrase.ts";
import type { Word } from "../../language/word.ts";
import { isPlural } from "./descriptions.ts";
import { agentOn } from "./hits.ts";
import { extent, isOfPhrase } from "./phrase-words.ts";
import type { Reference } from "./reference.ts";
import type { Surroundings } from "./surroundings.ts";

/** A phrase that names no state: "protesters", "the court", "Kemal Derviş". It acts, but for nobody known. */
export function fromBareNoun(head: Word, around: Surroundings): Reference | null {
  const phrase = phraseOf(head).filter((word) => isOfPhrase(word, head));
  const agent = agentOn(phrase, head, around.agents);
  const proper = head.upos === "PROPN" && /^\p{Lu}/u.test(head.text);
  if (agent === null && !proper) return null;
  const text = phrase
    .filter((word) => word.upos !== "DET" && word.upos !== "PUNCT")
    .map((word) => word.text)
    .join(" ");
  return {
    head,
    code: null,
    name: text,
    sector: agent?.sector ?? null,
    person: agent === null || proper ? text : null,
    rank: agent?.rank ?? null,
    as: agent === null ? "self" : "agent",
    via: "none",
    region: false,
    ...extent(phrase, head),
    plural: isPlural(head),
  };
}
