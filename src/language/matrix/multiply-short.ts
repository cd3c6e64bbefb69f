import {
  add,
  add4,
  addIntegers4,
  type Bytes,
  constant,
  dotPairs,
  get,
  I32,
  load4,
  loopWhileLess,
  moduleOf,
  multiply,
  multiply4,
  set,
  splat,
  store4,
  toFloats4,
  V128,
  zero4,
} from "./wasm-bytes.ts";

/**
 * C += (A B) scaled, where A and B are 16-bit integers, C 32-bit floats and `scales` has a float per column. A has
 * rows of `2 * pairs` numbers, B is packed by `packShort`. Addresses and strides are in bytes, `rows` a
 * multiple of 4, `columns` of 8, `pairs` of 2. Twice as fast as floats; sums must stay within 32 bits.
 */
export type MultiplyShort = (
  a: number,
  aStride: number,
  packedB: number,
  c: number,
  cStride: number,
  rows: number,
  pairs: number,
  columns: number,
  scales: number,
) => void;

const [A, A_STRIDE, B, C, C_STRIDE, M, K, N, SCALES] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const [J, I, P, PANEL] = [9, 10, 11, 12];
const ROW_A = [13, 14, 15, 16];
const ROW_C = [17, 18, 19, 20];
const ACCUMULATORS = 21;
const [LEFT, RIGHT, VALUE] = [29, 30, 31];

function kernel(): Uint8Array<ArrayBuffer> {
  const bump = (local: number, by: Bytes): Bytes => [...add(get(local), by), ...set(local)];
  const accumulator = (row: number, half: number): number => ACCUMULATORS + 2 * row + half;
  const rows = [0, 1, 2, 3];
  const step = (row: number, half: number, right: number): Bytes => [
    ...addIntegers4(get(accumulator(row, half)), dotPairs(get(VALUE), get(right))),
    ...set(accumulator(row, half)),
  ];
  // Two pairs a turn: moving the addresses on would otherwise cost a quarter of the time.
  const turn = (pair: number): Bytes => [
    ...load4(get(PANEL), 32 * pair),
    ...set(LEFT),
    ...load4(get(PANEL), 32 * pair + 16),
    ...set(RIGHT),
    ...rows.flatMap((row) => [
      ...splat(get(ROW_A[row]!), 4 * pair),
      ...set(VALUE),
      ...step(row, 0, LEFT),
      ...step(row, 1, RIGHT),
    ]),
  ];
  const inner: Bytes = [
    ...turn(0),
    ...turn(1),
    ...rows.flatMap((row) => bump(ROW_A[row]!, constant(8))),
    ...bump(PANEL, constant(64)),
    ...bump(P, constant(2)),
  ];
  const finish = (row: number, half: number): Bytes => {
    const scale = load4(add(get(SCALES), multiply(get(J), constant(4))), 16 * half);
    const sum = multiply4(toFloats4(get(accumulator(row, half))), scale);
    return store4(get(ROW_C[row]!), add4(load4(get(ROW_C[row]!), 16 * half), sum), 16 * half);
  };
  const block: Bytes = [
    ...rows.flatMap((row) => {
      const place = add(get(I), constant(row));
      return [
        ...add(get(A), multiply(place, get(A_STRIDE))),
        ...set(ROW_A[row]!),
        ...add(add(get(C), multiply(place, get(C_STRIDE))), multiply(get(J), constant(4))),
        ...set(ROW_C[row]!),
        ...zero4,
        ...set(accumulator(row, 0)),
        ...zero4,
        ...set(accumulator(row, 1)),
      ];
    }),
    ...add(get(B), multiply(multiply(get(J), constant(4)), get(K))),
    ...set(PANEL),
    ...constant(0),
    ...set(P),
    ...loopWhileLess(inner, get(P), get(K)),
    ...rows.flatMap((row) => [...finish(row, 0), ...finish(row, 1)]),
    ...bump(I, constant(4)),
  ];
  const column: Bytes = [
    ...constant(0),
    ...set(I),
    ...loopWhileLess(block, get(I), get(M)),
    ...bump(J, constant(8)),
  ];
  const body: Bytes = [...constant(0), ...set(J), ...loopWhileLess(column, get(J), get(N))];
  return moduleOf(
    9,
    [
      [12, I32],
      [11, V128],
    ],
    body,
  );
}

export function createMultiplyShort(memory: WebAssembly.Memory): MultiplyShort {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(kernel()), { m: { m: memory } });
  return instance.exports.run as MultiplyShort;
}

/** Packs a matrix of `inner` rows, a multiple of 4, in panels of eight columns, two rows side by side. */
export function packShort(source: ArrayLike<number>, inner: number, columns: number, into: Int16Array): void {
  for (let panel = 0; panel < columns; panel += 8) {
    for (let row = 0; row < inner; row++) {
      const to = panel * inner + (row >> 1) * 16 + (row & 1);
      const from = row * columns + panel;
      for (let j = 0; j < 8; j++) into[to + 2 * j] = source[from + j]!;
    }
  }
}
