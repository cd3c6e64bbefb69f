import type { TreebankSentence } from "./conllu.ts";

export interface Parsed {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** From 0; -1 is the root. */
  readonly heads: ArrayLike<number>;
  readonly relations: readonly string[];
}

export interface Scores {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly unlabelled: number;
  readonly labelled: number;
  /** Relations compared without what follows their colon. */
  readonly labelledWithoutSubtypes: number;
  readonly f1: Readonly<Record<string, number>>;
}

const RELATIONS = [
  "nsubj",
  "nsubj:pass",
  "obj",
  "iobj",
  "obl",
  "obl:agent",
  "nmod",
  "nmod:poss",
  "amod",
  "compound",
  "flat",
  "appos",
  "conj",
  "acl",
  "acl:relcl",
  "advcl",
  "ccomp",
  "xcomp",
  "parataxis",
  "aux:pass",
  "root",
];

const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;

/** Scores of trees on the treebank's own tokens. Punctuation counts for tags and not for trees. */
export function scoreTrees(gold: readonly TreebankSentence[], parsed: readonly Parsed[]): Scores {
  let all = 0;
  let [upos, xpos, counted, heads, labels, plain] = [0, 0, 0, 0, 0, 0];
  const tally = new Map(RELATIONS.map((relation) => [relation, { gold: 0, found: 0, right: 0 }]));
  gold.forEach(({ words }, s) => {
    const own = parsed[s]!;
    words.forEach((word, i) => {
      all++;
      if (own.upos[i] === word.upos) upos++;
      if (own.xpos[i] === word.xpos) xpos++;
      if (word.upos === "PUNCT") return;
      counted++;
      const sameHead = own.heads[i] === word.head;
      const found = own.relations[i]!;
      if (sameHead) heads++;
      if (sameHead && found === word.relation) labels++;
      if (sameHead && found.split(":")[0] === word.relation.split(":")[0]) plain++;
      const expected = tally.get(word.relation);
      const given = tally.get(found);
      if (expected) expected.gold++;
      if (given) given.found++;
      if (expected && sameHead && found === word.relation) expected.right++;
    });
  });
  const f1 = Object.fromEntries(
    [...tally].map(([name, t]) => [name, percent(2 * t.right, t.gold + t.found)]),
  );
  return {
    words: all,
    upos: percent(upos, all),
    xpos: percent(xpos, all),
    unlabelled: percent(heads, counted),
    labelled: percent(labels, counted),
    labelledWithoutSubtypes: percent(plain, counted),
    f1,
  };
}
