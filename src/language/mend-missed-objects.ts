import type { Mended } from "./mended.ts";

/** A sentence whose tags may be mended as well. */
interface Retagged extends Mended {
  readonly upos: string[];
  readonly xpos: string[];
}

/** Verbs that are nothing without what is put into words. */
const WORDING = new Set(["convey", "express", "voice"]);

/** "Expressed sorrow for": the word behind such a verb that the network took for an adverb is its object. */
export function mendMissedObjects({ texts, lemmas, upos, xpos, heads, relations }: Retagged): void {
  for (let i = 1; i < texts.length; i++) {
    const verb = i - 1;
    if (heads[i] !== verb || relations[i] !== "advmod" || upos[i] !== "ADV") continue;
    if (!WORDING.has(lemmas[verb]!) || texts[i]!.endsWith("ly")) continue;
    if (relations.some((relation, j) => heads[j] === verb && /^(obj|ccomp|aux:pass)$/.test(relation)))
      continue;
    upos[i] = "NOUN";
    xpos[i] = "NN";
    relations[i] = "obj";
  }
}
