import { childOf, childrenOf } from "../../language/tree/children.ts";
import { casesOf } from "../../language/tree/marker.ts";
import type { Word } from "../../language/word.ts";

/**
 * "He's written off the debt" looks like a passive ("he is written off"); the noun behind the verb shows that
 * it is a perfect. Returns that noun, the object, or undefined where the verb is no such perfect.
 */
export function contractedPerfectObject(verb: Word): Word | undefined {
  const auxiliary = childOf(verb, "aux:pass");
  if (auxiliary === undefined || !/^['’](s|d)$/.test(auxiliary.text)) return undefined;
  return childrenOf(verb, "obj", "obl").find(
    (noun) => noun.index > verb.index && (noun.relation === "obj" || casesOf(noun).length === 0),
  );
}
