import type { Network } from "../../src/language/network/network.ts";
import type { Header } from "../../src/language/network/weights.ts";
import type { TreebankSentence } from "./conllu.ts";
import type { Parsed } from "./score.ts";

/** The network's trees for the treebank's own tokens. */
export function parseGold(
  network: Network,
  header: Header,
  sentences: readonly TreebankSentence[],
  treebank: number,
): Parsed[] {
  return sentences.map(({ words }) => {
    const reading = network(
      words.map((word) => word.text),
      treebank,
    );
    const tags = Array.from(reading.tags, (tag) => header.tags[tag]!.split("/"));
    return {
      upos: tags.map((tag) => tag[0]!),
      xpos: tags.map((tag) => tag[1]!),
      heads: reading.heads,
      relations: Array.from(reading.labels, (label) => header.labels[label]!),
    };
  });
}
