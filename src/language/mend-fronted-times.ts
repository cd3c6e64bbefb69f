import type { Mended } from "./mended.ts";
import { CALENDAR, YEAR } from "./time-word.ts";

const OPENS = /^(?:since|in|during|after|before|until|from|by|over|throughout)$/i;

/**
 * "Since the spring of 2023 Mongolia has received guests": behind a time that opens a clause without a comma the
 * network takes the subject for a part of the time. It is given back to its verb.
 */
export function mendFrontedTimes(sentence: Mended): void {
  const { texts, heads, relations } = sentence;
  for (let time = 1; time < texts.length; time++) {
    if (!CALENDAR.test(texts[time]!) || !isFronted(time, sentence)) continue;
    freeName(time, sentence);
    const verb = verbOver(time, sentence);
    if (verb <= time || hasOtherSubject(verb, time, sentence)) continue;
    const subject = swallowedBy(time, verb, sentence);
    if (subject < 0) continue;
    freeYear(subject, time, sentence);
    heads[subject] = verb;
    relations[subject] = "nsubj";
    const top = topTime(time, verb, sentence);
    if (relations[top]!.startsWith("nsubj")) relations[top] = "obl";
  }
}

/** "In June Vladimir Putin signed": a month is no first name; whoever stands behind it acts. */
function freeName(time: number, sentence: Mended): void {
  const { upos, heads, relations } = sentence;
  const name = heads[time]!;
  if (name <= time || upos[name] !== "PROPN" || !/^(?:compound|nmod:desc|flat)$/.test(relations[time]!))
    return;
  const verb = heads[name]!;
  if (verb <= name || upos[verb] !== "VERB" || !relations[name]!.startsWith("obl")) return;
  if (relations.some((relation, i) => heads[i] === verb && relation.startsWith("nsubj"))) return;
  for (let i = 0; i < time; i++) if (heads[i] === name) heads[i] = time;
  heads[time] = verb;
  relations[time] = "obl";
  relations[name] = "nsubj";
}

/** Whether a preposition before the time opens the sentence or a clause. */
function isFronted(time: number, { texts }: Mended): boolean {
  for (let i = time - 1; i >= 0 && i >= time - 4; i--)
    if (OPENS.test(texts[i]!)) return i === 0 || /^(?:[,;:–—-]|and|but)$/.test(texts[i - 1]!);
  return false;
}

/** The first head above that is no time itself. */
function verbOver(time: number, sentence: Mended): number {
  const { texts, heads } = sentence;
  let at = heads[time]!;
  while (at >= 0 && CALENDAR.test(texts[at]!)) at = heads[at]!;
  return at;
}

function topTime(time: number, verb: number, { heads }: Mended): number {
  let at = time;
  while (heads[at]! >= 0 && heads[at] !== verb) at = heads[at]!;
  return at;
}

function hasOtherSubject(verb: number, time: number, sentence: Mended): boolean {
  const { heads, relations } = sentence;
  const top = topTime(time, verb, sentence);
  return relations.some((relation, i) => heads[i] === verb && i !== top && relation.startsWith("nsubj"));
}

/** The nearest noun or name before the verb that hangs on the time, or on its year, without a preposition of its own. */
function swallowedBy(time: number, verb: number, { texts, upos, heads, relations }: Mended): number {
  for (let i = verb - 1; i > time; i--) {
    if (upos[i] !== "PROPN" && upos[i] !== "NOUN") continue;
    const head = heads[i]!;
    if (head !== time && !(head > time && heads[head] === time)) continue;
    if (!/^(?:nmod|appos|flat|compound)$/.test(relations[i]!) || CALENDAR.test(texts[i]!)) continue;
    const cased = relations.some(
      (relation, j) => heads[j] === i && relation === "case" && !YEAR.test(texts[j + 1] ?? ""),
    );
    if (!cased) return i;
  }
  return -1;
}

/** "Of 2022", hung on the subject behind it, belongs to the time before it. */
function freeYear(subject: number, time: number, { texts, heads, relations }: Mended): void {
  for (let i = time + 1; i < subject; i++) {
    if (heads[i] !== subject || !YEAR.test(texts[i]!)) continue;
    heads[i] = time;
    relations[i] = "nmod";
    if (heads[i - 1] === subject && relations[i - 1] === "case") heads[i - 1] = i;
  }
}
