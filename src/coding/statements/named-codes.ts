import { childOf, childrenOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { casesOf } from "../../language/tree/marker.ts";
import { subtreeOf } from "../../language/tree/subtree.ts";
import type { Word } from "../../language/word.ts";
import { fillSlot } from "../frames/fill-slot.ts";
import type { SlotPath } from "../frames/frame.ts";
import { namedTopic } from "../reading/discourse.ts";
import type { Reading } from "../reading/reading.ts";

/** Codes of kinds of actors: a statement is of states, and "a company" is none. */
const NOBODY: ReadonlySet<string> = new Set(["MNC", "NGO", "IMG"]);

/** The codes that fill the first slot that names any, conjuncts included. */
export function codesIn(slots: readonly SlotPath[], word: Word, reading: Reading): readonly string[] {
  for (const path of slots) {
    const codes = fillSlot(word, path)
      .flatMap((filler) => (filler.relation === "root" ? [filler] : conjunctsOf(filler)))
      .flatMap((filler) => nearestCodes(filler, reading));
    if (codes.length > 0) return [...new Set(codes)];
    if (path[path.length - 1] === "amod") {
      const own = reading.refer(path.length === 1 ? word : (fillSlot(word, path.slice(0, -1))[0] ?? word));
      const named = own
        .filter((reference) => reference.via === "name")
        .flatMap((reference) => (reference.code === null ? [] : [reference.code]))
        .filter(isOfState);
      if (named.length > 0) return named;
    }
  }
  return [];
}

const HOME = /^(country|nation|government|army|military|regime|authority|leadership|economy|general)$/i;

/** The codes of what one word refers to. */
export function codesOf(word: Word, reading: Reading): readonly string[] {
  const meant = reading.refer(word);
  // "Which makes the country vulnerable", of what a partner does: the country is the article's own.
  const topic = namedTopic(reading.discourse);
  if (topic !== null && meant.length === 1 && meant[0]!.via === "description" && HOME.test(word.lemma))
    return [topic];
  return meant.flatMap((reference) => (reference.code === null ? [] : [reference.code])).filter(isOfState);
}

/** Codes named under a word, in order, but for those that the words set aside and what is said to stand apart. */
export function codesBelow(
  word: Word,
  reading: Reading,
  isApart: (below: Word) => boolean = () => false,
): readonly string[] {
  const named = subtreeOf(word).filter(
    (below) => isNominal(below) && !isSetAside(below, word) && !isUnder(below, word, isApart),
  );
  return [...new Set(named.flatMap((below) => codesOf(below, reading)))];
}

const SETTING_ASIDE: ReadonlySet<string> = new Set([
  "apart from",
  "aside from",
  "except",
  "except for",
  "excluding",
  "other than",
  "outside",
]);

function isUnder(word: Word, top: Word, isApart: (above: Word) => boolean): boolean {
  for (let at: Word | null = word; at !== null && at !== top; at = at.head) if (isApart(at)) return true;
  return false;
}

/** "Half of its trade outside the trade with Georgia" says nothing of Georgia. */
function isSetAside(word: Word, top: Word): boolean {
  for (let at: Word | null = word; at !== null && at !== top; at = at.head)
    if (casesOf(at).some((preposition) => SETTING_ASIDE.has(preposition))) return true;
  return false;
}

/** "One nation has been missing: China" names the nation behind the colon. */
function announced(filler: Word, reading: Reading): readonly string[] {
  const { words } = reading.sentence;
  const colon = words.find((word) => word.text === ":" && word.index > filler.index);
  if (
    colon === undefined ||
    !/^(nation|country|state|partner|party|power|neighbou?r|capital|exception)$/.test(filler.lemma)
  )
    return [];
  return words
    .slice(colon.index + 1)
    .flatMap((word) => (isNominal(word) ? codesOf(word, reading) : []))
    .slice(0, 1);
}

function nearestCodes(filler: Word, reading: Reading): readonly string[] {
  const named = announced(filler, reading);
  if (named.length > 0) return named;
  const own = codesOf(filler, reading);
  if (own.length > 0) return own;
  const same = sameAs(filler);
  const identified = same === undefined ? [] : codesOf(same, reading);
  return identified.length > 0 ? identified : codesBelow(filler, reading).slice(0, 2);
}

const DEEMS = /^(consider|deem|call|find|think|name|judge|declare)$/;

/** "They consider Beijing a friend that asks no questions": the friend is Beijing. */
function sameAs(noun: Word): Word | undefined {
  if (noun.head === null || noun.upos !== "NOUN") return undefined;
  if (childOf(noun, "cop") !== undefined) return childOf(noun, "nsubj");
  const [first, second] = childrenOf(noun.head, "obj");
  if (second === noun) return first;
  return first === noun && DEEMS.test(noun.head.lemma) ? childOf(noun.head, "iobj") : undefined;
}

export function isOfState(code: string): boolean {
  return !NOBODY.has(code);
}

function isNominal(word: Word): boolean {
  return (
    word.upos === "NOUN" ||
    word.upos === "PROPN" ||
    word.upos === "PRON" ||
    (word.upos === "ADJ" && /^\p{Lu}/u.test(word.text))
  );
}
