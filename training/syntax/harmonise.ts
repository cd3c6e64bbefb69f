import type { TreebankSentence, TreebankWord } from "./conllu.ts";

/**
 * The two treebanks were annotated seven years apart. What differs only in name is brought to the newer
 * guidelines, so that each learns from the other; what differs in substance is left, and the parser is told
 * which treebank a sentence came from.
 */
export function harmonise(sentence: TreebankSentence): TreebankSentence {
  const { words } = sentence;
  for (const word of words) {
    // Adverbial noun phrases: the subtypes :tmod and :npmod became :unmarked.
    word.relation = word.relation.replace(/^(obl|nmod):(?:tmod|npmod)$/u, "$1:unmarked");
    // The newer tags call "Foreign" in "Foreign Minister" an adjective and "United" a verb; names are names here.
    if (word.xpos === "NNP" || word.xpos === "NNPS") word.upos = "PROPN";
    if (word.xpos === "RB" && /^(?:not|n['’]?t)$/iu.test(word.text)) word.upos = "PART";
  }
  for (const word of words) if (isPassiveAgent(word, words)) word.relation = "obl:agent";
  return sentence;
}

/** "by" under a passive verb: a relation of its own in the newer guidelines only. */
function isPassiveAgent(word: TreebankWord, words: readonly TreebankWord[]): boolean {
  if (word.relation !== "obl" || word.head < 0) return false;
  const place = words.indexOf(word);
  const by = words.some(
    (mark) => mark.head === place && mark.relation === "case" && /^by$/iu.test(mark.text),
  );
  if (!by || /^(?:NUM|VERB)$/u.test(word.upos)) return false;
  const verb = words[word.head]!;
  const passive = words.some((other) => other.head === word.head && /:pass$/u.test(other.relation));
  return passive || (verb.xpos === "VBN" && /^acl$/u.test(verb.relation));
}
