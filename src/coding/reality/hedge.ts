import { ancestorsOf } from "../../language/tree/path.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import type { Hedges } from "../lexicon/hedges.ts";

/** Whether a writer stands back from an act: "seems to", "reportedly", "apparent", "probably", "may". */
export function isHedged(act: Word, hedges: Hedges): boolean {
  const chain = [act, ...clauseAncestors(act)];
  return chain.some(
    (word) =>
      isHedge(word, hedges, "V", "A") ||
      word.children.some(
        (child) =>
          (hasRelation(child, "advmod", "aux", "amod", "cop") && isHedge(child, hedges, "R", "M", "A")) ||
          (hasRelation(child, "advcl", "parataxis") && isAside(child, hedges)),
      ),
  );
}

/** Words above an act up to the top, without those reached through another relative clause. */
function clauseAncestors(act: Word): readonly Word[] {
  const above: Word[] = [];
  let from = act;
  for (const ancestor of ancestorsOf(act)) {
    if (hasRelation(from, "acl:relcl", "advcl", "nmod", "obl")) break;
    above.push(ancestor);
    from = ancestor;
  }
  return above;
}

function isHedge(word: Word, hedges: Hedges, ...kinds: readonly string[]): boolean {
  const kind = hedges.get(word.lemma.toLowerCase()) ?? hedges.get(word.text.toLowerCase());
  return kind !== undefined && kinds.includes(kind);
}

/** "..., it seems, ..." or "... - or at least as they see it". */
function isAside(word: Word, hedges: Hedges): boolean {
  return isHedge(word, hedges, "V") || word.lemma === "see";
}
