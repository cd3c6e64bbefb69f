import type { PairView } from "../pair-view.ts";
import { featureName } from "./emit.ts";
import type { Lexicon } from "./lexical.ts";
import { emitFeatures } from "./pair-features.ts";

type Vocabulary = ReadonlyMap<string, number>;

/** Where a feature stands in each vocabulary, -1 where one does not have it; and the pair that last had it. */
interface Known {
  readonly rows: readonly number[];
  pair: number;
}

/** A feature of some parts: what is known of it, and of those that go on from it. */
interface Node {
  known: Known | null | undefined;
  next: Map<string, Node> | null;
}

/** More features than this are not held in memory: a sentence's pairs share theirs, far texts do not. */
const MOST = 200_000;

/**
 * The rows of a pair's features in each of several vocabularies, as `indicesOf` would give them for `pairFeatures`.
 * The pairs of a sentence say much the same: parts already met are not put together into a name again.
 */
export function knownRows(
  vocabularies: readonly Vocabulary[],
): (view: PairView, lexicon: Lexicon) => readonly Int32Array[] {
  let kinds = new Map<string, Node>();
  let size = 0;
  let pair = 0;
  const below = (nodes: Map<string, Node>, part: string): Node => {
    const before = nodes.get(part);
    if (before !== undefined) return before;
    const node: Node = { known: undefined, next: null };
    nodes.set(part, node);
    size += 1;
    return node;
  };
  const step = (node: Node, part: string): Node => {
    node.next ??= new Map();
    return below(node.next, part);
  };
  const lookUp = (name: string): Known | null => {
    const rows = vocabularies.map((vocabulary) => vocabulary.get(name) ?? -1);
    return rows.some((row) => row >= 0) ? { rows, pair: 0 } : null;
  };
  return (view, lexicon) => {
    if (size > MOST) {
      kinds = new Map();
      size = 0;
    }
    pair += 1;
    const found: Known[] = [];
    emitFeatures(view, lexicon, (kind, a, b, c) => {
      let node = step(below(kinds, kind), a);
      if (b !== undefined) node = step(node, b);
      if (c !== undefined) node = step(node, c);
      if (node.known === undefined) node.known = lookUp(featureName(kind, a, b, c));
      const { known } = node;
      if (known === null || known.pair === pair) return;
      known.pair = pair;
      found.push(known);
    });
    return vocabularies.map((_, index) => rowsOf(found, index));
  };
}

function rowsOf(found: readonly Known[], index: number): Int32Array {
  const rows = new Int32Array(found.length);
  let count = 0;
  for (const known of found) {
    const row = known.rows[index]!;
    if (row >= 0) rows[count++] = row;
  }
  return rows.subarray(0, count);
}
