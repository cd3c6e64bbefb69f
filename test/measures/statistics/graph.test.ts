import { expect, it } from "vitest";
import { brokerageRows } from "../../../src/measures/brokerage.ts";
import { betweenness } from "../../../src/measures/statistics/betweenness.ts";
import { constraint, graphOf } from "../../../src/measures/statistics/graph.ts";
import { randomFrom } from "../../../src/measures/statistics/random.ts";

const tie = (a: string, b: string, weight = 9) => ({ a, b, weight });
const scores = (ties: readonly ReturnType<typeof tie>[]): Record<string, number> => {
  const graph = graphOf(ties, 5);
  const got = betweenness(graph);
  return Object.fromEntries(graph.names.map((name, i) => [name, got[i]!]));
};

it("gives betweenness as known for a path, a star and a ring", () => {
  const path = scores([tie("A", "B"), tie("B", "C"), tie("C", "D")]);
  expect(path.A).toBe(0);
  expect(path.B).toBeCloseTo(2 / 3, 12);
  expect(path.C).toBeCloseTo(2 / 3, 12);
  expect(scores([tie("M", "A"), tie("M", "B"), tie("M", "C")]).M).toBe(1);
  // Each pair of opposite corners has two shortest paths, one through each neighbour.
  for (const value of Object.values(scores([tie("A", "B"), tie("B", "C"), tie("C", "D"), tie("D", "A")])))
    expect(value).toBeCloseTo(1 / 6, 12);
  expect(scores([tie("A", "B"), tie("B", "C", 4)]).C).toBeUndefined();
});

it("gives Burt's constraint as known for a star, a pair and a triangle", () => {
  const star = graphOf([tie("M", "A"), tie("M", "B"), tie("M", "C"), tie("M", "D")], 1);
  expect(constraint(star, star.index.get("M")!)).toBeCloseTo(4 * (1 / 4) ** 2, 12);
  expect(constraint(star, star.index.get("A")!)).toBeCloseTo(1, 12);
  const triangle = graphOf([tie("A", "B"), tie("B", "C"), tie("C", "A")], 1);
  expect(constraint(triangle, 0)).toBeCloseTo(2 * (1 / 2 + 1 / 4) ** 2, 12);
});

it("resamples ties about the threshold, and gives the same answer for the same seed", () => {
  const dyads = [
    { a: "A", b: "B", cooperation: 500, conflict: 0 },
    { a: "B", b: "C", cooperation: 5, conflict: 0 },
    { a: "C", b: "D", cooperation: 500, conflict: 0 },
    { a: "A", b: "D", cooperation: 500, conflict: 0 },
  ];
  const rows = () => brokerageRows(dyads, "A", 5, 40, randomFrom(3));
  const row = rows()[0]!;
  expect(row).toMatchObject({ state: "A", ties: 2 });
  expect(row.betweenness).toBeCloseTo(1 / 6, 12);
  expect(row.interval!.high).toBeGreaterThan(row.interval!.low);
  expect(rows()).toEqual(rows());
});
