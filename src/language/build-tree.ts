import type { Sentence, TokenizedSentence, Word } from "./word.ts";

/** What the tagger and parser found, token by token. A head of -1 is the root. */
export interface Analysis {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
  readonly heads: ArrayLike<number>;
  readonly relations: readonly string[];
  readonly sure: ArrayLike<number>;
}

type Growing = { -readonly [K in keyof Word]: Word[K] } & { children: Word[] };

/** How sure one is of a whole tree: the geometric mean over its words, so that length does not count. */
function sureOfTree(sure: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < sure.length; i++) sum += Math.log(Math.max(sure[i]!, 1e-6));
  return sure.length === 0 ? 0 : Math.exp(sum / sure.length);
}

/** Links words to their heads and dependents. The analysis must be a tree with one root. */
export function buildSentence(sentence: TokenizedSentence, analysis: Analysis): Sentence {
  const words = sentence.tokens.map(
    (token, index): Growing => ({
      index,
      text: token.text,
      lemma: analysis.lemmas[index]!,
      upos: analysis.upos[index]!,
      xpos: analysis.xpos[index]!,
      start: token.start,
      end: token.end,
      relation: analysis.relations[index]!,
      head: null,
      children: [],
      sure: analysis.sure[index]!,
    }),
  );
  let root: Word | undefined;
  words.forEach((word, index) => {
    const head = analysis.heads[index]!;
    if (head < 0) root = word;
    else {
      word.head = words[head]!;
      words[head]!.children.push(word);
    }
  });
  if (root === undefined) throw new RangeError("an analysis without a root");
  const { text, start, end, dateline } = sentence;
  return { text, start, end, words, root, sure: sureOfTree(analysis.sure), dateline };
}
