import { childrenOf } from "../../language/tree/children.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import type { Sector } from "../../model/actor.ts";
import type { Reference } from "./reference.ts";
import type { Refer } from "./surroundings.ts";

/** Bodies of a state: whose they are is said once. "Israeli troops and militants" are not all Israel's. */
const BODIES: ReadonlySet<Sector> = new Set(["COP", "GOV", "JUD", "LEG", "MIL", "SPY"]);

/** "Danish media and government", "Russian police and troops": what stands before the first is said of all. */
export function fromSharedModifier(bare: Reference, refer: Refer): readonly Reference[] {
  const { head, as, sector } = bare;
  const first = head.head;
  if (as !== "agent" || sector === null || !BODIES.has(sector)) return [];
  if (first === null || !hasRelation(head, "conj") || isDescribed(head)) return [];
  if (!childrenOf(first, "amod", "compound", "nmod:poss").some((child) => child.index < first.index))
    return [];
  return refer(first)
    .filter((one) => one.code !== null && one.as === "agent" && one.via === "name" && one.person === null)
    .slice(0, 1)
    .map(({ code, name, via, region }) => ({ ...bare, code, name, via, region }));
}

function isDescribed(noun: Word): boolean {
  return childrenOf(noun, "det", "amod", "compound", "nummod", "nmod", "acl", "flat").length > 0;
}
