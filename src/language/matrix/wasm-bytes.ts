/** The few pieces of the WebAssembly binary format that the kernel needs; https://webassembly.github.io/spec/core/binary/ */
export type Bytes = readonly number[];

export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(done ? low : low | 0x80);
    if (done) return bytes;
  }
}

export const I32 = 0x7f;
export const V128 = 0x7b;

export const get = (local: number): Bytes => [0x20, ...unsigned(local)];
export const set = (local: number): Bytes => [0x21, ...unsigned(local)];
export const constant = (value: number): Bytes => [0x41, ...signed(value)];
export const add = (a: Bytes, b: Bytes): Bytes => [...a, ...b, 0x6a];
export const multiply = (a: Bytes, b: Bytes): Bytes => [...a, ...b, 0x6c];

const memory = (offset: number, align: number): number[] => [...unsigned(align), ...unsigned(offset)];
const vector = (code: number): number[] => [0xfd, ...unsigned(code)];

export const load4 = (at: Bytes, offset: number): Bytes => [...at, ...vector(0), ...memory(offset, 2)];
export const splat = (at: Bytes, offset: number): Bytes => [...at, ...vector(9), ...memory(offset, 2)];
export const store4 = (at: Bytes, value: Bytes, offset: number): Bytes => [
  ...at,
  ...value,
  ...vector(11),
  ...memory(offset, 2),
];
export const add4 = (a: Bytes, b: Bytes): Bytes => [...a, ...b, ...vector(228)];
export const multiply4 = (a: Bytes, b: Bytes): Bytes => [...a, ...b, ...vector(230)];

export const subtract4 = (a: Bytes, b: Bytes): Bytes => [...a, ...b, ...vector(229)];
export const divide4 = (a: Bytes, b: Bytes): Bytes => [...a, ...b, ...vector(231)];
export const smaller4 = (a: Bytes, b: Bytes): Bytes => [...a, ...b, ...vector(232)];
export const larger4 = (a: Bytes, b: Bytes): Bytes => [...a, ...b, ...vector(233)];
/** Four times the same float. */
export const four = (value: number): Bytes => [
  0x43,
  ...new Uint8Array(Float32Array.of(value).buffer),
  ...vector(19),
];

export const magnitude4 = (a: Bytes): Bytes => [...a, ...vector(224)];
/** Rounds four floats, to even in the middle, and makes them integers. */
export const toIntegers4 = (a: Bytes): Bytes => [...a, ...vector(106), ...vector(248)];
/** Two times four 32-bit integers as eight of 16 bits. */
export const narrow8 = (a: Bytes, b: Bytes): Bytes => [...a, ...b, ...vector(133)];

/** Products of eight pairs of 16-bit numbers, neighbours summed: four 32-bit numbers. */
export const dotPairs = (a: Bytes, b: Bytes): Bytes => [...a, ...b, ...vector(186)];
export const addIntegers4 = (a: Bytes, b: Bytes): Bytes => [...a, ...b, ...vector(174)];
export const toFloats4 = (a: Bytes): Bytes => [...a, ...vector(250)];
export const zero4: Bytes = [...constant(0), ...vector(17)];

/** `do body while (left < right)`, signed. */
export const loopWhileLess = (body: Bytes, left: Bytes, right: Bytes): Bytes => [
  0x03,
  0x40,
  ...body,
  ...left,
  ...right,
  0x48,
  0x0d,
  0x00,
  0x0b,
];

function section(id: number, body: Bytes): number[] {
  return [id, ...unsigned(body.length), ...body];
}

const name = (text: string): number[] => [...unsigned(text.length), ...[...text].map((c) => c.charCodeAt(0))];

/** A module with one function of i32 parameters over an imported memory `m.m`, exported as `run`. */
export function moduleOf(
  parameters: number,
  locals: readonly [number, number][],
  body: Bytes,
): Uint8Array<ArrayBuffer> {
  const code = [
    ...unsigned(locals.length),
    ...locals.flatMap(([count, type]) => [...unsigned(count), type]),
    ...body,
    0x0b,
  ];
  return new Uint8Array([
    0x00,
    0x61,
    0x73,
    0x6d,
    0x01,
    0x00,
    0x00,
    0x00,
    ...section(1, [1, 0x60, ...unsigned(parameters), ...new Array<number>(parameters).fill(I32), 0]),
    ...section(2, [1, ...name("m"), ...name("m"), 0x02, 0x00, 0x01]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name("run"), 0x00, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}
