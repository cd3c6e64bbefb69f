import { joinHyphenatedNames } from "../../src/language/split/hyphens.ts";
import type { Token } from "../../src/language/split/token.ts";
import type { TreebankSentence, TreebankWord } from "./conllu.ts";

function tokensOf(words: readonly TreebankWord[]): Token[] {
  let at = 0;
  return words.map(({ text, spaceAfter }) => {
    const token = { text, start: at, end: at + text.length };
    at = token.end + (spaceAfter ? 1 : 0);
    return token;
  });
}

/**
 * The sentence with hyphenated names in one piece, as the reader gives them to the parser; null where it has
 * none. The treebanks cut at every hyphen, so both forms are trained on.
 */
export function withJoinedNames(sentence: TreebankSentence): TreebankSentence | null {
  const tokens = tokensOf(sentence.words);
  const joined = joinHyphenatedNames(tokens);
  if (joined.length === tokens.length) return null;
  const groupOf = new Map<number, number>();
  let next = 0;
  joined.forEach((token, group) => {
    while (next < tokens.length && tokens[next]!.end <= token.end) groupOf.set(next++, group);
  });
  const words = joined.map((token, group): TreebankWord => {
    const members = sentence.words.map((_, i) => i).filter((i) => groupOf.get(i) === group);
    const top = members.find((i) => groupOf.get(sentence.words[i]!.head) !== group) ?? members[0]!;
    const word = sentence.words[top]!;
    if (members.length === 1) return { ...word, head: groupOf.get(word.head) ?? -1 };
    const { spaceAfter } = sentence.words[members[members.length - 1]!]!;
    const head = groupOf.get(word.head) ?? -1;
    return {
      text: token.text,
      lemma: token.text,
      upos: "PROPN",
      xpos: "NNP",
      head,
      relation: word.relation,
      spaceAfter,
    };
  });
  return { ...sentence, words };
}
