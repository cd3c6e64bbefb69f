import type { Word } from "../../language/word.ts";

const TIMES =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|today|yesterday|tomorrow|week|month|year|day|morning|evening|night|afternoon|decade|century|weekend|time|hour|minute|spring|summer|autumn|winter|eve)$/;

/** Whether a noun tells when, not who: no party of an event. */
export function isTime(word: Word): boolean {
  return TIMES.test(word.lemma.toLowerCase()) || (word.upos === "NUM" && /^\d/.test(word.text));
}
