/**
 * A word of a parsed sentence, linked to its head and dependents. Universal Dependencies v2 names:
 * https://universaldependencies.org/u/dep/
 */
export interface Word {
  /** Position in the sentence, from 0. */
  readonly index: number;
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ... */
  readonly upos: string;
  /** Penn Treebank tag: VBD, NNP, ... */
  readonly xpos: string;
  /** Offsets in the text that was given to the reader, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** `nsubj`, `nsubj:pass`, `obj`, `obl`, `nmod:poss`, `acl:relcl`, ...; `root` for the root. */
  readonly relation: string;
  readonly head: Word | null;
  /** In surface order. */
  readonly children: readonly Word[];
  /** How sure the parser was of this word's head and relation, 0 to 1. */
  readonly sure: number;
}

/** A sentence split into words, not yet parsed: cheap to make, enough to look names up in. */
export interface TokenizedSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  /** "KABUL (Pajhwok) :" at the front of a sentence: kept apart, not among the tokens. */
  readonly dateline: { readonly start: number; readonly end: number } | null;
}

export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly root: Word;
  /** How sure the parser was of the whole tree, 0 to 1. */
  readonly sure: number;
  readonly dateline: { readonly start: number; readonly end: number } | null;
}

/** Text to sentences to trees. `split` is cheap; `parse` is what costs. */
export interface Reader {
  readonly split: (text: string) => readonly TokenizedSentence[];
  readonly parse: (sentence: TokenizedSentence) => Sentence;
}
