import {
  add,
  add4,
  type Bytes,
  constant,
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
  V128,
} from "./wasm-bytes.ts";

/**
 * C += A B for 32-bit floats. A is rows x inner with a row stride, C rows x columns with a row stride; B is packed
 * in panels of eight columns (`packColumns`). Addresses and strides are in bytes, `rows` a multiple of
 * 4, `columns` of 8. No engine of JavaScript turns plain loops into vector instructions; this is eight times as
 * fast as one, and its sums come out the same on every machine.
 */
export type MultiplyAdd = (
  a: number,
  aStride: number,
  packedB: number,
  c: number,
  cStride: number,
  rows: number,
  inner: number,
  columns: number,
) => void;

const ROWS = 4;
const [A, A_STRIDE, B, C, C_STRIDE, M, K, N] = [0, 1, 2, 3, 4, 5, 6, 7];
const [J, I, P, PANEL] = [8, 9, 10, 11];
const ROW_A = [12, 13, 14, 15];
const ROW_C = [16, 17, 18, 19];
const ACCUMULATORS = 20;
const [LEFT, RIGHT, VALUE] = [28, 29, 30];

function kernel(): Uint8Array<ArrayBuffer> {
  const bump = (local: number, by: Bytes): Bytes => [...add(get(local), by), ...set(local)];
  const accumulator = (row: number, half: number): number => ACCUMULATORS + 2 * row + half;
  const rows = [0, 1, 2, 3];
  const inner: Bytes = [
    ...load4(get(PANEL), 0),
    ...set(LEFT),
    ...load4(get(PANEL), 16),
    ...set(RIGHT),
    ...rows.flatMap((row) => [
      ...splat(get(ROW_A[row]!), 0),
      ...set(VALUE),
      ...add4(get(accumulator(row, 0)), multiply4(get(VALUE), get(LEFT))),
      ...set(accumulator(row, 0)),
      ...add4(get(accumulator(row, 1)), multiply4(get(VALUE), get(RIGHT))),
      ...set(accumulator(row, 1)),
      ...bump(ROW_A[row]!, constant(4)),
    ]),
    ...bump(PANEL, constant(32)),
    ...bump(P, constant(1)),
  ];
  const block: Bytes = [
    ...rows.flatMap((row) => {
      const place = add(get(I), constant(row));
      return [
        ...add(get(A), multiply(place, get(A_STRIDE))),
        ...set(ROW_A[row]!),
        ...add(add(get(C), multiply(place, get(C_STRIDE))), multiply(get(J), constant(4))),
        ...set(ROW_C[row]!),
        ...load4(get(ROW_C[row]!), 0),
        ...set(accumulator(row, 0)),
        ...load4(get(ROW_C[row]!), 16),
        ...set(accumulator(row, 1)),
      ];
    }),
    ...add(get(B), multiply(multiply(get(J), constant(4)), get(K))),
    ...set(PANEL),
    ...constant(0),
    ...set(P),
    ...loopWhileLess(inner, get(P), get(K)),
    ...rows.flatMap((row) => [
      ...store4(get(ROW_C[row]!), get(accumulator(row, 0)), 0),
      ...store4(get(ROW_C[row]!), get(accumulator(row, 1)), 16),
    ]),
    ...bump(I, constant(ROWS)),
  ];
  const column: Bytes = [
    ...constant(0),
    ...set(I),
    ...loopWhileLess(block, get(I), get(M)),
    ...bump(J, constant(8)),
  ];
  const body: Bytes = [...constant(0), ...set(J), ...loopWhileLess(column, get(J), get(N))];
  return moduleOf(
    8,
    [
      [12, I32],
      [11, V128],
    ],
    body,
  );
}

export function createMultiplyAdd(memory: WebAssembly.Memory): MultiplyAdd {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(kernel()), { m: { m: memory } });
  return instance.exports.run as MultiplyAdd;
}

/** Where element (row, column) of a matrix of `inner` rows goes when packed in panels of eight columns. */
export function packColumns(
  source: ArrayLike<number>,
  inner: number,
  columns: number,
  into: Float32Array,
): void {
  for (let panel = 0; panel < columns; panel += 8) {
    for (let row = 0; row < inner; row++) {
      const to = panel * inner + row * 8;
      const from = row * columns + panel;
      for (let j = 0; j < 8; j++) into[to + j] = source[from + j]!;
    }
  }
}
