import { DISTANCES, distanceClass } from "./distance.ts";
import { CLOSING, OPENING } from "./features.ts";
import { createLookup, reservedVector } from "./lookup.ts";
import { bestTree } from "./tree-of-scores.ts";
import type { Weights } from "./weights.ts";
import { createWorkspace, type Region } from "./workspace.ts";

/** What the network makes of a sentence, word by word. Heads count from 0; -1 is the root. */
export interface Reading {
  /** Places in the list of tags. */
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  /** Places in the list of relations. */
  readonly labels: Int32Array;
  /** Probability of the head times that of the relation. */
  readonly sure: Float32Array;
}

/** Reads the words of one sentence; `treebank` is 0 or 1 for its guidelines, 2 for either. */
export type Network = (words: readonly string[], treebank?: number) => Reading;

const up4 = (n: number): number => (n + 3) & ~3;
const up8 = (n: number): number => (n + 7) & ~7;

function fillRows(floats: Float32Array, region: Region, rows: number, bias: Float32Array): void {
  for (let i = 0; i < rows; i++) floats.set(bias, region.index + i * bias.length);
}

function rectify(floats: Float32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (floats[i]! < 0) floats[i] = 0;
}

function largest(floats: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let j = 1; j < count; j++) if (floats[from + j]! > floats[from + best]!) best = j;
  return best;
}

/** The share of one score in the sum of all, after exponentiation. */
function probability(floats: Float32Array, from: number, count: number, of: number): number {
  const top = floats[from + of]!;
  let sum = 0;
  for (let j = 0; j < count; j++) sum += Math.exp(Math.min(floats[from + j]! - top, 50));
  return 1 / sum;
}

/**
 * Words to tags and trees: vectors of words and their parts, a window of three words, recurrent layers over
 * the whole sentence; tags are read off one of them, heads and relations off the last by comparing each
 * word as dependent with each word as head (Dozat & Manning 2017).
 */
export function createNetwork(weights: Weights): Network {
  const { header, tables, treebank: treebanks, matrix, row: bias } = weights;
  const { embedding, units, layers, tagLayer, arc, label } = header.measures;
  const width = 2 * units;
  const work = createWorkspace();
  const lookup = createLookup(tables);
  const opening = reservedVector(tables, OPENING);
  const closing = reservedVector(tables, CLOSING);
  const guidelines = [0, 1, 2].map((row) => reservedVector([treebanks], row));
  const window = work.place(matrix("window"));
  const windowBias = bias("windowBias");
  const deep = Array.from({ length: layers }, (_, l) => ({
    weights: work.place(matrix(`layer${l}`)),
    bias: bias(`layer${l}Bias`),
    peep: work.keep(bias(`layer${l}Peep`)),
  }));
  const tagWeights = work.place(matrix("tags"));
  const tagBias = bias("tagsBias");
  const roleWeights = work.place(matrix("roles"));
  const roleBias = bias("rolesBias");
  const arcWeights = work.place(matrix("arcs"));
  const arcBias = bias("arcsBias");
  const arcDistance = bias("arcDistance");
  const labelDistance = bias("labelDistance");
  const labelWeights = work.place(matrix("labels"));
  const labelBias = bias("labelsBias");
  const roleColumns = roleBias.length;
  const tagColumns = tagBias.length;
  const labelColumns = labelBias.length;
  const rootLabel = header.labels.indexOf("root");
  const cell = work.keep(new Float32Array(units));

  return (words, treebank = 2) => {
    const n = words.length;
    const rows = n + 2;
    const padded = up4(rows);
    const nodes = up8(n + 1);
    const perRow =
      embedding + width + 6 * units + tagColumns + roleColumns + 2 * arc + nodes + arc + label + labelColumns;
    const asShort = (embedding + (layers + 2) * width + 2 * arc + label) / 2;
    work.open((padded + 8) * (perRow + asShort) + 512 + nodes * arc);
    const floats = work.floats();

    const vectors = work.region((padded + 4) * embedding);
    floats.fill(0, vectors.index, vectors.index + (padded + 4) * embedding);
    const guideline = guidelines[treebank]!;
    for (let row = 0; row < rows; row++) {
      const at = vectors.index + (row + 1) * embedding;
      const vector = row === 0 ? opening : row > n ? closing : lookup(words[row - 1]!);
      for (let j = 0; j < embedding; j++) floats[at + j] = vector[j]! + guideline[j]!;
    }

    const current = work.region(padded * width);
    fillRows(floats, current, padded, windowBias);
    const vectorsShort = work.short(vectors.index, (padded + 4) * embedding);
    work.multiply(vectorsShort, embedding, padded, window, current);
    rectify(floats, current.index, current.index + padded * width);
    const sums = work.region(padded * 6 * units);
    const tags = new Int32Array(n);
    let input = work.short(current.index, padded * width);
    for (let l = 0; l < layers; l++) {
      fillRows(floats, sums, padded, deep[l]!.bias);
      work.multiply(input, width, padded, deep[l]!.weights, sums);
      const { peep } = deep[l]!;
      for (const direction of [0, 1]) {
        const first = direction === 0 ? 0 : rows - 1;
        const step = direction === 0 ? 1 : -1;
        floats.fill(0, cell.index, cell.index + units);
        work.runRecurrent(
          current.at + (first * width + direction * units) * 4,
          step * width * 4,
          sums.at + (first * 6 * units + direction * 3 * units) * 4,
          step * 6 * units * 4,
          cell.at,
          peep.at + direction * 2 * units * 4,
          rows,
          units * 4,
        );
      }
      input = work.short(current.index, padded * width);
      if (l !== tagLayer) continue;
      const scores = work.region(padded * tagColumns);
      fillRows(floats, scores, padded, tagBias);
      work.multiply(input, width, padded, tagWeights, scores);
      for (let i = 0; i < n; i++)
        tags[i] = largest(floats, scores.index + (i + 1) * tagColumns, header.tags.length);
    }

    const roles = work.region(padded * roleColumns);
    fillRows(floats, roles, padded, roleBias);
    work.multiply(input, width, padded, roleWeights, roles);
    for (let i = 0; i < rows; i++)
      rectify(floats, roles.index + i * roleColumns, roles.index + i * roleColumns + 2 * arc);
    const turned = work.region(padded * arc);
    fillRows(floats, turned, padded, arcBias);
    const dependents = work.region(padded * arc);
    for (let i = 0; i < padded; i++) {
      const from = roles.index + i * roleColumns;
      floats.copyWithin(dependents.index + i * arc, from, from + arc);
    }
    work.multiply(work.short(dependents.index, padded * arc), arc, padded, arcWeights, turned);
    const heads = work.region(nodes * arc);
    for (let head = 0; head < nodes; head++) {
      const to = heads.index + (head & ~7) * arc + (head & 7);
      const from = roles.index + head * roleColumns + arc;
      for (let j = 0; j < arc; j++) floats[to + j * 8] = head <= n ? floats[from + j]! : 0;
    }
    const arcs = work.region(padded * nodes);
    floats.fill(0, arcs.index, arcs.index + padded * nodes);
    work.multiplyFloats(turned.at, arc * 4, heads.at, arcs.at, nodes * 4, padded, arc, nodes);
    const scores = new Float32Array((n + 1) * (n + 1));
    for (let i = 1; i <= n; i++) {
      for (let h = 0; h <= n; h++) {
        const near = h === 0 ? arcDistance[DISTANCES]! : h === i ? -1e9 : arcDistance[distanceClass(h - i)]!;
        scores[i * (n + 1) + h] = floats[arcs.index + i * nodes + h]! + near;
      }
    }
    const tree = bestTree(scores, n);

    const pairs = work.region(up4(n) * label);
    // What a former sentence left here must not widen the scale.
    floats.fill(0, pairs.index + n * label, pairs.index + up4(n) * label);
    for (let i = 1; i <= n; i++) {
      const head = tree[i]!;
      const to = pairs.index + (i - 1) * label;
      const a = roles.index + i * roleColumns + 2 * arc;
      const b = roles.index + head * roleColumns + 2 * arc + label;
      const c = (head === 0 ? DISTANCES : distanceClass(head - i)) * label;
      for (let j = 0; j < label; j++) {
        const sum = floats[a + j]! + floats[b + j]! + labelDistance[c + j]!;
        floats[to + j] = Math.max(sum, 0);
      }
    }
    const relations = work.region(up4(n) * labelColumns);
    fillRows(floats, relations, up4(n), labelBias);
    work.multiply(work.short(pairs.index, up4(n) * label), label, up4(n), labelWeights, relations);
    const result: Reading = {
      tags,
      heads: new Int32Array(n),
      labels: new Int32Array(n),
      sure: new Float32Array(n),
    };
    for (let i = 0; i < n; i++) {
      const head = tree[i + 1]!;
      const at = relations.index + i * labelColumns;
      if (head !== 0) floats[at + rootLabel] = -1e9;
      const best = head === 0 ? rootLabel : largest(floats, at, header.labels.length);
      result.heads[i] = head - 1;
      result.labels[i] = best;
      const ofHead = probability(scores, (i + 1) * (n + 1), n + 1, head);
      result.sure[i] = ofHead * (head === 0 ? 1 : probability(floats, at, header.labels.length, best));
    }
    return result;
  };
}
