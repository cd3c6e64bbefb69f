import {
  add,
  type Bytes,
  constant,
  get,
  larger4,
  load4,
  loopWhileLess,
  magnitude4,
  moduleOf,
  multiply4,
  narrow8,
  set,
  splat,
  store4,
  toIntegers4,
  V128,
  zero4,
} from "./wasm-bytes.ts";

/** Largest magnitude that a number takes when written in 14 bits; 512 products with bytes fit 32 bits. */
const LARGEST = 8191;

/**
 * Writes floats as 16-bit integers, the largest as 8191; returns what an integer is worth. Addresses in bytes, the
 * count a multiple of 8.
 */
export type ToShort = (from: number, count: number, into: number) => number;

/** `into` gets four numbers, the largest of which is the largest magnitude among the floats. */
function largestKernel(): Uint8Array<ArrayBuffer> {
  const [FROM, END, INTO, MOST] = [0, 1, 2, 3];
  const inner: Bytes = [
    ...larger4(get(MOST), magnitude4(load4(get(FROM), 0))),
    ...set(MOST),
    ...add(get(FROM), constant(16)),
    ...set(FROM),
  ];
  const body: Bytes = [
    ...zero4,
    ...set(MOST),
    ...loopWhileLess(inner, get(FROM), get(END)),
    ...store4(get(INTO), get(MOST), 0),
  ];
  return moduleOf(3, [[1, V128]], body);
}

/** Multiplies by the float at `scale`, rounds and narrows. */
function shortenKernel(): Uint8Array<ArrayBuffer> {
  const [FROM, END, INTO, SCALE, TIMES] = [0, 1, 2, 3, 4];
  const part = (offset: number): Bytes => toIntegers4(multiply4(load4(get(FROM), offset), get(TIMES)));
  const inner: Bytes = [
    ...store4(get(INTO), narrow8(part(0), part(16)), 0),
    ...add(get(INTO), constant(16)),
    ...set(INTO),
    ...add(get(FROM), constant(32)),
    ...set(FROM),
  ];
  const body: Bytes = [...splat(get(SCALE), 0), ...set(TIMES), ...loopWhileLess(inner, get(FROM), get(END))];
  return moduleOf(4, [[1, V128]], body);
}

/** `scratch` is the address of four floats that are free to use. */
export function createToShort(memory: WebAssembly.Memory, scratch: number): ToShort {
  const load = (bytes: Uint8Array<ArrayBuffer>): ((...addresses: number[]) => void) =>
    new WebAssembly.Instance(new WebAssembly.Module(bytes), { m: { m: memory } }).exports.run as () => void;
  const largest = load(largestKernel());
  const shorten = load(shortenKernel());
  let floats = new Float32Array(memory.buffer);
  return (from, count, into) => {
    if (floats.length === 0) floats = new Float32Array(memory.buffer);
    largest(from, from + count * 4, scratch);
    const place = scratch / 4;
    const most = Math.max(1e-20, floats[place]!, floats[place + 1]!, floats[place + 2]!, floats[place + 3]!);
    floats[place] = LARGEST / most;
    shorten(from, from + count * 4, into, scratch);
    return most / LARGEST;
  };
}
