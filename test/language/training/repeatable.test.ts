import { describe, expect, it } from "vitest";
import { createNetwork } from "../../../src/language/network/network.ts";
import { unpackWeights } from "../../../src/language/network/weights.ts";
import type { TreebankSentence } from "../../../training/syntax/conllu.ts";
import { exportWeights } from "../../../training/syntax/export-weights.ts";
import { SETTINGS } from "../../../training/syntax/network/settings.ts";
import { trainNetwork } from "../../../training/syntax/network/train-network.ts";
import { buildVocabulary } from "../../../training/syntax/vocabulary.ts";

const MEASURES = { embedding: 16, units: 16, layers: 2, tagLayer: 0, arc: 16, label: 16 };
const NAMES = ["Chad", "Oman", "Peru"];
const VERBS = ["visited", "accused", "thanked"];

/** "Chad visited Mali ." in all combinations. */
const SENTENCES = NAMES.flatMap((subject) =>
  VERBS.flatMap((verb) =>
    NAMES.map((object): TreebankSentence => {
      const word = (text: string, upos: string, xpos: string, head: number, relation: string) => ({
        text,
        lemma: text,
        upos,
        xpos,
        head,
        relation,
        spaceAfter: true,
      });
      const words = [
        word(subject, "PROPN", "NNP", 1, "nsubj"),
        word(verb, "VERB", "VBD", -1, "root"),
        word(object, "PROPN", "NNP", 1, "obj"),
        word(".", "PUNCT", ".", 1, "punct"),
      ];
      return { id: "", text: words.map(({ text }) => text).join(" "), words };
    }),
  ),
);

function train(seed: number): Uint8Array {
  const vocabulary = buildVocabulary(SENTENCES);
  const examples = SENTENCES.map((sentence) => vocabulary.encode(sentence, 0));
  const settings = { ...SETTINGS, epochs: 50, tokensPerBatch: 24, seed, averageDecay: 0.9 };
  const parameters = trainNetwork(
    vocabulary,
    () => examples,
    MEASURES,
    settings,
    () => {},
  );
  return exportWeights(parameters, vocabulary, MEASURES);
}

describe("training", () => {
  it("comes out the same to the byte with the same seed, and otherwise with another", () => {
    const first = train(1);
    expect(Buffer.compare(first, train(1))).toBe(0);
    expect(Buffer.compare(first, train(2))).not.toBe(0);
  });

  it("learns to read what it was shown", () => {
    const weights = unpackWeights(train(1));
    const reading = createNetwork(weights)(["Oman", "thanked", "Chad", "."]);
    expect(Array.from(reading.heads)).toEqual([1, -1, 1, 1]);
    const relations = Array.from(reading.labels, (label) => weights.header.labels[label]);
    expect(relations).toEqual(["nsubj", "root", "obj", "punct"]);
  });
});
