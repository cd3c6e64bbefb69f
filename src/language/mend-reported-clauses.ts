import type { Mended } from "./mended.ts";

const SAYING = new Set(
  "add admit allege announce argue assert believe claim declare deny explain fear hope insist promise reveal say signal stress suggest think vow warn".split(
    " ",
  ),
);

/**
 * "The release came as Israel announced it would free others": what is told belongs to the nearest verb of telling before
 * it that has nobody's words yet, not to a verb that tells nothing. Changes heads.
 */
export function mendReportedClauses(sentence: Mended, heads: Int32Array): void {
  const { lemmas, relations, upos } = sentence;
  for (let i = 1; i < relations.length; i++) {
    const above = heads[i]!;
    if (relations[i] !== "ccomp" || above < 0 || above > i || SAYING.has(lemmas[above]!)) continue;
    for (let at = i - 1; at > above; at--) {
      if (upos[at] !== "VERB") continue;
      if (SAYING.has(lemmas[at]!) && heads[at] === above && isOpen(at, relations, heads)) heads[i] = at;
      break;
    }
  }
}

/** A verb with somebody who speaks and nothing yet that he says. */
function isOpen(verb: number, relations: readonly string[], heads: Int32Array): boolean {
  const has = (what: RegExp): boolean =>
    relations.some((relation, i) => heads[i] === verb && what.test(relation));
  return has(/^nsubj$/) && !has(/^(obj|ccomp|xcomp)$/);
}
