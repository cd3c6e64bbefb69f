import { createMultiplyAdd, packColumns } from "../../../src/language/matrix/multiply.ts";

/** A matrix in the arena, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float32Array;
  /** Address in bytes. */
  readonly at: number;
}

/** Working memory for one batch: matrices are taken one after another and all given back at once. */
export interface Arena {
  /** Zeroed; room for the rows rounded up to a multiple of four. */
  readonly matrix: (rows: number, columns: number) => Matrix;
  /** into += left right; `left` may be read with another row length and stride (for windows of rows). */
  readonly multiply: (left: Matrix, right: Matrix, into: Matrix, window?: number) => void;
  /** into += left' right, over as many rows as `right` has. */
  readonly multiplyTransposed: (left: Matrix, right: Matrix, into: Matrix, window?: number) => void;
  readonly transpose: (matrix: Matrix) => Matrix;
  readonly clear: () => void;
}

const up4 = (n: number): number => (n + 3) & ~3;

export function createArena(megabytes: number): Arena {
  const memory = new WebAssembly.Memory({ initial: megabytes * 16 });
  const run = createMultiplyAdd(memory);
  const floats = new Float32Array(memory.buffer);
  let free = 16;
  const matrix = (rows: number, columns: number): Matrix => {
    const size = up4(rows) * columns;
    if (free + size > floats.length) throw new RangeError("the arena is full");
    const data = floats.subarray(free, free + size).fill(0);
    const at = free * 4;
    free += (size + 7) & ~7;
    return { rows, columns, data, at };
  };
  const multiply = (left: Matrix, right: Matrix, into: Matrix, window = 1): void => {
    const kept = free;
    const packed = matrix(right.rows, right.columns);
    packColumns(right.data, right.rows, right.columns, packed.data);
    const stride = left.columns * 4;
    run(
      left.at,
      stride,
      packed.at,
      into.at,
      into.columns * 4,
      up4(into.rows),
      left.columns * window,
      right.columns,
    );
    free = kept;
  };
  const transpose = (source: Matrix): Matrix => {
    const turned = matrix(source.columns, source.rows);
    const { rows, columns, data } = source;
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) turned.data[j * rows + i] = data[i * columns + j]!;
    return turned;
  };
  const multiplyTransposed = (left: Matrix, right: Matrix, into: Matrix, window = 1): void => {
    const kept = free;
    const width = left.columns * window;
    const turned = matrix(width, right.rows);
    const block = 16;
    for (let from = 0; from < right.rows; from += block) {
      const to = Math.min(right.rows, from + block);
      for (let j = 0; j < width; j++) {
        for (let i = from; i < to; i++) turned.data[j * right.rows + i] = left.data[i * left.columns + j]!;
      }
    }
    multiply(turned, right, into);
    free = kept;
  };
  return {
    matrix,
    multiply,
    multiplyTransposed,
    transpose,
    clear: () => {
      free = 16;
    },
  };
}
