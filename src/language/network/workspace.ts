import { createMultiplyAdd, type MultiplyAdd, packColumns } from "../matrix/multiply.ts";
import type { WeightMatrix } from "./weights.ts";

/** A region of the shared memory: address in bytes and place in `floats`. */
export interface Region {
  readonly at: number;
  readonly index: number;
}

/** The memory that weights lie in for good and sentences pass through. */
export interface Workspace {
  readonly multiply: MultiplyAdd;
  /** Valid until the next `open`. */
  readonly floats: () => Float32Array;
  readonly place: (matrix: WeightMatrix) => Region;
  /** Starts a sentence: gives back the last one's regions and makes room for so many floats. */
  readonly open: (size: number) => void;
  readonly region: (size: number) => Region;
}

const PAGE = 65_536;
const up8 = (n: number): number => (n + 7) & ~7;

export function createWorkspace(): Workspace {
  const memory = new WebAssembly.Memory({ initial: 64 });
  const multiply = createMultiplyAdd(memory);
  let floats = new Float32Array(memory.buffer);
  let free = 8;
  let kept = 8;
  const room = (size: number): void => {
    const missing = (free + size) * 4 - memory.buffer.byteLength;
    if (missing > 0) {
      memory.grow(Math.ceil(missing / PAGE) + 16);
      floats = new Float32Array(memory.buffer);
    }
  };
  const region = (size: number): Region => {
    const index = free;
    free += up8(size);
    return { at: index * 4, index };
  };
  return {
    multiply,
    floats: () => floats,
    place: ({ rows, columns, values }) => {
      room(rows * columns + 8);
      const placed = region(rows * columns);
      packColumns(values, rows, columns, floats.subarray(placed.index, placed.index + rows * columns));
      kept = free;
      return placed;
    },
    open: (size) => {
      free = kept;
      room(size);
    },
    region,
  };
}
