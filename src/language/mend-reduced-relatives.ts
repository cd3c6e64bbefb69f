import type { Mended } from "./mended.ts";

/**
 * "Chad welcomed new proposals sent by Mali": a past form with a doer behind "by" and no auxiliary is a participle, for
 * all that the tree makes it a clause whose subject is what was sent. It describes that noun, which is the first verb's
 * object. Changes heads, relations and the two verbs' tags.
 */
export function mendReducedRelatives(
  sentence: Mended & { readonly xpos: string[] },
  heads: Int32Array,
): void {
  const { relations, xpos } = sentence;
  for (let noun = 1; noun < relations.length; noun++) {
    const participle = heads[noun]!;
    if (relations[noun] !== "nsubj" || participle <= noun || !isPassiveInForm(participle, sentence)) continue;
    const verb = verbBefore(noun, participle, sentence);
    if (verb < 0) continue;
    const first = firstHalf(noun, verb, sentence);
    if (!isNounPhraseBetween(verb, noun, first, heads)) continue;
    if (first >= 0) {
      heads[first] = noun;
      relations[first] = "compound";
    }
    if (heads[verb] === participle) {
      heads[verb] = heads[participle]!;
      relations[verb] = relations[participle]!;
      const end = relations.length - 1;
      if (heads[end] === participle && relations[end] === "punct") heads[end] = verb;
    }
    heads[noun] = verb;
    relations[noun] = "obj";
    heads[participle] = noun;
    relations[participle] = "acl";
    xpos[participle] = "VBN";
    if (xpos[verb] === "VBN" && !hasAuxiliary(verb, sentence)) xpos[verb] = "VBD";
  }
}

/** A past form with "by somebody" and neither an auxiliary nor an object. */
function isPassiveInForm(verb: number, sentence: Mended): boolean {
  const { heads, relations, upos, xpos } = sentence;
  if (upos[verb] !== "VERB" || (xpos[verb] !== "VBD" && xpos[verb] !== "VBN")) return false;
  if (hasAuxiliary(verb, sentence)) return false;
  const own = relations.filter((_, i) => heads[i] === verb);
  return own.includes("obl:agent") && !own.includes("obj") && !own.includes("mark");
}

function hasAuxiliary(verb: number, { heads, relations }: Mended): boolean {
  return relations.some((relation, i) => heads[i] === verb && /^(aux|cop)/.test(relation));
}

/** The finite verb before the noun, with a subject and no object, that governs the clause or was made a part of it. */
function verbBefore(noun: number, participle: number, sentence: Mended): number {
  const { heads, relations, upos, xpos, lemmas } = sentence;
  for (let verb = noun - 1; verb > 0; verb--) {
    if (upos[verb] !== "VERB") continue;
    const above = heads[participle] === verb && relations[participle] === "ccomp";
    const below = heads[verb] === participle && /^(csubj|advcl|ccomp)/.test(relations[verb]!);
    const own = relations.filter((_, i) => heads[i] === verb);
    const objects = own.filter((relation) => relation === "obj").length;
    const isBare =
      own.includes("nsubj") &&
      !own.includes("mark") &&
      objects === (firstHalf(noun, verb, sentence) < 0 ? 0 : 1);
    return (above || below) && isBare && /^VB[DNPZ]$/.test(xpos[verb]!) && !TELLS.has(lemmas[verb]!)
      ? verb
      : -1;
  }
  return -1;
}

/** Verbs that take a clause without "that": behind them the tree may be right. */
const TELLS = new Set(
  (
    "add admit agree allege announce argue assume believe claim complain conclude confirm deny ensure estimate " +
    "expect fear feel find guess hear hope imply indicate insist know learn maintain mean note pledge predict " +
    "promise reckon report repeat reply reveal say see show state suggest suppose swear tell think understand vow " +
    "warn wish worry write"
  ).split(" "),
);

/** "Secret" of "secret memos", which the tree made the object of the verb; -1 where there is none. */
function firstHalf(noun: number, verb: number, { heads, relations, upos }: Mended): number {
  const before = noun - 1;
  return heads[before] === verb && relations[before] === "obj" && upos[before] === "NOUN" ? before : -1;
}

/** Whether all between verb and noun is the noun's, or its first half's. */
function isNounPhraseBetween(verb: number, noun: number, first: number, heads: Int32Array): boolean {
  for (let i = verb + 1; i < noun; i++) {
    let at = i;
    while (at >= 0 && at !== noun && at !== first && at !== verb) at = heads[at]!;
    if (at !== noun && at !== first) return false;
  }
  return true;
}
