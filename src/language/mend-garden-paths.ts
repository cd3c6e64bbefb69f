import { TIMES } from "./mend-relations.ts";
import type { Mended } from "./mended.ts";

/** A sentence whose tags may be mended as well. */
export interface Retagged extends Mended {
  readonly xpos: string[];
}

const FINITE = /^VB[DPZ]$/;

/**
 * A clause has one finite verb unless something joins two. Where the tree took the participle behind a subject for the verb
 * and the verb for a clause below it ("a report released in Kigali alleged", "the miners held in Gao were freed"), the
 * later one is the verb; "there were three soldiers killed" tells of soldiers. Changes heads, relations and tags.
 */
export function mendGardenPaths(sentence: Retagged, heads: Int32Array): void {
  const { relations } = sentence;
  const root = heads.indexOf(-1);
  if (root < 0) return;
  mendExistential(root, sentence, heads);
  const subject = relations.findIndex(
    (relation, i) => heads[i] === root && /^nsubj/.test(relation) && i < root,
  );
  if (subject < 0 || !isBareParticiple(root, subject, sentence)) return;
  const verb = laterVerb(root, sentence);
  if (verb < 0) return;
  for (let i = 0; i < heads.length; i++) {
    if (heads[i] !== root || i === verb) continue;
    if (relations[i] === "obj" && TIMES.test(sentence.texts[i]!)) relations[i] = "obl:unmarked";
    if (i === subject || i > verb || (relations[i] === "punct" && i < subject)) heads[i] = verb;
  }
  const passive = relations.some((relation, i) => heads[i] === verb && relation === "aux:pass");
  relations[subject] = passive ? "nsubj:pass" : "nsubj";
  heads[verb] = -1;
  relations[verb] = "root";
  heads[root] = subject;
  relations[root] = "acl";
  sentence.xpos[root] = "VBN";
}

/** A past form right behind its subject's words, without an auxiliary or an object that is no time. */
function isBareParticiple(verb: number, subject: number, sentence: Retagged): boolean {
  const { texts, xpos, heads, relations } = sentence;
  if (!/^VB[DN]$/.test(xpos[verb]!) || !/(?:ed|en|n|t|d)$/.test(texts[verb]!)) return false;
  if (xpos[subject] === "PRP" || /^PRON$/.test(sentence.upos[subject]!)) return false;
  return !relations.some(
    (relation, i) =>
      heads[i] === verb &&
      (/^(aux|cop|ccomp|xcomp|mark)/.test(relation) ||
        (relation === "obj" && !TIMES.test(texts[i]!)) ||
        (relation.startsWith("nsubj") && i !== subject)),
  );
}

/** A finite verb behind the participle that nothing joins to it and that nobody is the subject of; -1 where there is none. */
function laterVerb(participle: number, sentence: Retagged): number {
  const { texts, xpos, heads, relations } = sentence;
  for (let i = participle + 1; i < texts.length; i++) {
    if (heads[i] !== participle || !/^(advcl|conj|parataxis|dep)$/.test(relations[i]!)) continue;
    let finite = FINITE.test(xpos[i]!);
    let joined = /^[,;:—–-]$/.test(texts[i - 1]!);
    for (let j = 0; j < texts.length; j++) {
      if (heads[j] !== i) continue;
      if (/^(mark|cc$|nsubj|csubj|expl)/.test(relations[j]!) || (relations[j] === "punct" && j < i))
        joined = true;
      if (/^(aux|cop)/.test(relations[j]!)) finite = /^(VB[DPZ]|MD)$/.test(xpos[j]!) || finite;
    }
    if (finite && !joined) return i;
  }
  return -1;
}

/** "There were three soldiers killed in Gao": the participle behind what there was tells of it. */
function mendExistential(root: number, { xpos, relations }: Retagged, heads: Int32Array): void {
  if (!relations.some((relation, i) => heads[i] === root && relation === "expl" && i < root)) return;
  const subject = relations.findIndex((relation, i) => heads[i] === root && relation === "nsubj" && i > root);
  if (subject < 0) return;
  for (let i = subject + 1; i < heads.length; i++) {
    if (heads[i] !== root || !/^(ccomp|advcl|xcomp|acl)$/.test(relations[i]!)) continue;
    if (!/^VB[DN]$/.test(xpos[i]!)) continue;
    if (relations.some((relation, j) => heads[j] === i && /^(mark|nsubj|aux|cc$)/.test(relation))) continue;
    heads[i] = subject;
    relations[i] = "acl";
    xpos[i] = "VBN";
  }
}
