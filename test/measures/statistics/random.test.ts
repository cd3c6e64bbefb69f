import { describe, expect, it } from "vitest";
import { randomFrom } from "../../../src/measures/statistics/random.ts";

const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
const many = <T>(body: () => T): T[] => Array.from({ length: 20_000 }, body);

describe("seeded random numbers", () => {
  it("are the same for the same seed and differ for another", () => {
    const [a, b, c] = [randomFrom(7), randomFrom(7), randomFrom(8)];
    const first = Array.from({ length: 5 }, a.uniform);
    expect(Array.from({ length: 5 }, b.uniform)).toEqual(first);
    expect(Array.from({ length: 5 }, c.uniform)).not.toEqual(first);
  });

  it("are normal, one by one and next to each other", () => {
    const random = randomFrom(3);
    const drawn = many(random.normal);
    expect(Math.abs(mean(drawn))).toBeLessThan(0.03);
    expect(Math.abs(mean(drawn.map((x) => x ** 2)) - 1)).toBeLessThan(0.05);
    expect(Math.abs(mean(drawn.map((x) => x ** 4)) - 3)).toBeLessThan(0.3);
    // Two normals come from one point: they must know nothing of each other.
    expect(Math.abs(mean(drawn.map((x, i) => x * (drawn[i + 1] ?? 0))))).toBeLessThan(0.03);
    expect(Math.abs(mean(drawn.map((x, i) => x ** 2 * (drawn[i + 1] ?? 0) ** 2)) - 1)).toBeLessThan(0.1);
  });

  it("have the moments of their distributions", () => {
    const random = randomFrom(1);
    expect(mean(many(random.uniform))).toBeCloseTo(0.5, 1);
    expect(mean(many(() => random.gamma(0.3)))).toBeCloseTo(0.3, 1);
    expect(mean(many(() => random.beta(2, 6)))).toBeCloseTo(0.25, 1);
    const counts = many(() => random.poisson(80));
    expect(mean(counts) / 80).toBeCloseTo(1, 1);
    expect(mean(counts.map((n) => (n - 80) ** 2)) / 80).toBeCloseTo(1, 0);
  });
});
