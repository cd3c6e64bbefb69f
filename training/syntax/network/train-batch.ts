import { DISTANCES, distanceClass } from "../../../src/language/network/distance.ts";
import { CLOSING, OPENING, UNKNOWN } from "../../../src/language/network/features.ts";
import type { Arena, Matrix } from "./arena.ts";
import { applyMask, dropOut, dropUnits } from "./dropout.ts";
import type { Example } from "./example.ts";
import type { Parameter } from "./parameter.ts";
import type { Parameters } from "./parameters.ts";
import { backRecurrent, runRecurrent } from "./recurrent.ts";
import type { Measures, Settings } from "./settings.ts";

export interface Losses {
  tags: number;
  arcs: number;
  labels: number;
}

/** The treebank "either": what text of unknown kind is read with. */
export const EITHER = 2;

function asMatrix(arena: Arena, p: Parameter): Matrix {
  const matrix = arena.matrix(p.rows, p.columns);
  matrix.data.set(p.value);
  return matrix;
}

function addBias(matrix: Matrix, bias: Parameter): void {
  const { rows, columns, data } = matrix;
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) data[i * columns + j] = data[i * columns + j]! + bias.value[j]!;
}

function addBiasGradient(dMatrix: Matrix, bias: Parameter): void {
  const { rows, columns, data } = dMatrix;
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) bias.gradient[j] = bias.gradient[j]! + data[i * columns + j]!;
}

/** Adds left' d to a weight's gradient. */
function addGradient(arena: Arena, left: Matrix, d: Matrix, weight: Parameter, window = 1): void {
  const gradient = arena.matrix(weight.rows, weight.columns);
  arena.multiplyTransposed(left, d, gradient, window);
  for (let i = 0; i < weight.gradient.length; i++)
    weight.gradient[i] = weight.gradient[i]! + gradient.data[i]!;
}

function rectify(matrix: Matrix): void {
  const { data } = matrix;
  for (let i = 0; i < data.length; i++) if (data[i]! < 0) data[i] = 0;
}

/** Zeroes the gradient where the rectified value was zero. */
function backRectify(value: Matrix, d: Matrix): void {
  for (let i = 0; i < d.data.length; i++) if (value.data[i]! <= 0) d.data[i] = 0;
}

/** Turns scores into (probability - truth) * scale in place; returns the loss of the truth. */
function crossEntropy(data: Float32Array, from: number, count: number, truth: number, scale: number): number {
  let max = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < count; j++) max = Math.max(max, data[from + j]!);
  let sum = 0;
  for (let j = 0; j < count; j++) sum += Math.exp(data[from + j]! - max);
  const loss = Math.log(sum) + max - data[from + truth]!;
  for (let j = 0; j < count; j++) {
    data[from + j] = (Math.exp(data[from + j]! - max) / sum - (j === truth ? 1 : 0)) * scale;
  }
  return loss;
}

/** Forward and back over a batch of sentences; gradients are added to the parameters. */
export function trainBatch(
  arena: Arena,
  p: Parameters,
  measures: Measures,
  settings: Settings,
  batch: readonly Example[],
  tagCount: number,
  labelCount: number,
  unseen: (word: number) => number,
  random: () => number,
): Losses {
  arena.clear();
  const { embedding, units, layers, tagLayer, arc, label } = measures;
  const width = 2 * units;
  // Each sentence is an opening row, its words and a closing row; an empty row keeps neighbours apart.
  const ranges: { from: number; to: number }[] = [];
  let rows = 0;
  let words = 0;
  for (const { tags } of batch) {
    ranges.push({ from: rows, to: rows + tags.length + 2 });
    rows += tags.length + 3;
    words += tags.length;
  }
  const scale = 1 / words;

  // Words' vectors, one row lower than their number, for the window reaches one row up.
  const vectors = arena.matrix(rows + 8, embedding);
  const used: Int32Array[] = [];
  batch.forEach((example, s) => {
    const { from, to } = ranges[s]!;
    const treebank = random() < 0.2 ? EITHER : example.treebank;
    for (let row = from; row < to; row++) {
      const place = row - from - 1;
      const ids = new Int32Array(p.tables.length + 1);
      if (place < 0) ids.fill(OPENING);
      else if (place >= example.tags.length) ids.fill(CLOSING);
      else ids.set(example.features[place]!);
      if (place >= 0 && place < example.tags.length) {
        if (random() < unseen(ids[0]!)) ids[0] = UNKNOWN;
        for (let k = 1; k < p.tables.length; k++) if (random() < 0.03) ids[k] = UNKNOWN;
      }
      ids[p.tables.length] = treebank;
      used[row] = ids;
      const at = (row + 1) * embedding;
      ids.forEach((id, k) => {
        const table = p.tables[k] ?? p.treebank;
        const start = id * embedding;
        for (let j = 0; j < embedding; j++)
          vectors.data[at + j] = vectors.data[at + j]! + table.value[start + j]!;
      });
    }
  });
  const vectorMask = dropOut(vectors, settings.dropEmbedding, random);

  const inputs: Matrix[] = [];
  const masks: Float32Array[] = [];
  const sums: Matrix[] = [];
  const cells: Matrix[] = [];
  const first = arena.matrix(rows, width);
  const windowWeights = asMatrix(arena, p.window);
  arena.multiply(vectors, windowWeights, first, 3);
  addBias(first, p.windowBias);
  rectify(first);
  const weights = p.layers.map((layer) => asMatrix(arena, layer.weights));
  let current = first;
  for (let l = 0; l < layers; l++) {
    masks.push(dropUnits(current, ranges, settings.dropLayer, random));
    inputs.push(current);
    const sum = arena.matrix(rows, 6 * units);
    arena.multiply(current, weights[l]!, sum);
    addBias(sum, p.layers[l]!.bias);
    const cell = arena.matrix(rows, width);
    const out = arena.matrix(rows, width);
    runRecurrent(current, sum, cell, out, p.layers[l]!.peep.value, units, ranges);
    sums.push(sum);
    cells.push(cell);
    current = out;
  }
  masks.push(dropUnits(current, ranges, settings.dropLayer, random));
  inputs.push(current);
  const losses: Losses = { tags: 0, arcs: 0, labels: 0 };

  // Tags, from the input of the layer after `tagLayer`.
  const tagInput = inputs[tagLayer + 1]!;
  const tagWeights = asMatrix(arena, p.tags);
  const tagScores = arena.matrix(rows, p.tags.columns);
  arena.multiply(tagInput, tagWeights, tagScores);
  addBias(tagScores, p.tagsBias);
  const dTags = arena.matrix(rows, p.tags.columns);
  batch.forEach(({ tags }, s) => {
    const { from } = ranges[s]!;
    tags.forEach((tag, i) => {
      const at = (from + 1 + i) * p.tags.columns;
      losses.tags += crossEntropy(tagScores.data, at, tagCount, tag, scale);
      dTags.data.set(tagScores.data.subarray(at, at + tagCount), at);
    });
  });

  // Roles: dependent and head for arcs, dependent and head for labels.
  const roleWeights = asMatrix(arena, p.roles);
  const roles = arena.matrix(rows, p.roles.columns);
  arena.multiply(current, roleWeights, roles);
  addBias(roles, p.rolesBias);
  const arcColumns = 2 * arc;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < arcColumns; j++)
      if (roles.data[i * roles.columns + j]! < 0) roles.data[i * roles.columns + j] = 0;
  }
  const roleMask = dropOut(roles, settings.dropHead, random);
  const dRoles = arena.matrix(rows, p.roles.columns);
  const dependents = arena.matrix(rows, arc);
  for (let i = 0; i < rows; i++)
    dependents.data.set(roles.data.subarray(i * roles.columns, i * roles.columns + arc), i * arc);
  const turned = arena.matrix(rows, arc);
  const arcWeights = asMatrix(arena, p.arcs);
  arena.multiply(dependents, arcWeights, turned);
  addBias(turned, p.arcsBias);
  const dTurned = arena.matrix(rows, arc);
  const scores = new Float32Array(512);
  batch.forEach(({ heads }, s) => {
    const { from } = ranges[s]!;
    const n = heads.length;
    for (let i = 1; i <= n; i++) {
      const t = (from + i) * arc;
      for (let h = 0; h <= n; h++) {
        const at = (from + h) * roles.columns + arc;
        let sum =
          h === 0
            ? p.arcDistance.value[DISTANCES]!
            : h === i
              ? -1e9
              : p.arcDistance.value[distanceClass(h - i)]!;
        if (h !== i) for (let j = 0; j < arc; j++) sum += turned.data[t + j]! * roles.data[at + j]!;
        scores[h] = sum;
      }
      losses.arcs += crossEntropy(scores, 0, n + 1, heads[i - 1]!, scale);
      for (let h = 0; h <= n; h++) {
        const d = scores[h]!;
        if (h === i || d === 0) continue;
        const bucket = h === 0 ? DISTANCES : distanceClass(h - i);
        p.arcDistance.gradient[bucket] = p.arcDistance.gradient[bucket]! + d;
        const at = (from + h) * roles.columns + arc;
        for (let j = 0; j < arc; j++) {
          dTurned.data[t + j] = dTurned.data[t + j]! + d * roles.data[at + j]!;
          dRoles.data[at + j] = dRoles.data[at + j]! + d * turned.data[t + j]!;
        }
      }
    }
  });
  addGradient(arena, dependents, dTurned, p.arcs);
  addBiasGradient(dTurned, p.arcsBias);
  const dDependents = arena.matrix(rows, arc);
  arena.multiply(dTurned, arena.transpose(arcWeights), dDependents);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < arc; j++) {
      dRoles.data[i * roles.columns + j] =
        dRoles.data[i * roles.columns + j]! + dDependents.data[i * arc + j]!;
    }
  }

  // Labels, of the true arcs.
  const pairs = arena.matrix(words, label);
  const labelDependent = arcColumns;
  const labelHead = arcColumns + label;
  let pair = 0;
  batch.forEach(({ heads }, s) => {
    const { from } = ranges[s]!;
    heads.forEach((head, i) => {
      const a = (from + 1 + i) * roles.columns + labelDependent;
      const b = (from + head) * roles.columns + labelHead;
      const c = (head === 0 ? DISTANCES : distanceClass(head - i - 1)) * label;
      for (let j = 0; j < label; j++) {
        const sum = roles.data[a + j]! + roles.data[b + j]! + p.labelDistance.value[c + j]!;
        pairs.data[pair * label + j] = Math.max(sum, 0);
      }
      pair++;
    });
  });
  const labelWeights = asMatrix(arena, p.labels);
  const labelScores = arena.matrix(words, p.labels.columns);
  arena.multiply(pairs, labelWeights, labelScores);
  addBias(labelScores, p.labelsBias);
  const dLabels = arena.matrix(words, p.labels.columns);
  pair = 0;
  for (const { labels } of batch) {
    for (const truth of labels) {
      const at = pair * p.labels.columns;
      losses.labels += crossEntropy(labelScores.data, at, labelCount, truth, scale);
      dLabels.data.set(labelScores.data.subarray(at, at + labelCount), at);
      pair++;
    }
  }
  addGradient(arena, pairs, dLabels, p.labels);
  addBiasGradient(dLabels, p.labelsBias);
  const dPairs = arena.matrix(words, label);
  arena.multiply(dLabels, arena.transpose(labelWeights), dPairs);
  backRectify(pairs, dPairs);
  pair = 0;
  batch.forEach(({ heads }, s) => {
    const { from } = ranges[s]!;
    heads.forEach((head, i) => {
      const a = (from + 1 + i) * roles.columns + labelDependent;
      const b = (from + head) * roles.columns + labelHead;
      const c = (head === 0 ? DISTANCES : distanceClass(head - i - 1)) * label;
      for (let j = 0; j < label; j++) {
        const d = dPairs.data[pair * label + j]!;
        dRoles.data[a + j] = dRoles.data[a + j]! + d;
        dRoles.data[b + j] = dRoles.data[b + j]! + d;
        p.labelDistance.gradient[c + j] = p.labelDistance.gradient[c + j]! + d;
      }
      pair++;
    });
  });

  // Back through the roles and the layers.
  applyMask(dRoles, roleMask);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < arcColumns; j++)
      if (roles.data[i * roles.columns + j]! <= 0) dRoles.data[i * roles.columns + j] = 0;
  }
  addGradient(arena, current, dRoles, p.roles);
  addBiasGradient(dRoles, p.rolesBias);
  let d = arena.matrix(rows, width);
  arena.multiply(dRoles, arena.transpose(roleWeights), d);
  for (let l = layers - 1; l >= 0; l--) {
    if (l === tagLayer) {
      addGradient(arena, tagInput, dTags, p.tags);
      addBiasGradient(dTags, p.tagsBias);
      arena.multiply(dTags, arena.transpose(tagWeights), d);
    }
    applyMask(d, masks[l + 1]!);
    const dSums = arena.matrix(rows, 6 * units);
    const dInput = arena.matrix(rows, width);
    const { peep } = p.layers[l]!;
    backRecurrent(
      inputs[l]!,
      sums[l]!,
      cells[l]!,
      d,
      dSums,
      dInput,
      peep.value,
      peep.gradient,
      units,
      ranges,
    );
    addGradient(arena, inputs[l]!, dSums, p.layers[l]!.weights);
    addBiasGradient(dSums, p.layers[l]!.bias);
    arena.multiply(dSums, arena.transpose(weights[l]!), dInput);
    d = dInput;
  }
  applyMask(d, masks[0]!);
  backRectify(first, d);
  addGradient(arena, vectors, d, p.window, 3);
  addBiasGradient(d, p.windowBias);
  const dWindows = arena.matrix(rows, 3 * embedding);
  arena.multiply(d, arena.transpose(windowWeights), dWindows);
  const dVectors = arena.matrix(rows + 8, embedding);
  for (let row = 0; row < rows; row++) {
    const to = row * embedding;
    const at = row * 3 * embedding;
    for (let j = 0; j < 3 * embedding; j++)
      dVectors.data[to + j] = dVectors.data[to + j]! + dWindows.data[at + j]!;
  }
  applyMask(dVectors, vectorMask);
  used.forEach((ids, row) => {
    const at = (row + 1) * embedding;
    ids.forEach((id, k) => {
      const table = p.tables[k] ?? p.treebank;
      table.touched!.add(id);
      const start = id * embedding;
      for (let j = 0; j < embedding; j++)
        table.gradient[start + j] = table.gradient[start + j]! + dVectors.data[at + j]!;
    });
  });
  return losses;
}
