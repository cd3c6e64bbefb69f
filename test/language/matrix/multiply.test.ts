import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMultiplyAdd, packColumns } from "../../../src/language/matrix/multiply.ts";
import { createMultiplyShort, packShort } from "../../../src/language/matrix/multiply-short.ts";
import { createToShort } from "../../../src/language/matrix/to-short.ts";

describe("the vector kernel", () => {
  it("adds the product that plain loops give", () => {
    const memory = new WebAssembly.Memory({ initial: 16 });
    const run = createMultiplyAdd(memory);
    const floats = new Float32Array(memory.buffer);
    const size = fc.record({
      rows: fc.integer({ min: 1, max: 6 }),
      inner: fc.integer({ min: 1, max: 33 }),
      panels: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(size, fc.integer(), ({ rows, inner, panels }, seed) => {
        const [m, n] = [rows * 4, panels * 8];
        const value = (i: number): number => ((i * 7919 + seed) % 13) - 6;
        const [a, b, c] = [16, 16 + m * inner, 16 + m * inner + inner * n];
        const right = Float32Array.from({ length: inner * n }, (_, i) => value(i + 5));
        for (let i = 0; i < m * inner; i++) floats[a + i] = value(i);
        packColumns(right, inner, n, floats.subarray(b, c));
        floats.fill(1, c, c + m * n);
        run(a * 4, inner * 4, b * 4, c * 4, n * 4, m, inner, n);
        for (let i = 0; i < m; i++) {
          for (let j = 0; j < n; j++) {
            let sum = 1;
            for (let p = 0; p < inner; p++) sum += value(i * inner + p) * right[p * n + j]!;
            expect(floats[c + i * n + j]).toBe(sum);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("the kernel of short integers", () => {
  it("gives the exact scaled product", () => {
    const memory = new WebAssembly.Memory({ initial: 16 });
    const run = createMultiplyShort(memory);
    const floats = new Float32Array(memory.buffer);
    const shorts = new Int16Array(memory.buffer);
    const [m, k, n] = [8, 12, 24];
    const [a, b, c, scales] = [64, 1024, 4096, 16_384];
    const right = Int16Array.from({ length: k * n }, (_, i) => ((i * 31) % 255) - 127);
    for (let i = 0; i < m * k; i++) shorts[a / 2 + i] = ((i * 977) % 16_383) - 8191;
    packShort(right, k, n, shorts.subarray(b / 2, b / 2 + k * n));
    for (let j = 0; j < n; j++) floats[scales / 4 + j] = j + 1;
    floats.fill(1, c / 4, c / 4 + m * n);
    run(a, k * 2, b, c, n * 4, m, k / 2, n, scales);
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let sum = 0;
        for (let p = 0; p < k; p++) sum += shorts[a / 2 + i * k + p]! * right[p * n + j]!;
        expect(floats[c / 4 + i * n + j]).toBe(Math.fround(1 + Math.fround(sum * (j + 1))));
      }
    }
  });

  it("is fed numbers rounded to the nearest step", () => {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const toShort = createToShort(memory, 0);
    const given = [-2, -0.1, 0, 0.7, 2, 1, -1, 0.0001, 0.5, -0.5, 1.5, -1.5, 0.25, 0.75, -2, 2];
    new Float32Array(memory.buffer).set(given, 16);
    const worth = toShort(64, 16, 1024);
    const found = Array.from(new Int16Array(memory.buffer, 1024, 16));
    expect(found.slice(0, 5)).toEqual([-8191, -410, 0, 2867, 8191]);
    given.forEach((value, i) => {
      expect(Math.abs(found[i]! * worth - value)).toBeLessThanOrEqual(worth * 0.501);
    });
    expect(worth * 8191).toBeCloseTo(2, 6);
  });
});
