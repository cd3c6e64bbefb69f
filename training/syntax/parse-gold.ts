import { createLemmatize } from "../../src/language/lemma/lemmatize.ts";
import { mendRelations } from "../../src/language/mend-relations.ts";
import type { Network } from "../../src/language/network/network.ts";
import type { Header } from "../../src/language/network/weights.ts";
import type { TreebankSentence } from "./conllu.ts";
import type { Parsed } from "./score.ts";

/** The reader's trees for the treebank's own tokens. */
export function parseGold(
  network: Network,
  header: Header,
  sentences: readonly TreebankSentence[],
  treebank: number,
  lemmaLines: string,
): Parsed[] {
  const lemmatize = createLemmatize(lemmaLines);
  return sentences.map(({ words }) => {
    const texts = words.map((word) => word.text);
    const { tags, heads, labels } = network(texts, treebank);
    const pairs = Array.from(tags, (tag) => header.tags[tag]!.split("/"));
    const upos = pairs.map((pair) => pair[0]!);
    const xpos = pairs.map((pair) => pair[1]!);
    const relations = Array.from(labels, (label) => header.labels[label]!);
    const lemmas = texts.map((text, i) => lemmatize(text, upos[i]!, xpos[i]!));
    mendRelations({ texts, lemmas, upos, xpos, heads, relations });
    return { upos, xpos, heads, relations };
  });
}
