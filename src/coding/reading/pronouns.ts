import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import type { Discourse, Entity } from "./discourse.ts";

const PERSONAL = new Set(["he", "him", "his", "she", "her", "hers", "himself", "herself"]);
const NEUTER = new Set(["it", "its", "itself"]);
const PLURAL = new Set(["they", "them", "their", "theirs", "themselves", "both", "each"]);

/** Verbs and adjectives whose "it" stands for nothing: "it seems", "it is clear". */
const EXPLETIVE = new Set([
  "seem",
  "appear",
  "follow",
  "remain",
  "happen",
  "turn",
  "possible",
  "clear",
  "likely",
  "unlikely",
  "difficult",
  "hard",
  "easy",
  "unclear",
  "true",
  "important",
  "necessary",
  "obvious",
  "evident",
  "early",
  "late",
  "time",
  "impossible",
  "noteworthy",
  "interesting",
  "rain",
  "certain",
  "uncertain",
  "worth",
  "surprising",
  "better",
]);

export type PronounKind = "person" | "neuter" | "plural";

export function pronounKind(word: Word): PronounKind | null {
  if (word.upos !== "PRON" && word.upos !== "DET") return null;
  const text = word.text.toLowerCase();
  if (PERSONAL.has(text)) return "person";
  if (NEUTER.has(text)) return "neuter";
  if (PLURAL.has(text)) return "plural";
  return null;
}

/** Whether an "it" refers to nothing. */
export function isExpletive(word: Word): boolean {
  if (word.lemma.toLowerCase() !== "it") return false;
  if (isPersonal(word)) return false;
  if (word.relation === "expl") return true;
  const head = word.head;
  if (head === null || !hasRelation(word, "nsubj", "nsubj:pass")) return false;
  if (
    head.lemma === "remain" &&
    head.children.some((child) => child.lemma === "see" || child.lemma === "know")
  )
    return true;
  if (EXPLETIVE.has(head.lemma.toLowerCase())) {
    const complement = head.children.some((child) => hasRelation(child, "ccomp", "csubj", "advcl", "xcomp"));
    const subjectOfAdjective = head.upos === "ADJ" || head.upos === "NOUN";
    return complement && (subjectOfAdjective || !head.children.some((child) => child.relation === "xcomp"));
  }
  return false;
}

/** "It remains willing to help": somebody is willing; the "it" is no mere place-holder, whatever the tree says. */
function isPersonal(word: Word): boolean {
  const head = word.head;
  if (head === null) return false;
  return [head, ...head.children.filter((child) => child.relation === "xcomp")].some((one) =>
    MINDS.has(one.lemma.toLowerCase()),
  );
}

const MINDS = new Set([
  "willing",
  "unwilling",
  "ready",
  "prepared",
  "eager",
  "reluctant",
  "able",
  "unable",
  "keen",
  "inclined",
  "committed",
  "open",
  "wary",
  "afraid",
  "dependent",
  "hesitant",
  "anxious",
  "critical",
  "determined",
]);

/** Entities a pronoun can stand for, the likeliest first: recent before old, subjects before the rest. */
export function candidatesFor(
  kind: PronounKind,
  discourse: Discourse,
  here: readonly Entity[],
): readonly Entity[] {
  const fits = (entity: Entity): boolean => {
    if (kind === "person")
      return entity.person !== null || (entity.as === "agent" && !entity.plural && entity.rank !== null);
    if (kind === "neuter") return entity.code !== null && entity.as !== "place" && entity.person === null;
    return (
      entity.code !== null &&
      (entity.plural || entity.as === "self" || entity.as === "agent") &&
      entity.person === null
    );
  };
  const earlier = discourse.entities.filter((entity) => discourse.sentence - entity.sentence <= 3);
  return [...here, ...earlier].filter(fits).sort((a, b) => score(b, kind) - score(a, kind));
}

function score(entity: Entity, kind: PronounKind): number {
  const plural = kind === "plural" && entity.plural ? 3 : 0;
  const self = kind === "neuter" ? (entity.as === "self" && !entity.plural ? 2 : 0) : 0;
  return entity.sentence * 4 + entity.weight + plural + self;
}
