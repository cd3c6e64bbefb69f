import {
  add,
  add4,
  type Bytes,
  constant,
  divide4,
  four,
  get,
  I32,
  larger4,
  load4,
  loopWhileLess,
  moduleOf,
  multiply4,
  set,
  smaller4,
  store4,
  subtract4,
  V128,
} from "./wasm-bytes.ts";

/**
 * A simple recurrent unit in one direction over some rows (Lei et al. 2018): c = f c' + (1 - f) z and
 * h = r c + (1 - r) x, where the gates f and r see the cell before, c', by weights of one number each. All in bytes:
 * `x`, the row that h takes the place of, and the step to the next (negative: backwards); `sums`, where z,
 * f and r before their gates lie side by side, and its step; `cell`, zeros at first; `peep`, the weights of f,
 * then of r; `width`, the size of each of these parts, a multiple of 16.
 */
export type RunRecurrent = (
  x: number,
  xStep: number,
  sums: number,
  sumsStep: number,
  cell: number,
  peep: number,
  rows: number,
  width: number,
) => void;

const [X, X_STEP, SUMS, SUMS_STEP, CELL, PEEP, ROWS, WIDTH] = [0, 1, 2, 3, 4, 5, 6, 7];
const [ROW, J] = [8, 9];
const [C, GATE, SQUARE, Z, NEXT, OLD] = [10, 11, 12, 13, 14, 15];

/** A rational curve near 1/(1 + e^-x), the same in training and on every machine; x is on the way in `sum`. */
function gate(sum: Bytes): Bytes {
  const halved = multiply4(four(0.5), sum);
  return [
    ...larger4(four(-3), smaller4(four(3), halved)),
    ...set(GATE),
    ...multiply4(get(GATE), get(GATE)),
    ...set(SQUARE),
    ...add4(
      four(0.5),
      divide4(
        multiply4(multiply4(four(0.5), get(GATE)), add4(four(27), get(SQUARE))),
        add4(four(27), multiply4(four(9), get(SQUARE))),
      ),
    ),
  ];
}

function kernel(): Uint8Array<ArrayBuffer> {
  const at = (base: number, parts: number): Bytes =>
    Array.from({ length: parts }).reduce<Bytes>((sum) => add(sum, get(WIDTH)), add(get(base), get(J)));
  const gateSum = (part: number): Bytes =>
    add4(load4(at(SUMS, part), 0), multiply4(load4(at(PEEP, part - 1), 0), get(C)));
  const inner: Bytes = [
    ...load4(at(CELL, 0), 0),
    ...set(C),
    ...load4(at(SUMS, 0), 0),
    ...set(Z),
    ...load4(at(X, 0), 0),
    ...set(OLD),
    ...gate(gateSum(1)),
    ...set(NEXT),
    ...add4(get(Z), multiply4(get(NEXT), subtract4(get(C), get(Z)))),
    ...set(NEXT),
    ...store4(at(CELL, 0), get(NEXT), 0),
    ...gate(gateSum(2)),
    ...set(Z),
    ...store4(at(X, 0), add4(get(OLD), multiply4(get(Z), subtract4(get(NEXT), get(OLD)))), 0),
    ...add(get(J), constant(16)),
    ...set(J),
  ];
  const row: Bytes = [
    ...constant(0),
    ...set(J),
    ...loopWhileLess(inner, get(J), get(WIDTH)),
    ...add(get(X), get(X_STEP)),
    ...set(X),
    ...add(get(SUMS), get(SUMS_STEP)),
    ...set(SUMS),
    ...add(get(ROW), constant(1)),
    ...set(ROW),
  ];
  return moduleOf(
    8,
    [
      [2, I32],
      [6, V128],
    ],
    loopWhileLess(row, get(ROW), get(ROWS)),
  );
}

export function createRunRecurrent(memory: WebAssembly.Memory): RunRecurrent {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(kernel()), { m: { m: memory } });
  return instance.exports.run as RunRecurrent;
}
