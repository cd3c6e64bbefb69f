import { childrenOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { casesOf, marksOf } from "../../language/tree/marker.ts";
import { phraseOf } from "../../language/tree/phrase.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import { isTime } from "../events/times.ts";
import { logicalSubject } from "../frames/fill-slot.ts";
import { wholeOf } from "../frames/partitive.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reference } from "../reading/reference.ts";
import { complementsOf } from "./predicates.ts";

/** Somebody who may have done something to somebody, by the tree alone. */
export interface Proposal {
  readonly predicate: Word;
  readonly actor: Reference;
  readonly recipient: Reference;
  /** Where the recipient stands: `obj`, `obl:in`, `obj.nmod:of`, `q.obj`, `conj`. */
  readonly slot: string;
}

/** More than this in one sentence and it is a list, not news. */
const MOST = 30;

/** Whose subject does nothing to anybody: "two farmers died in the shelling". */
const UNDERGOING = new Set(["die", "drown", "perish", "starve", "succumb", "suffer"]);

/** Conditions that name who is waited for: "will not end the strike until the government pays". */
const CONDITIONS = new Set(["until", "unless", "before", "if"]);

/**
 * Triples of a verb, an actor-like subject and a nominal dependent of the verb, of its object or of its
 * complements, beyond what any lexicon knows; and the members of a conjoined subject with each other.
 */
export function propose(reading: Reading): readonly Proposal[] {
  const found: Proposal[] = [];
  const taken = new Set<string>();
  for (const predicate of reading.sentence.words) {
    if (predicate.upos !== "VERB" && childrenOf(predicate, "cop").length === 0) continue;
    if (UNDERGOING.has(predicate.lemma)) continue;
    const subject = logicalSubject(predicate);
    if (subject === undefined || subject === predicate || childrenOf(predicate, "expl").length > 0) continue;
    const actors = conjunctsOf(wholeOf(subject)).flatMap((word) => actorsOf(word, reading));
    if (actors.length === 0) continue;
    const recipients = recipientsOf(predicate, subject, reading);
    for (const [index, actor] of actors.entries()) {
      const others = actors
        .slice(index + 1)
        .filter((other) => !isSameSide(actor, other))
        .map((reference) => ({ reference, slot: "conj" }));
      for (const { reference, slot } of [...others, ...recipients]) {
        const key = `${actor.head.index}.${actor.code ?? ""}>${reference.head.index}`;
        if (reference.head === actor.head || taken.has(key) || found.length >= MOST) continue;
        taken.add(key);
        found.push({ predicate, actor, recipient: reference, slot });
      }
    }
  }
  return found;
}

/** "Russian police and troops": whose state is said but once does nothing to its fellows. */
function isSameSide({ code }: Reference, other: Reference): boolean {
  return (
    code !== null &&
    code === other.code &&
    other.as === "agent" &&
    childrenOf(other.head, "amod", "compound", "nmod").length === 0
  );
}

/** Names and known agents act; a plain noun does not. "UK and EU negotiators" are two. */
function actorsOf(word: Word, reading: Reading): readonly Reference[] {
  if (isTime(word)) return [];
  const references = reading.refer(word);
  if (references.length === 0) return isName(word) ? [bareReference(word)] : [];
  const acting = references.filter(
    (reference) =>
      !reference.region &&
      (reference.as !== "thing" || isName(word)) &&
      (reference.code !== null || reference.sector !== null || reference.person !== null || isName(word)),
  );
  const codes = new Set(acting.map(({ code }) => code));
  return codes.size === acting.length ? acting : acting.slice(0, 1);
}

function isName(word: Word): boolean {
  return word.upos === "PROPN" || childrenOf(word, "flat").length > 0;
}

interface Found {
  readonly reference: Reference;
  readonly slot: string;
}

function recipientsOf(predicate: Word, subject: Word, reading: Reading): readonly Found[] {
  const found: Found[] = [];
  if (predicate.upos !== "VERB") describe(predicate, "cop", 0, reading, found);
  for (const [index, verb] of [predicate, ...complementsOf(predicate)].entries()) {
    const others = index > 0 && hasOwnDoer(verb) ? "other." : "";
    const prefix = `${index === 0 ? "" : index === 1 ? "q." : "r."}${others}`;
    for (const child of verb.children) {
      if (child === subject || hasRelation(child, "obl:agent")) continue;
      if (
        hasRelation(child, "obj", "iobj", "obl", "nsubj:pass") ||
        (index > 0 && hasRelation(child, "nsubj"))
      )
        nominal(child, `${prefix}${roleOf(child)}`, 0, reading, found);
      const condition = hasRelation(child, "advcl") && marksOf(child).find((mark) => CONDITIONS.has(mark));
      if (condition)
        for (const party of childrenOf(child, "nsubj", "nsubj:pass", "obl:agent"))
          nominal(party, `${prefix}advcl:${condition}.subj`, 1, reading, found);
    }
  }
  return found;
}

/** "The UN said troops had crossed into Congo": who crossed is not who spoke. */
function hasOwnDoer(verb: Word): boolean {
  return childrenOf(verb, "nsubj", "nsubj:pass").some((child) => child.upos !== "PRON");
}

function roleOf(child: Word): string {
  return child.relation === "obl" ? `obl:${casesOf(child)[0] ?? ""}` : child.relation;
}

const DEEP = 2;

/** A noun and the nouns inside it: "a request by the prosecutor of Chad" gives the request, the prosecutor, Chad. */
function nominal(word: Word, slot: string, depth: number, reading: Reading, found: Found[]): void {
  if (isTime(word) || (word.upos !== "NOUN" && word.upos !== "PROPN" && word.upos !== "PRON")) return;
  for (const member of depth === 0 ? conjunctsOf(word) : [word]) {
    const [reference] = reading.refer(member);
    if (member.upos !== "PRON" && reference?.region !== true)
      found.push({ reference: reference ?? bareReference(member), slot });
    if (depth < DEEP) describe(member, depth === 0 ? slot : "deep", depth, reading, found);
  }
}

/** What stands below a noun: its complements, and the parties of its participles ("a report accusing the army"). */
function describe(word: Word, slot: string, depth: number, reading: Reading, found: Found[]): void {
  for (const child of childrenOf(word, "nmod", "acl", "obl")) {
    if (child.upos !== "VERB") {
      const step = /^(nmod|obl)$/.test(child.relation) ? `nmod:${casesOf(child)[0] ?? ""}` : child.relation;
      nominal(child, `${slot}.${step}`, depth + 1, reading, found);
    } else if (child.relation === "acl")
      for (const party of childrenOf(child, "obj", "obl", "obl:agent"))
        nominal(party, `${slot}.acl.${roleOf(party)}`, depth + 1, reading, found);
  }
}

/** A noun phrase that stands for itself. */
function bareReference(head: Word): Reference {
  const words = phraseOf(head);
  return {
    head,
    code: null,
    name: words.map((word) => word.text).join(" "),
    sector: null,
    person: null,
    rank: null,
    as: "thing",
    via: "none",
    region: false,
    start: words[0]?.start ?? head.start,
    end: words.at(-1)?.end ?? head.end,
    plural: false,
  };
}
