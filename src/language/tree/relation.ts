import type { Word } from "../word.ts";

/**
 * Whether a word stands in one of these relations to its head. A plain name matches its subtypes too
 * ("obl" matches "obl:agent"); a name with a subtype matches only itself.
 */
export function hasRelation(word: Word, ...relations: readonly string[]): boolean {
  return isAmong(word.relation, relations);
}

const COLON = 58;

/** The same for a relation's name; asked a hundred times a word, it makes no text of its own. */
export function isAmong(name: string, relations: readonly string[]): boolean {
  for (let i = 0; i < relations.length; i += 1) {
    const relation = relations[i]!;
    if (name === relation) return true;
    if (
      name.length > relation.length &&
      name.charCodeAt(relation.length) === COLON &&
      name.startsWith(relation)
    )
      return true;
  }
  return false;
}
