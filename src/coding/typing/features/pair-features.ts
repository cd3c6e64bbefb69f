import type { PairView } from "../pair-view.ts";
import { type Lexicon, lexicalFeatures } from "./lexical.ts";
import { surfaceFeatures } from "./surface.ts";
import { treeFeatures } from "./tree.ts";

/** All that is said of a pair in words: each feature once. */
export function pairFeatures(view: PairView, lexicon: Lexicon): ReadonlySet<string> {
  const features = new Set<string>();
  const add = (feature: string): void => {
    features.add(feature);
  };
  surfaceFeatures(view, add);
  treeFeatures(view, add);
  lexicalFeatures(view, lexicon, add);
  return features;
}
