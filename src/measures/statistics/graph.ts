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
export function betweenness(graph: Pick<Graph, "names" | "ties">): readonly number[] {
  const n = graph.names.length;
  // Neighbours one after the other in one array: three times as fast as lists of lists.
  const starts = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) starts[i + 1] = starts[i]! + graph.ties[i]!.length;
  const ends = new Int32Array(starts[n]!);
  for (let i = 0; i < n; i++) ends.set(graph.ties[i]!, starts[i]!);
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
      const further = distance[at]! + 1;
      const ways = paths[at]!;
      for (let k = starts[at]!; k < starts[at + 1]!; k++) {
        const next = ends[k]!;
        if (distance[next]! < 0) {
          distance[next] = further;
          order[size++] = next;
        }
        if (distance[next] === further) paths[next] = paths[next]! + ways;
      }
    }
    for (let i = size - 1; i > 0; i--) {
      const at = order[i]!;
      const nearer = distance[at]! - 1;
      const ways = paths[at]!;
      const passed = 1 + share[at]!;
      for (let k = starts[at]!; k < starts[at + 1]!; k++) {
        const before = ends[k]!;
        if (distance[before] === nearer) share[before] = share[before]! + (paths[before]! / ways) * passed;
      }
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
