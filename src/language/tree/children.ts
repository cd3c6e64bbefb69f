import type { Word } from "../word.ts";
import { isAmong } from "./relation.ts";

/** The first dependent, in surface order, in any of these relations ("obl" matches "obl:agent" too). */
export function childOf(word: Word, ...relations: readonly string[]): Word | undefined {
  return word.children.find((child) => isAmong(child.relation, relations));
}

/** All dependents in any of these relations, in surface order. Without relations: all dependents. */
export function childrenOf(word: Word, ...relations: readonly string[]): readonly Word[] {
  if (relations.length === 0) return word.children;
  return word.children.filter((child) => isAmong(child.relation, relations));
}
