import { describe, expect, it } from "vitest";
import { createRunRecurrent } from "../../../src/language/matrix/recurrent.ts";
import { gate } from "../../../training/syntax/network/recurrent.ts";

describe("the recurrent kernel", () => {
  it.each([1, -1])("does what training does, in direction %i", (direction) => {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const run = createRunRecurrent(memory);
    const floats = new Float32Array(memory.buffer);
    const [rows, units] = [5, 8];
    const [x, sums, cell, peep] = [64, 1024, 2048, 3072];
    for (let i = 0; i < rows * units; i++) floats[x + i] = Math.sin(i);
    for (let i = 0; i < rows * units * 3; i++) floats[sums + i] = 3 * Math.cos(i * 1.7);
    for (let i = 0; i < units * 2; i++) floats[peep + i] = Math.sin(i * 0.3);
    const expected = floats.slice(x, x + rows * units);
    const c = new Float32Array(units);
    for (let k = 0; k < rows; k++) {
      const row = direction === 1 ? k : rows - 1 - k;
      for (let j = 0; j < units; j++) {
        const at = sums + row * units * 3 + j;
        const f = gate(floats[at + units]! + floats[peep + j]! * c[j]!);
        const r = gate(floats[at + 2 * units]! + floats[peep + units + j]! * c[j]!);
        c[j] = f * c[j]! + (1 - f) * floats[at]!;
        expected[row * units + j] = r * c[j]! + (1 - r) * expected[row * units + j]!;
      }
    }
    const first = direction === 1 ? 0 : rows - 1;
    run(
      (x + first * units) * 4,
      direction * units * 4,
      (sums + first * units * 3) * 4,
      direction * units * 12,
      cell * 4,
      peep * 4,
      rows,
      units * 4,
    );
    for (let i = 0; i < rows * units; i++) expect(floats[x + i]).toBeCloseTo(expected[i]!, 5);
  });
});
