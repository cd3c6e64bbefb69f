import { mendComplements } from "./mend-complements.ts";
import { mendFrontedTimes } from "./mend-fronted-times.ts";
import type { Mended } from "./mended.ts";

/**
 * Brings relations that depend on one another into agreement: the subject of a verb with a passive auxiliary is a
 * passive subject, "by" under a passive verb names the doer, "force X to" takes a complement. The network
 * decides on each word by itself and now and then contradicts itself.
 */
export function mendRelations(sentence: Mended): void {
  mendTimes(sentence);
  mendFrontedTimes(sentence);
  mendPassive(sentence);
  mendComplements(sentence);
}

export const TIMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "Saturday, the minister resigned": of two subjects the day is none; nor is "on 8 June". */
function mendTimes({ texts, heads, relations }: Mended): void {
  for (let i = 0; i < texts.length; i++) {
    if (relations[i] !== "nsubj" || !TIMES.test(texts[i]!)) continue;
    if (relations.some((relation, j) => heads[j] === i && relation === "case")) {
      relations[i] = "obl";
      continue;
    }
    const other = relations.some(
      (relation, j) => j !== i && heads[j] === heads[i] && relation.startsWith("nsubj"),
    );
    if (other) relations[i] = "obl:unmarked";
  }
}

const HAVE = /^(?:has|have|had|'ve|’ve|having)$/i;

/** "Had spoken by telephone" is no passive, whatever stands with "by". */
function mendPassive({ texts, upos, xpos, heads, relations }: Mended): void {
  const passive = new Uint8Array(texts.length);
  const by = new Uint8Array(texts.length);
  const perfect = new Uint8Array(texts.length);
  for (let i = 0; i < texts.length; i++) {
    const head = heads[i]!;
    if (head < 0) continue;
    const relation = relations[i]!;
    if (relation === "aux:pass") passive[head] = 1;
    if (relation === "aux" && HAVE.test(texts[i]!)) perfect[head]! |= 1;
    if (/^(aux|cop)/.test(relation) && texts[i] === "been") perfect[head]! |= 2;
    if (relation === "case" && texts[i]!.toLowerCase() === "by" && i < head) by[head] = 1;
  }
  for (let i = 0; i < texts.length; i++) {
    const head = heads[i]!;
    if (head < 0) continue;
    const relation = relations[i]!;
    if (passive[head] === 1) {
      if (relation === "nsubj") relations[i] = "nsubj:pass";
      if (relation === "csubj") relations[i] = "csubj:pass";
    }
    const active = perfect[head] === 1 && passive[head] === 0;
    if (relation === "obl:agent" && (by[i] === 0 || active)) relations[i] = "obl";
    if (relation !== "obl" || by[i] === 0) continue;
    const reduced = xpos[head] === "VBN" && (relations[head] === "acl" || relations[head] === "advcl");
    const named = upos[i] === "NOUN" || upos[i] === "PROPN" || upos[i] === "PRON";
    if (named && (passive[head] === 1 || reduced)) relations[i] = "obl:agent";
  }
}
