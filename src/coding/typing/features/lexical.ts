import { hasRelation } from "../../../language/tree/relation.ts";
import type { Sentence, Word } from "../../../language/word.ts";
import { type Found, findTriggers } from "../../events/find-triggers.ts";
import { outcomeOf } from "../../events/outcome.ts";
import type { Embedders } from "../../lexicon/embedders.ts";
import type { Triggers } from "../../lexicon/triggers.ts";
import { type Reality, realityOf } from "../../reality/reality.ts";
import type { PairView } from "../pair-view.ts";
import { complementsOf, predicateOf } from "../predicates.ts";
import type { Emit } from "./emit.ts";

export interface Lexicon {
  readonly triggers: Triggers;
  readonly embedders: Embedders;
}

/** What one frame makes of a word. */
interface Told {
  readonly type: string;
  readonly by: string | null;
  readonly trigger: string;
}

/** What the lexicon says of a sentence: the same for every pair of it. */
interface Readings {
  readonly found: readonly {
    readonly word: Word;
    readonly reality: Reality;
    readonly told: readonly Told[];
  }[];
  /** Words that have frames, whether those fit or not, with the types of those that are no turns of phrase. */
  readonly possible: readonly { readonly word: Word; readonly types: ReadonlySet<string> }[];
  readonly realities: Map<Word, Reality>;
}

const known = new WeakMap<Sentence, Readings>();

function readingsOf(sentence: Sentence, lexicon: Lexicon): Readings {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = findTriggers(sentence, lexicon.triggers).map(({ word, triggers }) => {
    const reality = realityOf(word, lexicon.embedders);
    return { word, reality, told: toldBy(triggers, reality) };
  });
  const possible = sentence.words.flatMap((word) => {
    const frames = lexicon.triggers.get(word.lemma.toLowerCase())?.filter((frame) => !frame.turn);
    return frames === undefined || frames.length === 0
      ? []
      : [{ word, types: new Set(frames.map((frame) => frame.type)) }];
  });
  const readings = { found, possible, realities: new Map<Word, Reality>() };
  known.set(sentence, readings);
  return readings;
}

/** Each type once, by the first frame that gives it. */
function toldBy(triggers: Found["triggers"], reality: Reality): readonly Told[] {
  const told = new Map<string, Told>();
  for (const trigger of triggers) {
    const outcome = outcomeOf(trigger, reality);
    const type = outcome?.type ?? "-";
    if (!told.has(type)) told.set(type, { type, by: outcome?.by ?? null, trigger: trigger.type });
  }
  return [...told.values()];
}

function realityIn({ realities }: Readings, word: Word, lexicon: Lexicon): Reality {
  const before = realities.get(word);
  if (before !== undefined) return before;
  const reality = realityOf(word, lexicon.embedders);
  realities.set(word, reality);
  return reality;
}

/** What the lexicon's frames and governors make of the words around a pair. */
export function lexicalFeatures(view: PairView, lexicon: Lexicon, emit: Emit): void {
  const predicate = predicateOf(view.actor);
  const chain = [predicate, ...complementsOf(predicate)];
  const near = new Set<Word>(chain);
  for (const verb of chain)
    for (const child of verb.children) if (hasRelation(child, "obj", "nsubj:pass", "obl")) near.add(child);
  for (let at = view.recipient?.head ?? null; at !== null; at = at.head) near.add(at);
  const last = chain.at(-1)!;
  const readings = readingsOf(view.sentence, lexicon);
  for (const { word, reality, told } of readings.found) {
    const zone = view.zoneOf(word);
    const isNear = near.has(word);
    for (const { type, by, trigger } of told) {
      emit("x:", type);
      emit("xz:", zone, type);
      if (isNear) emit("xn:", type);
      if (chain.includes(word)) emit("xc:", type);
      if (word === last) emit("xl:", type);
      if (by !== null) emit("xb:", by, trigger);
      emit("xs:", reality.status, trigger, reality.negated ? "not" : undefined);
    }
  }
  for (const { word, types } of readings.possible)
    for (const type of types) {
      if (near.has(word)) emit("yn:", type);
      emit("yz:", view.zoneOf(word), type);
      if (types.size === 1) emit("y1:", type);
    }
  const reality = realityIn(readings, last, lexicon);
  emit("re:", reality.status, reality.negated ? "not" : undefined);
  for (const governor of reality.governors) emit("rg:", governor.effect);
  for (const verb of chain) {
    const effect = lexicon.embedders.verbs.get(verb.lemma.toLowerCase());
    if (effect !== undefined) emit("ce:", effect);
  }
}
