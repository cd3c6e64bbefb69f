import { childOf, childrenOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { casesOf, marksOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { subjectOf } from "../../language/tree/subject.ts";
import { subtreeOf } from "../../language/tree/subtree.ts";
import { agentOf, isPassive } from "../../language/tree/voice.ts";
import type { Word } from "../../language/word.ts";
import { contractedPerfectObject } from "./contracted-perfect.ts";
import type { SlotPath } from "./frame.ts";
import { wholeOf } from "./partitive.ts";

/** The words that fill a slot of a word, in surface order; conjoined fillers are not yet taken apart. */
export function fillSlot(word: Word, path: SlotPath): readonly Word[] {
  let at: readonly Word[] = [word];
  for (const step of path)
    at = at.flatMap((from) =>
      fillStep(wholeOf(from), step).concat(wholeOf(from) === from ? [] : fillStep(from, step)),
    );
  return at;
}

function fillStep(word: Word, step: string): readonly Word[] {
  const [role, word2] = split(step);
  switch (role) {
    case "subj":
      return some(logicalSubject(word));
    case "obj":
      return objectsOf(word);
    case "obj2":
      return childrenOf(word, "obj").slice(1);
    case "iobj":
      return some(receiverOf(word));
    case "prt":
      return childrenOf(word, "compound:prt");
    case "obl":
    case "nmod":
    case "prep":
      return word2 === null ? childrenOf(word, "obl", "nmod") : phrasesAfter(word, word2);
    case "poss":
      return childrenOf(word, "nmod:poss");
    case "amod":
      return childrenOf(word, "amod", "compound");
    case "xcomp":
      return childrenOf(word, "xcomp", "ccomp")
        .filter((child) => hasRelation(child, "xcomp") || marksOf(child).includes("to"))
        .filter((child) => word2 !== "verb" || child.upos === "VERB");
    case "ccomp":
      return childrenOf(word, "ccomp");
    case "to":
      return infinitivesOf(word);
    case "acl":
      return childrenOf(word, "acl");
    case "advcl":
      return word2 === null
        ? childrenOf(word, "advcl")
        : childrenOf(word, "advcl").filter((child) => introducers(child).includes(word2));
    case "adv":
      return childrenOf(word, "advmod");
    case "det":
      return childrenOf(word, "det");
    case "appos":
      return childrenOf(word, "appos");
    case "conj":
      return conjunctsOf(word).filter((other) => other !== word);
    case "cop":
      return childrenOf(word, "cop");
    case "within":
      return subtreeOf(word).filter((below) => below !== word);
    case "gov":
      return some(word.head ?? undefined);
    case "neg":
      return [
        ...[word, ...seemingOver(word)].flatMap((one) =>
          one.children.filter((child) => /^(not|n't|n’t|never|no|neither|hardly|little)$/i.test(child.text)),
        ),
        // "No Kenyan was invited".
        ...childrenOf(word, "nsubj:pass").flatMap((subject) =>
          childrenOf(subject, "det").filter((child) => child.lemma === "no"),
        ),
      ];
    default:
      return childrenOf(word, step);
  }
}

/** "Seems not to be eager": the negation stands with the verb of seeming. */
function seemingOver(word: Word): readonly Word[] {
  const head = word.head;
  return head !== null &&
    hasRelation(word, "xcomp") &&
    /^(seem|appear|look|remain|prove|be)$/.test(head.lemma)
    ? [head]
    : [];
}

function split(step: string): readonly [string, string | null] {
  const colon = step.indexOf(":");
  return colon < 0 ? [step, null] : [step.slice(0, colon), step.slice(colon + 1)];
}

function some(word: Word | undefined): readonly Word[] {
  return word === undefined ? [] : [word];
}

/** Who does it: the subject of an active verb, the by-agent of a passive one, the possessor of an act noun. */
export function logicalSubject(word: Word): Word | undefined {
  if (word.upos === "NOUN" || word.upos === "PROPN") {
    const copular = childOf(word, "nsubj");
    if (copular !== undefined && childOf(word, "cop") !== undefined)
      // "Joe Biden, who was in Lima": whom the clause is about.
      return hasRelation(word, "acl:relcl") && copular.xpos === "WP" && word.head !== null
        ? word.head
        : copular;
    return agentOf(word) ?? childOf(word, "nmod:poss");
  }
  if (isPassive(word) && contractedPerfectObject(word) === undefined) return agentOf(word);
  const own = word.children.find((child) => child.relation === "nsubj");
  if (own !== undefined && own.upos !== "PRON") return own;
  const subject = subjectOf(word);
  return subject !== undefined && subject.relation !== "csubj" ? subject : (subjectAbove(word) ?? subject);
}

/** "It remains willing to provide aid": who provides stands with the adjective, or with the verb over it. */
function subjectAbove(word: Word): Word | undefined {
  const head = word.head;
  if (head === null) return undefined;
  if (head.upos === "ADJ" && hasRelation(word, "csubj", "xcomp", "advcl", "ccomp")) {
    const subject = subjectOf(head);
    return subject !== undefined && subject !== word ? subject : subjectAbove(head);
  }
  if (word.upos === "ADJ" && hasRelation(word, "xcomp")) return childOf(head, "nsubj", "expl");
  return undefined;
}

/** What it is done to: the object of an active verb, the subject of a passive one. */
export function logicalObject(word: Word): Word | undefined {
  const object = childOf(word, "obj") ?? contractedPerfectObject(word);
  if (object !== undefined) return object;
  if (isPassive(word)) return subjectOf(word);
  return childOf(word, "iobj");
}

/** "Threw Chad a lifeline": where the tree has two objects, what was thrown is the second. */
function objectsOf(word: Word): readonly Word[] {
  const objects = childrenOf(word, "obj");
  return objects.length > 1 && !isPassive(word) ? objects : some(logicalObject(word));
}

/** "Sold Chad 40 tanks": a name before the number is no part of the noun, whatever the tree says. */
function receiverOf(word: Word): Word | undefined {
  const receiver = childOf(word, "iobj");
  if (receiver !== undefined) return receiver;
  // "Chadian hauliers have been granted permits".
  if (isPassive(word)) return childOf(word, "obj") === undefined ? undefined : subjectOf(word);
  const [first, second] = childrenOf(word, "obj");
  if (second !== undefined) return first;
  return first?.children.find(
    (child) =>
      child.relation === "compound" &&
      child.upos === "PROPN" &&
      first.children.some(
        (other) => other.index > child.index && hasRelation(other, "nummod", "det", "amod"),
      ),
  );
}

/**
 * Phrases with a preposition under the word or, because attachment is where parsers err most, under its
 * object or under a phrase that hangs on the word itself. Nearest to the word first.
 */
function phrasesAfter(word: Word, preposition: string): readonly Word[] {
  const own = withPreposition(word, preposition);
  if (own.length > 0) return own;
  const hanging = childrenOf(word, "obj", "xcomp", "obl", "nmod");
  for (const near of [hanging, hanging.flatMap((child) => childrenOf(child, "conj", "appos"))])
    for (const child of near) {
      const found = withPreposition(child, preposition);
      if (found.length > 0) return found;
    }
  return [];
}

function withPreposition(word: Word, preposition: string): readonly Word[] {
  return word.children.filter(
    (child) =>
      (child.relation.startsWith("obl") ||
        child.relation.startsWith("nmod") ||
        child.relation.startsWith("advcl") ||
        child.relation.startsWith("acl") ||
        child.relation === "xcomp") &&
      isIntroduced(child, preposition),
  );
}

/** "Pulled its troops out of Chad" is as much "from" it. */
function isIntroduced(word: Word, preposition: string): boolean {
  const names = introducers(word);
  return names.includes(preposition) || (preposition === "from" && names.includes("out of"));
}

function introducers(word: Word): readonly string[] {
  return [...casesOf(word), ...marksOf(word)];
}

function infinitivesOf(word: Word): readonly Word[] {
  return childrenOf(word, "xcomp", "acl", "advcl", "ccomp", "csubj").filter((child) =>
    marksOf(child).some((mark) => mark.endsWith("to")),
  );
}
