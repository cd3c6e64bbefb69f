import type { Word } from "../word.ts";

/**
 * Whether a word stands in one of these relations to its head. A plain name matches its subtypes too
 * ("obl" matches "obl:agent"); a name with a subtype matches only itself.
 */
export function hasRelation(word: Word, ...relations: readonly string[]): boolean {
  return relations.some((relation) => relation === word.relation || word.relation.startsWith(`${relation}:`));
}
