import { isList } from "./is-list.ts";
import { TIMES } from "./mend-relations.ts";
import type { Mended } from "./mended.ts";

const isSubject = (relation: string | undefined): boolean =>
  relation === "nsubj" || relation === "nsubj:pass";

/**
 * Nobody is the subject of an auxiliary: what the tree gave to "has" of "the bank has lent" is the verb's, unless the
 * verb has one. Changes heads.
 */
export function mendSubjectsOfAuxiliaries({ texts, relations }: Mended, heads: Int32Array): void {
  for (let i = 0; i < relations.length; i++) {
    const above = heads[i]!;
    if (!isSubject(relations[i]) || above < 0 || !/^(aux|cop)/.test(relations[above]!)) continue;
    const verb = heads[above]!;
    const own = (relation: string, j: number): boolean =>
      heads[j] === verb && isSubject(relation) && !TIMES.test(texts[j]!);
    if (verb < 0 || relations.some(own)) continue;
    heads[i] = verb;
  }
}

/**
 * A clause has one subject. Of two that the tree gave to one verb, a name joins its title, a list's second part joins
 * the first ("Chad, the Congo and Mali agreed"), and one that stands before a clause without a subject of its own is that clause's
 * ("Peru is seeking talks, a minister said"). Changes heads and relations.
 */
export function mendSubjects(sentence: Mended, heads: Int32Array): void {
  const { relations, upos } = sentence;
  for (let i = 0; i < relations.length; i++) {
    if (!isSubject(relations[i])) continue;
    const verb = heads[i]!;
    for (let j = i + 1; j < relations.length; j++) {
      if (heads[j] !== verb || !isSubject(relations[j])) continue;
      const clause = clauseBetween(i, j, verb, sentence);
      if (clause >= 0) heads[i] = clause;
      else if (j < verb && isTitled(i, j, sentence)) joinName(i, j, sentence, heads);
      else if (j < verb && isNominal(upos[i]) && isNominal(upos[j]) && isList(i, j, sentence)) {
        heads[j] = i;
        relations[j] = "conj";
        continue;
      }
      break;
    }
  }
}

/** "Interior Minister Aldo Quiroga met": the words between a title and a surname are the name's. */
function isTitled(title: number, name: number, { texts, heads, upos, relations }: Mended): boolean {
  if (upos[title] !== "PROPN" || upos[name] !== "PROPN" || name - title > 4) return false;
  if (TIMES.test(texts[title]!)) return false;
  for (let i = title + 1; i < name; i++) {
    if (heads[i] !== name || upos[i] !== "PROPN" || !/^(compound|flat|nmod:desc)$/.test(relations[i]!))
      return false;
  }
  return !relations.some((relation, i) => heads[i] === name && /^(det|cc|case)/.test(relation));
}

function joinName(title: number, name: number, { relations }: Mended, heads: Int32Array): void {
  for (let i = title + 1; i <= name; i++) {
    heads[i] = title;
    relations[i] = "flat";
  }
}

function isNominal(upos: string | undefined): boolean {
  return upos === "PROPN" || upos === "NOUN";
}

/** A finite clause told by the verb, between the two, that lacks a subject; -1 where there is none. */
function clauseBetween(from: number, to: number, verb: number, { heads, relations, xpos }: Mended): number {
  for (let at = from + 1; at < to; at++) {
    if (heads[at] !== verb || relations[at] !== "ccomp") continue;
    let finite = /^VB[DPZ]$/.test(xpos[at]!);
    for (let i = 0; i < relations.length; i++) {
      if (heads[i] !== at) continue;
      if (isSubject(relations[i])) return -1;
      if (/^(aux|cop)/.test(relations[i]!)) finite = true;
    }
    return finite ? at : -1;
  }
  return -1;
}
