import type { Mended } from "./mended.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs of "ask X to do": the infinitive is their complement, whoever carries it out. */
const OBJECT_CONTROL = words(
  "advise allow ask authorise authorize beg cause command compel convince direct enable encourage entitle expect forbid force implore induce instruct invite lead motivate oblige order permit persuade press pressure prompt push remind request require task tell tempt urge want warn",
);
/** Verbs whose noun says what the subject is: "become a member". */
const COPULAR = words("become remain");
/** Verbs whose second noun says what the first is, or is called: "named him envoy". */
const NAMING = words(
  "appoint call christen crown declare deem dub elect label name nickname nominate proclaim rename",
);
/** Verbs of "hand him a note": the first of two objects is the receiver. */
const DITRANSITIVE = words(
  "allocate assign award bring deliver deny give grant hand lend offer owe pay promise sell send show teach tell win wish",
);

/** Finds the complements that the network took for adverbial clauses or second objects, and the receivers. */
export function mendComplements({ lemmas, upos, xpos, heads, relations }: Mended): void {
  const infinitive = new Uint8Array(lemmas.length);
  const objects = new Uint8Array(lemmas.length);
  const firstObject = new Int32Array(lemmas.length);
  const passive = new Uint8Array(lemmas.length);
  for (let i = 0; i < lemmas.length; i++) {
    const head = heads[i]!;
    if (head < 0) continue;
    if (xpos[i] === "TO" && relations[i] === "mark" && i < head) infinitive[head] = 1;
    if (relations[i] === "nsubj:pass" || relations[i] === "aux:pass") passive[head] = 1;
    if (relations[head] === "acl" && xpos[head] === "VBN") passive[head] = 1;
  }
  for (let i = 0; i < lemmas.length; i++) {
    const head = heads[i]!;
    if (head < 0 || upos[head] !== "VERB" || i < head) continue;
    const verb = lemmas[head]!;
    if (relations[i] === "advcl" && infinitive[i] === 1 && OBJECT_CONTROL.has(verb)) {
      if (passive[head] === 1 || objects[head]! > 0) relations[i] = "xcomp";
    }
    if (relations[i] !== "obj") continue;
    const predicate = COPULAR.has(verb) || (NAMING.has(verb) && (passive[head] === 1 || objects[head]! > 0));
    if (predicate) relations[i] = "xcomp";
    if (objects[head] === 1 && DITRANSITIVE.has(verb)) relations[firstObject[head]!] = "iobj";
    if (objects[head] === 0) firstObject[head] = i;
    objects[head] = objects[head]! + 1;
  }
}
