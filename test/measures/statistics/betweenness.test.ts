import fc from "fast-check";
import { expect, it } from "vitest";
import { betweennessOf } from "../../../src/measures/statistics/betweenness.ts";

type Pair = readonly [number, number];

const scores = (nodes: number, pairs: readonly Pair[]): number[] => [
  ...betweennessOf({
    nodes,
    a: Int32Array.from(pairs, ([a]) => a),
    b: Int32Array.from(pairs, ([, b]) => b),
  }),
];

/** By the definition, from the distances and path counts of every pair (Floyd and Warshall). */
function byDefinition(nodes: number, pairs: readonly Pair[]): number[] {
  const all = Array.from({ length: nodes }, (_, i) => i);
  const distance = all.map((i) => all.map((j) => (i === j ? 0 : Number.POSITIVE_INFINITY)));
  for (const [a, b] of pairs) {
    distance[a]![b] = 1;
    distance[b]![a] = 1;
  }
  for (const k of all)
    for (const i of all)
      for (const j of all) distance[i]![j] = Math.min(distance[i]![j]!, distance[i]![k]! + distance[k]![j]!);
  const paths = (from: number, to: number): number =>
    from === to
      ? 1
      : all
          .filter((k) => distance[k]![to] === 1 && distance[from]![k]! + 1 === distance[from]![to])
          .reduce((sum, k) => sum + paths(from, k), 0);
  return all.map((v) => {
    let sum = 0;
    for (const s of all)
      for (const t of all) {
        if (s === t || s === v || t === v || !Number.isFinite(distance[s]![t]!)) continue;
        if (distance[s]![v]! + distance[v]![t]! === distance[s]![t])
          sum += (paths(s, v) * paths(v, t)) / paths(s, t);
      }
    return nodes < 3 ? 0 : sum / ((nodes - 1) * (nodes - 2));
  });
}

it("agrees with the definition on graphs of any density, in one piece or several", () => {
  const graph = fc.integer({ min: 1, max: 8 }).chain((nodes) => {
    const pairs = Array.from({ length: nodes }, (_, i) => i).flatMap((i) =>
      Array.from({ length: i }, (_, j): Pair => [j, i]),
    );
    return fc.record({ nodes: fc.constant(nodes), pairs: fc.subarray(pairs) });
  });
  fc.assert(
    fc.property(graph, ({ nodes, pairs }) => {
      const got = scores(nodes, pairs);
      for (const [i, value] of byDefinition(nodes, pairs).entries()) expect(got[i]).toBeCloseTo(value, 10);
    }),
  );
});

it("gives nobody anything where all are tied to all, or none to any", () => {
  expect(scores(4, [])).toEqual([0, 0, 0, 0]);
  expect(
    scores(3, [
      [0, 1],
      [0, 2],
      [1, 2],
    ]),
  ).toEqual([0, 0, 0]);
});
