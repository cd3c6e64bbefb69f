import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import { logicalSubject } from "../frames/fill-slot.ts";
import { actingTogether, type Entity } from "./discourse.ts";
import { entitiesBefore, wordsBefore } from "./entities-before.ts";
import { fromCode } from "./from-code.ts";
import { candidatesFor, isExpletive } from "./pronouns.ts";
import type { Reference } from "./reference.ts";
import type { Refer, Surroundings } from "./surroundings.ts";

export function fromPronoun(
  head: Word,
  kind: "person" | "neuter" | "plural",
  around: Surroundings,
  refer: Refer,
): readonly Reference[] {
  if (isExpletive(head) || isOfThing(head, refer)) return [];
  if (/^both$/i.test(head.text) && head.upos === "PRON") {
    const group = groupBefore(head, around, refer);
    if (group !== null && group.length === 2)
      return group.map((code) => fromCode(code, head, around, "pronoun"));
  }
  if (/^(both|each)$/i.test(head.text) && around.discourse.pair !== null && head.upos === "PRON") {
    return around.discourse.pair.map((code) => fromCode(code, head, around, "pronoun"));
  }
  if (kind === "plural" && /^they$/i.test(head.text)) {
    const group = groupBefore(head, around, refer);
    if (group !== null) return group.map((code) => fromCode(code, head, around, "pronoun"));
  }
  const here = entitiesBefore(head, around, refer);
  const barred = codesOfSubject(head, refer);
  const best = candidatesFor(kind, around.discourse, here).find(
    (entity) => entity.code === null || !barred.has(entity.code),
  );
  if (best === undefined) return [];
  return [fromEntity(best, head, "pronoun")];
}

/** "The approach has its critics": they are the approach's, whichever state was named before. */
function isOfThing(pronoun: Word, refer: Refer): boolean {
  if (!/^its$/i.test(pronoun.text) || pronoun.head === null || !hasRelation(pronoun.head, "obj"))
    return false;
  const verb = pronoun.head.head;
  const subject = verb === null ? undefined : verb.children.find((child) => hasRelation(child, "nsubj"));
  return (
    verb !== null &&
    /^(have|find|take|run|reach|serve|lose)$/.test(verb.lemma) &&
    subject !== undefined &&
    subject.upos === "NOUN" &&
    refer(subject).length === 0
  );
}

/** "Chad and Mali said that they": who acted together before, in this sentence or as the last to act in the one before. */
function groupBefore(head: Word, around: Surroundings, refer: Refer): readonly string[] | null {
  const before = wordsBefore(head);
  const here = actingTogether(before.filter((word) => word.upos !== "PRON").flatMap((word) => refer(word)));
  if (here !== null) return here;
  const { group, sentence } = around.discourse;
  const other = before.some((word) => hasRelation(word, "nsubj", "nsubj:pass"));
  return group !== null && group.sentence === sentence - 1 && !other ? group.codes : null;
}

/** An object pronoun does not mean the subject of its own verb: "China remains willing to provide it with aid". */
export function codesOfSubject(pronoun: Word, refer: Refer): ReadonlySet<string> {
  const verb = pronoun.head;
  if (verb === null || !hasRelation(pronoun, "obj", "iobj", "obl")) return new Set();
  const subject = logicalSubject(verb);
  if (subject === undefined || subject === pronoun) return new Set();
  return new Set(refer(subject).flatMap((reference) => (reference.code === null ? [] : [reference.code])));
}

function fromEntity(entity: Entity, head: Word, via: Reference["via"]): Reference {
  return {
    head,
    code: entity.code,
    name: entity.name,
    sector: entity.sector,
    person: entity.person,
    rank: entity.rank,
    as: hasRelation(head, "nmod:poss") ? "self" : entity.as,
    via,
    region: entity.region,
    start: head.start,
    end: head.end,
    plural: entity.plural,
  };
}
