import type { Word } from "../../language/word.ts";
import { NOT, type PhraseKind, type PhrasePart, type StatementPhrase } from "../lexicon/statement-phrases.ts";

const GAP = 3;
const NOUN_PHRASE = 5;
/** Adverbs that may be strewn into a phrase: "there is so far little to show". */
const STREWN = 2;

/** How many words before its key a phrase may begin. */
const REACH = 14;

/** The word that a phrase's slots are counted from, where a phrase stands whose key is the word at `at`; else null. */
export function matchPhrase(phrase: StatementPhrase, words: readonly Word[], at: number): Word | null {
  const first = phrase.parts[0]!;
  if (phrase.key === 0) return walk(phrase.parts, 0, words, at, phrase.anchor, null);
  for (let from = at; from >= Math.max(0, at - REACH); from--) {
    if (!first.optional && !fits(first, words[from]!)) continue;
    const anchor = walk(phrase.parts, 0, words, from, phrase.anchor, null);
    if (anchor === words[at]) return anchor;
  }
  return null;
}

function walk(
  parts: readonly PhrasePart[],
  part: number,
  words: readonly Word[],
  index: number,
  anchor: number,
  found: Word | null,
): Word | null {
  const wanted = parts[part];
  if (wanted === undefined) return found;
  for (const length of lengthsOf(wanted, words, index)) {
    const held = part === anchor ? (words[index] ?? null) : found;
    const next = index + length;
    for (let strewn = 0; strewn <= STREWN; strewn++) {
      if (part > 0 && length === 0 && strewn > 0) break;
      if (!words.slice(next, next + strewn).every(isStrewn)) break;
      const rest = walk(parts, part + 1, words, next + strewn, anchor, held);
      if (rest !== null) return rest;
      if (part + 1 >= parts.length) break;
    }
  }
  return null;
}

/** How many words a part may take from here on, the likeliest first. */
function lengthsOf(part: PhrasePart, words: readonly Word[], index: number): readonly number[] {
  const skip = part.optional ? [0] : [];
  const word = words[index];
  if (part.kinds.includes("gap"))
    return [
      0,
      ...runOf(words, index, GAP, (one) => (one.upos !== "PUNCT" || one.text === "-") && one.upos !== "VERB"),
    ];
  if (part.kinds.includes("np"))
    return [...runOf(words, index, NOUN_PHRASE, isNominal)].reverse().concat(skip);
  return word !== undefined && fits(part, word) ? [1, ...skip] : skip;
}

function runOf(
  words: readonly Word[],
  index: number,
  longest: number,
  holds: (word: Word) => boolean,
): readonly number[] {
  const lengths: number[] = [];
  for (let length = 1; length <= longest; length++) {
    const word = words[index + length - 1];
    if (word === undefined || !holds(word)) break;
    lengths.push(length);
  }
  return lengths;
}

function fits(part: PhrasePart, word: Word): boolean {
  return (
    part.words.has(word.text.toLowerCase()) ||
    part.words.has(word.lemma.toLowerCase()) ||
    part.kinds.some((kind) => isOfKind(kind, word))
  );
}

function isOfKind(kind: PhraseKind, word: Word): boolean {
  switch (kind) {
    case "num":
      return word.upos === "NUM";
    case "adj":
      return word.upos === "ADJ";
    case "verb":
      return word.upos === "VERB" || word.upos === "AUX";
    case "name":
      return word.upos === "PROPN";
    case "not":
      return NOT.has(word.text.toLowerCase());
    case "poss":
      return word.relation === "nmod:poss" || /^(my|our|your|his|her|its|their)$/i.test(word.text);
    case "gap":
    case "np":
      return false;
  }
}

function isNominal(word: Word): boolean {
  return (
    /^(DET|ADJ|NOUN|PROPN|PRON|NUM|ADV)$/.test(word.upos) ||
    word.xpos === "POS" ||
    word.text === "-" ||
    word.text === "of"
  );
}

function isStrewn(word: Word): boolean {
  return word.upos === "ADV" && !NOT.has(word.text.toLowerCase());
}
