export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

export interface Graph {
  readonly names: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly ties: readonly (readonly number[])[];
  readonly weights: readonly ReadonlyMap<number, number>[];
}

/** An undirected graph of the ties that reach `least`. */
export function graphOf(ties: readonly Tie[], least: number): Graph {
  const strong = ties.filter((tie) => tie.weight >= least && tie.a !== tie.b);
  const names = [...new Set(strong.flatMap((tie) => [tie.a, tie.b]))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const weights = names.map(() => new Map<number, number>());
  for (const { a, b, weight } of strong) {
    const [i, j] = [index.get(a)!, index.get(b)!];
    weights[i]!.set(j, (weights[i]!.get(j) ?? 0) + weight);
    weights[j]!.set(i, (weights[j]!.get(i) ?? 0) + weight);
  }
  return { names, index, weights, ties: weights.map((map) => [...map.keys()]) };
}

/** Burt's constraint of one node; null for a node without ties. */
export function constraint(graph: Graph, node: number): number | null {
  const own = graph.weights[node]!;
  if (own.size === 0) return null;
  const strength = graph.weights.map((weights) => [...weights.values()].reduce((total, w) => total + w, 0));
  const share = (i: number, j: number): number => (graph.weights[i]!.get(j) ?? 0) / strength[i]!;
  let sum = 0;
  for (const j of own.keys()) {
    let indirect = 0;
    for (const q of own.keys()) if (q !== j) indirect += share(node, q) * share(q, j);
    sum += (share(node, j) + indirect) ** 2;
  }
  return sum;
}
