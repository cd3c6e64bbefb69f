import { writeFileSync } from "node:fs";
import { exportWeights } from "./export-weights.ts";
import { withJoinedNames } from "./join-names.ts";
import { lemmaExceptions } from "./lemma-exceptions.ts";
import { MEASURES, SETTINGS } from "./network/settings.ts";
import { trainNetwork } from "./network/train-network.ts";
import { readTreebank, TREEBANKS } from "./treebanks.ts";
import { buildVocabulary } from "./vocabulary.ts";

/** Trains tagger and parser from the treebanks and writes `data/language/`: the same bytes every time. */
const output = (name: string): URL => new URL(`../../data/language/${name}`, import.meta.url);
/** Longer ones are tables and lists, and cost their length squared. */
const LONGEST = 200;

const sets = TREEBANKS.map((name) => readTreebank(name, "train"));
const vocabulary = buildVocabulary(sets.flat());
const cut = sets.flatMap((set, treebank) => set.map((sentence) => vocabulary.encode(sentence, treebank)));
const joined = sets.flatMap((set, treebank) =>
  set.map((sentence) => vocabulary.encode(withJoinedNames(sentence) ?? sentence, treebank)),
);
const short = (examples: typeof cut): typeof cut => examples.filter(({ tags }) => tags.length < LONGEST);
const parameters = trainNetwork(
  vocabulary,
  (epoch) => short(epoch % 2 === 0 ? cut : joined),
  MEASURES,
  SETTINGS,
  (epoch, _, losses) => {
    const of = (value: number): string => value.toFixed(3);
    console.error(
      `epoch ${epoch + 1}: tags ${of(losses.tags)}, arcs ${of(losses.arcs)}, labels ${of(losses.labels)}`,
    );
  },
);
writeFileSync(output("syntax.bin"), exportWeights(parameters, vocabulary, MEASURES));
writeFileSync(output("lemmas.tsv"), lemmaExceptions(sets[0]!, sets[1]!));
