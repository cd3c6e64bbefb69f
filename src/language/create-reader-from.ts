import { buildSentence } from "./build-tree.ts";
import { createLemmatize } from "./lemma/lemmatize.ts";
import { mendRelations } from "./mend-relations.ts";
import { createNetwork } from "./network/network.ts";
import type { Weights } from "./network/weights.ts";
import { createSplit } from "./split/split-text.ts";
import type { Reader } from "./word.ts";

/** The guidelines that text is read by: those of the newer treebank, whose texts are edited, as news is. */
const NEWER = 1;

/** A reader from weights and a list of lemmas that are at hand already. `treebank`: see `Network`. */
export function createReaderFrom(weights: Weights, lemmaLines: string, treebank: number = NEWER): Reader {
  const network = createNetwork(weights);
  const lemmatize = createLemmatize(lemmaLines);
  const { tags, labels } = weights.header;
  const pairs = tags.map((tag) => tag.split("/") as [string, string]);
  return {
    split: createSplit(),
    parse: (sentence) => {
      const texts = sentence.tokens.map((token) => token.text);
      const reading = network(texts, treebank);
      const upos = Array.from(reading.tags, (tag) => pairs[tag]![0]);
      const xpos = Array.from(reading.tags, (tag) => pairs[tag]![1]);
      const relations = Array.from(reading.labels, (label) => labels[label]!);
      const lemmas = texts.map((text, i) => lemmatize(text, upos[i]!, xpos[i]!));
      mendRelations({ texts, lemmas, upos, xpos, heads: reading.heads, relations });
      return buildSentence(sentence, {
        upos,
        xpos,
        lemmas,
        heads: reading.heads,
        relations,
        sure: reading.sure,
      });
    },
  };
}
