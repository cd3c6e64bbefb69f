import { hasRelation } from "../../language/tree/relation.ts";
import { subtreeOf } from "../../language/tree/subtree.ts";
import type { Word } from "../../language/word.ts";
import { type Entity, entityOf } from "./discourse.ts";
import type { Refer, Surroundings } from "./surroundings.ts";

/** What stands before a pronoun in its own sentence and can be meant by it: not what shares its clause. */
export function entitiesBefore(pronoun: Word, around: Surroundings, refer: Refer): readonly Entity[] {
  const clauseMates = new Set(hasRelation(pronoun, "nmod:poss") ? [] : (pronoun.head?.children ?? []));
  const entities: Entity[] = [];
  for (const word of wordsBefore(pronoun)) {
    if (clauseMates.has(word) && !hasRelation(word, "advcl")) continue;
    if (
      word.upos === "PRON" ||
      !hasRelation(word, "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "conj", "appos", "root")
    )
      continue;
    for (const reference of refer(word)) {
      if (reference.code === null && reference.person === null) continue;
      const subject = hasRelation(word, "nsubj", "nsubj:pass") ? 4 : hasRelation(word, "obj", "iobj") ? 2 : 1;
      entities.push(entityOf(reference, around.discourse.sentence, subject));
    }
  }
  return entities;
}

export function wordsBefore(word: Word): readonly Word[] {
  let root = word;
  while (root.head !== null) root = root.head;
  return subtreeOf(root).filter((other) => other.index < word.index);
}
