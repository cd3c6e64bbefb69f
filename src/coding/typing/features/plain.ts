import type { Word } from "../../../language/word.ts";

const TIME =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i;

/** A word as features name it: its lemma, names and numbers without their identity. */
export function plain(word: Word): string {
  if (word.upos === "PROPN") return TIME.test(word.text) ? "#time" : "#name";
  if (word.upos === "NUM") return "#num";
  return word.lemma.toLowerCase();
}

/** Whether a word has a meaning of its own. */
export function isContent(word: Word): boolean {
  return word.upos === "NOUN" || word.upos === "VERB" || word.upos === "ADJ" || word.upos === "ADV";
}
