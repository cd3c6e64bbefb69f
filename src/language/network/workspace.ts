import { createMultiplyAdd, type MultiplyAdd } from "../matrix/multiply.ts";
import { createMultiplyShort, packShort } from "../matrix/multiply-short.ts";
import { createRunRecurrent, type RunRecurrent } from "../matrix/recurrent.ts";
import { createToShort } from "../matrix/to-short.ts";
import type { WeightMatrix } from "./weights.ts";

/** A stretch of floats in the shared memory: address in bytes and place in `floats`. */
export interface Region {
  readonly at: number;
  readonly index: number;
}

/** A weight matrix in the shared memory, as short integers. */
export interface Placed {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
  readonly scales: Float32Array;
}

/** Floats written as short integers, to be multiplied; `worth` is what one unit stands for. */
export interface Short {
  readonly at: number;
  readonly worth: number;
}

/** The memory that weights lie in for good and sentences pass through. */
export interface Workspace {
  /** Valid until the next `open`. */
  readonly floats: () => Float32Array;
  readonly place: (matrix: WeightMatrix) => Placed;
  /** Starts a sentence: gives back the last one's regions and makes room for so many floats. */
  readonly open: (size: number) => void;
  readonly region: (size: number) => Region;
  /** Of so many floats, a multiple of 8. */
  readonly short: (from: number, count: number) => Short;
  /** into += rows of `left`, `stride` numbers apart, times a weight matrix. */
  readonly multiply: (left: Short, stride: number, rows: number, weights: Placed, into: Region) => void;
  readonly multiplyFloats: MultiplyAdd;
  readonly runRecurrent: RunRecurrent;
  /** A row of floats kept for good. */
  readonly keep: (values: Float32Array) => Region;
}

const PAGE = 65_536;
const up8 = (n: number): number => (n + 7) & ~7;

export function createWorkspace(): Workspace {
  const memory = new WebAssembly.Memory({ initial: 48 });
  const multiplyFloats = createMultiplyAdd(memory);
  const multiplyShort = createMultiplyShort(memory);
  const runRecurrent = createRunRecurrent(memory);
  let floats = new Float32Array(memory.buffer);
  let shorts = new Int16Array(memory.buffer);
  // The first four floats are for the conversion to short integers.
  const toShort = createToShort(memory, 0);
  let free = 8;
  let kept = 8;
  const room = (size: number): void => {
    const missing = (free + size) * 4 - memory.buffer.byteLength;
    if (missing > 0) {
      memory.grow(Math.ceil(missing / PAGE) + 16);
      floats = new Float32Array(memory.buffer);
      shorts = new Int16Array(memory.buffer);
    }
  };
  const region = (size: number): Region => {
    const index = free;
    free += up8(size);
    return { at: index * 4, index };
  };
  // The scales of the multiplication under way; allocated once for the widest matrix.
  const widest = 2048;
  room(widest);
  const scaled = region(widest);
  kept = free;
  return {
    floats: () => floats,
    place: ({ rows, columns, scales, bytes }) => {
      room((rows * columns) / 2 + 8);
      const { at } = region((rows * columns) / 2);
      packShort(bytes, rows, columns, shorts.subarray(at / 2, at / 2 + rows * columns));
      kept = free;
      return { at, rows, columns, scales };
    },
    open: (size) => {
      free = kept;
      room(size);
    },
    region,
    short: (from, count) => {
      const { at } = region(count / 2);
      return { at, worth: toShort(from * 4, count, at) };
    },
    multiply: (left, stride, rows, { at, rows: inner, columns, scales }, into) => {
      for (let j = 0; j < columns; j++) floats[scaled.index + j] = scales[j]! * left.worth;
      multiplyShort(left.at, stride * 2, at, into.at, columns * 4, rows, inner / 2, columns, scaled.at);
    },
    multiplyFloats,
    runRecurrent,
    keep: (values) => {
      room(values.length + 8);
      const row = region(values.length);
      floats.set(values, row.index);
      kept = free;
      return row;
    },
  };
}
