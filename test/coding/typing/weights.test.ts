import { describe, expect, it } from "vitest";
import type { LinearModel } from "../../../src/coding/typing/model.ts";
import { DENSE_COUNT } from "../../../src/coding/typing/vectors.ts";
import { formatWeights, parseWeights } from "../../../src/coding/typing/weights.ts";

const NAMES = ["no", "yes"];

function small(): LinearModel {
  const weights = new Float32Array((2 + DENSE_COUNT) * 2);
  weights.set([0.5, -0.25, 1, 0.125]);
  weights[2 * 2 + 7 * 2] = -2;
  return {
    classes: 2,
    vocabulary: new Map([
      ["m:visit", 0],
      ["m:#name", 1],
    ]),
    weights,
    bias: Float32Array.from([0.1, -0.1]),
    temperature: 1.2,
  };
}

describe("weights as text", () => {
  it("come back within the rounding of a byte", () => {
    const model = small();
    const read = parseWeights(formatWeights(model, NAMES), NAMES);
    expect([...read.vocabulary]).toEqual([...model.vocabulary]);
    expect(read.temperature).toBe(1.2);
    for (const [index, weight] of model.weights.entries())
      expect(Math.abs((read.weights[index] ?? 9) - weight)).toBeLessThan(0.01);
  });

  it("are the same text when written again", () => {
    const text = formatWeights(small(), NAMES);
    expect(formatWeights(parseWeights(text, NAMES), NAMES)).toBe(text);
  });

  it("are refused where the classes differ", () => {
    expect(() => parseWeights(formatWeights(small(), NAMES), ["yes", "no"])).toThrow(RangeError);
  });
});
