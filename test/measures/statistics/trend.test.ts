import { expect, it } from "vitest";
import { trendOver } from "../../../src/measures/statistics/trend.ts";

const orders = (values: readonly number[]): number[][] =>
  values.length < 2
    ? [[...values]]
    : values.flatMap((first, i) =>
        orders([...values.slice(0, i), ...values.slice(i + 1)]).map((rest) => [first, ...rest]),
      );
const score = (y: readonly number[]): number =>
  y.reduce((sum, a, i) => sum + y.slice(i + 1).reduce((inner, b) => inner + Math.sign(b - a), 0), 0);

it("gives the exact probability of Kendall's score, as writing out every order does", () => {
  const all = orders([1, 2, 3, 4, 5]);
  for (const y of [
    [1, 2, 3, 4, 5],
    [2, 1, 3, 5, 4],
    [3, 1, 2, 5, 4],
    [5, 4, 3, 2, 1],
  ]) {
    const asHigh = all.filter((order) => score(order) >= score(y)).length / all.length;
    expect(trendOver(y.map((value, x) => ({ x, y: value })))!.probability).toBeCloseTo(1 - asHigh, 12);
  }
});
