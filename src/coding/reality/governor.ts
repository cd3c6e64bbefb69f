import { childrenOf } from "../../language/tree/children.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import type { Effect, Embedders } from "../lexicon/embedders.ts";

/** A word above an act that changes how real the act is, nearest first. */
export interface Governor {
  readonly word: Word;
  readonly effect: Effect;
  /** Whether the act is what the governor is about (its complement), not merely a companion. */
  readonly complement: boolean;
}

const COMPLEMENTS = ["xcomp", "ccomp", "acl", "obj", "advcl", "csubj", "nsubj:pass"];

/**
 * The governors of an act: for "China refused to begin talks", seen from "talks", begin (transparent) and
 * refuse (refused). Climbs over conjunctions, stops at relative clauses and adverbial clauses of time or cause.
 */
export function governorsOf(act: Word, embedders: Embedders): readonly Governor[] {
  const governors: Governor[] = [];
  let word = act;
  while (word.head !== null) {
    const head = word.head;
    if (hasRelation(word, "conj")) {
      word = conjunctHead(word, head, governors);
      if (word === act) break;
      continue;
    }
    if (hasRelation(word, "acl:relcl", "parataxis", "nsubj", "appos")) break;
    const complement = isComplement(word, head);
    const effect = effectOf(head, embedders);
    if (complement && effect !== undefined)
      governors.push({ word: head, effect: goesOn(head, effect) ? "transparent" : effect, complement });
    else if (!isThinLink(word, head)) break;
    word = head;
  }
  return governors;
}

/** "Still remains willing to provide aid": what goes on is no promise. */
function goesOn(head: Word, effect: Effect): boolean {
  if (effect !== "promised" || head.upos !== "ADJ") return false;
  const carrier = head.relation === "xcomp" ? head.head : null;
  return carrier?.lemma === "remain" || carrier?.lemma === "continue";
}

/** A conjunct shares what governs its first member, unless it has a subject or a mood of its own. */
function conjunctHead(word: Word, head: Word, _governors: readonly Governor[]): Word {
  return word.children.some((child) => hasRelation(child, "nsubj", "nsubj:pass")) && !isReported(head)
    ? rootOf(word)
    : head;
}

function isReported(head: Word): boolean {
  return hasRelation(head, "ccomp");
}

function rootOf(word: Word): Word {
  let at = word;
  while (at.head !== null) at = at.head;
  return at;
}

/** What introduces the circumstances of an act rather than the act that an adjective is about. */
const CIRCUMSTANCE = new Set([
  "if",
  "because",
  "when",
  "while",
  "as",
  "since",
  "although",
  "though",
  "after",
  "before",
  "until",
  "unless",
]);

function isComplement(word: Word, head: Word): boolean {
  if (!COMPLEMENTS.some((relation) => word.relation === relation)) {
    return head.upos === "NOUN" && hasRelation(word, "nmod", "acl");
  }
  if (word.relation === "advcl") {
    const marks = word.children
      .filter((child) => hasRelation(child, "mark"))
      .map((child) => child.text.toLowerCase());
    if (head.upos === "ADJ") return !marks.some((mark) => CIRCUMSTANCE.has(mark));
    return marks.length === 0 || marks.includes("to");
  }
  return true;
}

/** Links over which the mood above still reaches: objects, infinitives, "of" phrases. */
function isThinLink(word: Word, head: Word): boolean {
  if (hasRelation(word, "xcomp", "obj", "ccomp")) return true;
  return head.upos === "NOUN" && hasRelation(word, "nmod", "acl");
}

function effectOf(word: Word, embedders: Embedders): Effect | undefined {
  const lemma = word.lemma.toLowerCase();
  // "Was prepared to discuss" is readiness; "prepared to attack" is a plan.
  const described = word.xpos === "VBN" && childrenOf(word, "aux:pass", "cop").length > 0;
  const state = described ? embedders.adjectives.get(word.text.toLowerCase()) : undefined;
  if (state !== undefined) return state;
  if (word.upos === "VERB" || word.upos === "AUX")
    return embedders.verbs.get(lemma) ?? embedders.adjectives.get(word.text.toLowerCase());
  if (word.upos === "NOUN" || word.upos === "PROPN") return embedders.nouns.get(lemma);
  // "Is about to sign": what is said of somebody, whatever part of speech it is called.
  if (word.upos === "ADJ" || (word.upos === "ADV" && childrenOf(word, "cop").length > 0))
    return embedders.adjectives.get(lemma);
  return undefined;
}
