import { readFileSync } from "node:fs";
import type { Sentence } from "../../language/word.ts";
import { knownRows } from "./features/known-rows.ts";
import type { Lexicon } from "./features/lexical.ts";
import { pairFeatures } from "./features/pair-features.ts";
import { CLASSES, joinedName, type TypeClass } from "./labels.ts";
import { type LinearModel, scoreLinear, softmax } from "./model.ts";
import { type Span, viewPair } from "./pair-view.ts";
import { denseOf, loadVectors, type Vectors } from "./vectors.ts";
import { parseWeights } from "./weights.ts";

/** How likely each type is, and that nothing passed between the two; the values sum to one. */
export type Probabilities = Readonly<Record<TypeClass, number>>;

export interface Typing {
  /**
   * What a sentence says that one party does to another. Spans are offsets of the text given to the reader.
   * Null where no word of the sentence lies in the actor's span.
   */
  readonly classify: (sentence: Sentence, actor: Span, recipient: Span | null) => Probabilities | null;
  /** The same with what the classifier saw, for models that go on from it. */
  readonly look: (sentence: Sentence, actor: Span, recipient: Span | null) => Look | null;
}

export interface Look {
  readonly probabilities: Probabilities;
  /** What was seen, by name; put together only where asked for. */
  readonly features: () => ReadonlySet<string>;
  readonly dense: Float32Array;
  /** The rows of what was seen in the vocabulary of a further model, where one was given. */
  readonly rows: Int32Array | null;
}

/**
 * Loads weights and word vectors; a fraction of a second, once. `further` is the vocabulary of a model that goes on
 * from what the classifier saw.
 */
export function loadTyping(lexicon: Lexicon, further?: ReadonlyMap<string, number>): Typing {
  const text = readFileSync(new URL("../../../data/typing/weights.tsv", import.meta.url), "utf8");
  const weights = parseWeights(text, CLASSES);
  return typingWith(weights, loadVectors(), lexicon, further);
}

export function typingWith(
  model: LinearModel,
  vectors: Vectors,
  lexicon: Lexicon,
  further?: ReadonlyMap<string, number>,
): Typing {
  const rowsIn = knownRows(further === undefined ? [model.vocabulary] : [model.vocabulary, further]);
  const look: Typing["look"] = (sentence, actor, recipient) => {
    const view = viewPair(sentence, actor, recipient);
    if (view === null) return null;
    const [own, rows = null] = rowsIn(view, lexicon);
    const dense = denseOf(view, vectors);
    const scores = scoreLinear(model, own!, dense);
    return {
      probabilities: named(softmax(scores, model.temperature)),
      features: () => pairFeatures(view, lexicon),
      dense,
      rows,
    };
  };
  return {
    look,
    classify: (sentence, actor, recipient) => look(sentence, actor, recipient)?.probabilities ?? null,
  };
}

/** Values in the order of the classes, by name. */
export function named(values: ArrayLike<number>): Probabilities {
  return Object.fromEntries(CLASSES.map((name, index) => [name, values[index]!])) as Probabilities;
}

/** The likeliest type where there is an event, CONCEDE and RETREAT taken as one. */
export function likeliestJoined(probabilities: Probabilities): {
  readonly type: string;
  readonly share: number;
} {
  const sums = new Map<string, number>();
  for (const name of CLASSES) {
    if (name === "NONE") continue;
    const joined = joinedName(name);
    sums.set(joined, (sums.get(joined) ?? 0) + probabilities[name]);
  }
  let type = "";
  let most = -1;
  let total = 0;
  for (const [name, sum] of sums) {
    total += sum;
    if (sum <= most) continue;
    type = name;
    most = sum;
  }
  return { type, share: total === 0 ? 0 : most / total };
}
