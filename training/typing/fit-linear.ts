import { CLASS_COUNT } from "../../src/coding/typing/labels.ts";
import {
  DENSE_SCALE,
  indicesOf,
  type LinearModel,
  scoreLinear,
  softmax,
  sparseValue,
} from "../../src/coding/typing/model.ts";
import { DENSE_COUNT } from "../../src/coding/typing/vectors.ts";
import { splitMix } from "./random.ts";

export interface FitSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull of weights towards zero. */
  readonly decay: number;
  /** Features seen in fewer examples are left out. */
  readonly least: number;
  /** How much an own sentence counts beside a labelled pair. */
  readonly ownWeight: number;
  readonly seed: number;
  /** How many classes there are; the types' and NONE where not given. */
  readonly classCount?: number;
}

export interface Trainable {
  readonly set: "own" | "pairs";
  readonly classes: readonly number[];
  readonly features: readonly string[];
  readonly dense: Float32Array;
  /** Beside the set's weight; 1 where not given. */
  readonly weight?: number;
}

/**
 * Multinomial logistic regression by stochastic gradients with a step of its own for each feature (AdaGrad,
 * Duchi et al. 2011, one sum a row). A label that allows several classes asks only for their sum.
 */
export function fitLinear(examples: readonly Trainable[], settings: FitSettings): LinearModel {
  const vocabulary = vocabularyOf(examples, settings.least);
  const classes = settings.classCount ?? CLASS_COUNT;
  const rows = vocabulary.size + DENSE_COUNT;
  const model: LinearModel = {
    classes,
    vocabulary,
    weights: new Float32Array(rows * classes),
    bias: new Float32Array(classes),
    temperature: 1,
  };
  const squares = new Float32Array(rows).fill(1e-4);
  const encoded = examples.map(({ features, dense, classes, set, weight }) => ({
    indices: indicesOf(features, vocabulary),
    dense,
    classes,
    weight: (weight ?? 1) * (set === "own" ? settings.ownWeight : 1),
  }));
  const counts = new Float32Array(rows).fill(encoded.length);
  counts.fill(0, 0, vocabulary.size);
  for (const { indices } of encoded) for (const index of indices) counts[index]! += 1;
  const random = splitMix(settings.seed);
  const order = encoded.map((_, index) => index);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const rate = settings.rate * (1 - (0.9 * epoch) / settings.epochs);
    shuffle(order, random);
    for (const at of order) step(model, encoded[at]!, squares, counts, rate, settings.decay);
  }
  return model;
}

interface Encoded {
  readonly indices: Int32Array;
  readonly dense: Float32Array;
  readonly classes: readonly number[];
  readonly weight: number;
}

function step(
  model: LinearModel,
  example: Encoded,
  squares: Float32Array,
  counts: Float32Array,
  rate: number,
  decay: number,
): void {
  const gradient = softmax(scoreLinear(model, example.indices, example.dense));
  const allowed = example.classes.reduce((sum, index) => sum + gradient[index]!, 0);
  for (const index of example.classes) gradient[index]! -= gradient[index]! / Math.max(allowed, 1e-9);
  let norm = 0;
  for (let at = 0; at < gradient.length; at += 1) {
    gradient[at]! *= example.weight;
    norm += gradient[at]! * gradient[at]!;
    model.bias[at]! -= 0.02 * rate * gradient[at]!;
  }
  const value = sparseValue(example.indices.length);
  for (const index of example.indices)
    move(model, index, value, gradient, norm, squares, counts, rate, decay);
  const first = model.vocabulary.size;
  for (let place = 0; place < DENSE_COUNT; place += 1) {
    const given = example.dense[place]! * DENSE_SCALE;
    if (given !== 0) move(model, first + place, given, gradient, norm, squares, counts, rate, decay);
  }
}

function move(
  { weights, classes }: LinearModel,
  row: number,
  value: number,
  gradient: Float64Array,
  norm: number,
  squares: Float32Array,
  counts: Float32Array,
  rate: number,
  decay: number,
): void {
  squares[row]! += (norm * value * value) / classes;
  const pace = rate / Math.sqrt(squares[row]!);
  const keep = 1 - Math.min(0.5, (pace * decay) / counts[row]!);
  const push = pace * value;
  const base = row * classes;
  for (let at = 0; at < classes; at += 1)
    weights[base + at] = weights[base + at]! * keep - push * gradient[at]!;
}

function vocabularyOf(examples: readonly Trainable[], least: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const kept = [...counts.keys()].filter((feature) => (counts.get(feature) ?? 0) >= least).sort();
  return new Map(kept.map((feature, index) => [feature, index]));
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}
