import { DENSE_COUNT } from "./vectors.ts";

/** A linear model: a row of weights for each feature and for each dense value. */
export interface LinearModel {
  readonly classes: number;
  readonly vocabulary: ReadonlyMap<string, number>;
  /** `feature * classes + class`; the dense rows stand behind the features'. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly temperature: number;
}

/** A pair's features share this much between them, so that long sentences weigh no more than short ones. */
export const SPARSE_SCALE = 8;
export const DENSE_SCALE = 2;

/** The features of a pair that a vocabulary knows. */
export function indicesOf(features: Iterable<string>, vocabulary: ReadonlyMap<string, number>): Int32Array {
  const found: number[] = [];
  for (const feature of features) {
    const index = vocabulary.get(feature);
    if (index !== undefined) found.push(index);
  }
  return Int32Array.from(found);
}

export function sparseValue(count: number): number {
  return SPARSE_SCALE / Math.sqrt(Math.max(1, count));
}

/** The classes' scores, before they are made probabilities. */
export function scoreLinear(model: LinearModel, indices: Int32Array, dense: Float32Array): Float64Array {
  const { classes, weights, vocabulary } = model;
  const scores = Float64Array.from(model.bias);
  const value = sparseValue(indices.length);
  for (const index of indices) {
    const base = index * classes;
    for (let at = 0; at < classes; at += 1) scores[at]! += value * weights[base + at]!;
  }
  for (let place = 0; place < DENSE_COUNT; place += 1) {
    const given = dense[place]! * DENSE_SCALE;
    if (given === 0) continue;
    const base = (vocabulary.size + place) * classes;
    for (let at = 0; at < classes; at += 1) scores[at]! += given * weights[base + at]!;
  }
  return scores;
}

/** Scores to probabilities, in place. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp((scores[at]! - most) / temperature);
    sum += scores[at]!;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= sum;
  return scores;
}
