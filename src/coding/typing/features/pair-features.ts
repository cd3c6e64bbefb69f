import type { PairView } from "../pair-view.ts";
import { type Emit, featureName } from "./emit.ts";
import { type Lexicon, lexicalFeatures } from "./lexical.ts";
import { surfaceFeatures } from "./surface.ts";
import { treeFeatures } from "./tree.ts";

/** Gives out all that is said of a pair in words; some of it more than once. */
export function emitFeatures(view: PairView, lexicon: Lexicon, emit: Emit): void {
  surfaceFeatures(view, emit);
  treeFeatures(view, emit);
  lexicalFeatures(view, lexicon, emit);
}

/** All that is said of a pair in words: each feature's name once. */
export function pairFeatures(view: PairView, lexicon: Lexicon): ReadonlySet<string> {
  const features = new Set<string>();
  emitFeatures(view, lexicon, (kind, a, b, c) => {
    features.add(featureName(kind, a, b, c));
  });
  return features;
}
