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

/** Brandes (2001), unweighted, as a share of all pairs of other nodes. */
export function betweenness(graph: Graph): readonly number[] {
  const n = graph.names.length;
  const score = new Float64Array(n);
  const distance = new Int32Array(n);
  const paths = new Float64Array(n);
  const share = new Float64Array(n);
  const order = new Int32Array(n);
  for (let source = 0; source < n; source++) {
    distance.fill(-1);
    paths.fill(0);
    share.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let size = 1;
    for (let head = 0; head < size; head++) {
      const at = order[head]!;
      for (const next of graph.ties[at]!) {
        if (distance[next]! < 0) {
          distance[next] = distance[at]! + 1;
          order[size++] = next;
        }
        if (distance[next] === distance[at]! + 1) paths[next] = paths[next]! + paths[at]!;
      }
    }
    for (let i = size - 1; i > 0; i--) {
      const at = order[i]!;
      for (const before of graph.ties[at]!)
        if (distance[before] === distance[at]! - 1)
          share[before] = share[before]! + (paths[before]! / paths[at]!) * (1 + share[at]!);
      score[at] = score[at]! + share[at]!;
    }
  }
  const pairs = (n - 1) * (n - 2);
  return Array.from(score, (value) => (pairs > 0 ? value / pairs : 0));
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
