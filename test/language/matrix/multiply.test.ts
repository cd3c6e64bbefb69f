import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMultiplyAdd, packColumns } from "../../../src/language/matrix/multiply.ts";

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
