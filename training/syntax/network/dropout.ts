import type { Matrix } from "./arena.ts";

/** Zeroes a part of the numbers at random and scales up the rest; returns what to multiply gradients by. */
export function dropOut(matrix: Matrix, share: number, random: () => number): Float32Array {
  const mask = new Float32Array(matrix.rows * matrix.columns);
  const kept = 1 / (1 - share);
  const { data } = matrix;
  for (let i = 0; i < mask.length; i++) {
    const keep = random() >= share ? kept : 0;
    mask[i] = keep;
    data[i] = data[i]! * keep;
  }
  return mask;
}

/** The same with one mask per sentence, so that a recurrent layer loses whole units (Gal & Ghahramani 2016). */
export function dropUnits(
  matrix: Matrix,
  sentences: readonly { readonly from: number; readonly to: number }[],
  share: number,
  random: () => number,
): Float32Array {
  const mask = new Float32Array(matrix.rows * matrix.columns);
  const kept = 1 / (1 - share);
  const { columns, data } = matrix;
  const unit = new Float32Array(columns);
  for (const { from, to } of sentences) {
    for (let j = 0; j < columns; j++) unit[j] = random() >= share ? kept : 0;
    for (let row = from; row < to; row++) {
      for (let j = 0; j < columns; j++) {
        mask[row * columns + j] = unit[j]!;
        data[row * columns + j] = data[row * columns + j]! * unit[j]!;
      }
    }
  }
  return mask;
}

export function applyMask(matrix: Matrix, mask: Float32Array): void {
  const { data } = matrix;
  for (let i = 0; i < mask.length; i++) data[i] = data[i]! * mask[i]!;
}
