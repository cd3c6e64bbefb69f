import { hasRelation } from "../../../language/tree/relation.ts";
import type { Sentence, Word } from "../../../language/word.ts";
import { type Found, findTriggers } from "../../events/find-triggers.ts";
import { outcomeOf } from "../../events/outcome.ts";
import type { Embedders } from "../../lexicon/embedders.ts";
import type { Triggers } from "../../lexicon/triggers.ts";
import { type Reality, realityOf } from "../../reality/reality.ts";
import type { PairView } from "../pair-view.ts";
import { complementsOf, predicateOf } from "../predicates.ts";

type Add = (feature: string) => void;

export interface Lexicon {
  readonly triggers: Triggers;
  readonly embedders: Embedders;
}

interface FoundReal extends Found {
  readonly reality: Reality;
}

/** What the frames find is the same for every pair of a sentence. */
const known = new WeakMap<Sentence, readonly FoundReal[]>();

function readingsOf(sentence: Sentence, lexicon: Lexicon): readonly FoundReal[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = findTriggers(sentence, lexicon.triggers).map((one) => ({
    ...one,
    reality: realityOf(one.word, lexicon.embedders),
  }));
  known.set(sentence, found);
  return found;
}

/** What the lexicon's frames and governors make of the words around a pair. */
export function lexicalFeatures(view: PairView, lexicon: Lexicon, add: Add): void {
  const predicate = predicateOf(view.actor);
  const chain = [predicate, ...complementsOf(predicate)];
  const near = new Set<Word>(chain);
  for (const verb of chain)
    for (const child of verb.children) if (hasRelation(child, "obj", "nsubj:pass", "obl")) near.add(child);
  for (let at = view.recipient?.head ?? null; at !== null; at = at.head) near.add(at);
  for (const { word, triggers, reality } of readingsOf(view.sentence, lexicon)) {
    const zone = view.zoneOf(word);
    const isNear = near.has(word);
    const seen = new Set<string>();
    for (const trigger of triggers) {
      const outcome = outcomeOf(trigger, reality);
      const type = outcome?.type ?? "-";
      if (seen.has(type)) continue;
      seen.add(type);
      add(`x:${type}`);
      add(`xz:${zone}_${type}`);
      if (isNear) add(`xn:${type}`);
      if (chain.includes(word)) add(`xc:${type}`);
      if (word === chain.at(-1)) add(`xl:${type}`);
      if (outcome?.by) add(`xb:${outcome.by}_${trigger.type}`);
      add(`xs:${reality.status}_${trigger.type}${reality.negated ? "_not" : ""}`);
    }
  }
  for (const word of view.sentence.words) {
    const frames = lexicon.triggers.get(word.lemma.toLowerCase());
    if (frames === undefined) continue;
    const types = new Set(frames.map((frame) => frame.type));
    for (const type of types) {
      if (near.has(word)) add(`yn:${type}`);
      add(`yz:${view.zoneOf(word)}_${type}`);
      if (types.size === 1) add(`y1:${type}`);
    }
  }
  const last = chain.at(-1)!;
  const reality = realityOf(last, lexicon.embedders);
  add(`re:${reality.status}${reality.negated ? "_not" : ""}`);
  for (const governor of reality.governors) add(`rg:${governor.effect}`);
  for (const verb of chain) {
    const effect = lexicon.embedders.verbs.get(verb.lemma.toLowerCase());
    if (effect !== undefined) add(`ce:${effect}`);
  }
}
