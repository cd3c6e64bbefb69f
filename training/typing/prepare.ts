import type { Lexicon } from "../../src/coding/typing/features/lexical.ts";
import { pairFeatures } from "../../src/coding/typing/features/pair-features.ts";
import { parseWhole, readMarks } from "../../src/coding/typing/marked.ts";
import { viewPair } from "../../src/coding/typing/pair-view.ts";
import { denseOf, type Vectors } from "../../src/coding/typing/vectors.ts";
import type { Reader } from "../../src/language/word.ts";
import type { Example } from "./examples.ts";

/** An example as the learner sees it. */
export interface Prepared extends Example {
  readonly text: string;
  readonly features: readonly string[];
  readonly dense: Float32Array;
}

export interface Tools {
  readonly reader: Reader;
  readonly lexicon: Lexicon;
  readonly vectors: Vectors;
}

/** Parses examples and takes their features. Those whose marks hold no word are left out. */
export function prepare(examples: readonly Example[], tools: Tools): readonly Prepared[] {
  return examples.flatMap((example) => {
    const { text, actor, recipient } = readMarks(example.marked);
    const sentence = parseWhole(tools.reader, text);
    const view = sentence === null ? null : viewPair(sentence, actor ?? sentence.root, recipient);
    if (view === null) return [];
    return [
      {
        ...example,
        text,
        features: [...pairFeatures(view, tools.lexicon)],
        dense: denseOf(view, tools.vectors),
      },
    ];
  });
}
