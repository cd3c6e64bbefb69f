import { childrenOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { phraseOf } from "../../language/tree/phrase.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import { logicalSubject } from "../frames/fill-slot.ts";
import { descriptionOf, isPlural } from "./descriptions.ts";
import type { Discourse, Entity } from "./discourse.ts";
import { focusOf } from "./discourse.ts";
import { candidatesFor, isExpletive, pronounKind } from "./pronouns.ts";
import type { AgentHit, NameHit } from "./reading.ts";
import type { Reference } from "./reference.ts";

export interface Surroundings {
  readonly names: readonly NameHit[];
  readonly agents: readonly AgentHit[];
  readonly discourse: Discourse;
  readonly nameOfCode: (code: string) => string;
}

/** Makes the function that tells what a noun phrase of this sentence refers to. Answers are kept. */
export function referrer(around: Surroundings): (head: Word) => readonly Reference[] {
  const known = new Map<Word, readonly Reference[]>();
  const refer = (head: Word): readonly Reference[] => {
    const before = known.get(head);
    if (before !== undefined) return before;
    // A phrase that leads back to itself (its own possessor) refers to nothing while it is being read.
    known.set(head, []);
    const references = read(head, around, refer);
    known.set(head, references);
    return references;
  };
  return refer;
}

type Refer = (head: Word) => readonly Reference[];

function read(head: Word, around: Surroundings, refer: Refer): readonly Reference[] {
  const kind = pronounKind(head);
  if (kind !== null) return fromPronoun(head, kind, around, refer);
  const together = meantTogether(head, around);
  if (together.length > 1) return together;
  const named = fromNames(head, around, refer);
  if (named !== null) return [named, ...fromFurtherOwners(named, head, around, refer)];
  const described = fromDescription(head, around, refer);
  if (described.length > 0) return described;
  const bare = fromBareNoun(head, around);
  return bare === null ? [] : [bare];
}

/** "the two Koreas": one name for several states. */
function meantTogether(head: Word, around: Surroundings): readonly Reference[] {
  const hits = around.names.filter((name) => covers(name, head));
  const [first] = hits;
  if (first === undefined || hits.length < 2 || hits.some((hit) => hit.start !== first.start)) return [];
  return hits.map((hit) => ({ ...fromCode(hit.candidate.code, head, around, "name"), plural: true }));
}

/** "Iranian Foreign Minister Zarif", "Chinese companies", "a delegation from Pyongyang", "Incheon". */
function fromNames(head: Word, around: Surroundings, refer: Refer): Reference | null {
  const phrase = phraseOf(head).filter((word) => isOfPhrase(word, head));
  const own = hitOn([head, ...childrenOf(head, "flat")], around.names);
  const agent = agentOn(phrase, head, around.agents);
  const inside = phrase.filter((word) => word !== head && isInside(word, head));
  const others = hitsIn(inside, around.names);
  const person = [own, ...others].find((hit) => hit?.candidate.kind === "person") ?? null;
  const state =
    own !== null && own.candidate.kind !== "person"
      ? own
      : (others.find((hit) => hit.candidate.kind !== "person") ?? null);
  const main = own ?? person ?? state;
  if (main === null) return fromOwner(head, phrase, agent, refer);
  const code = (person ?? state)?.candidate.code ?? null;
  const isSelf = own !== null && own.candidate.use !== "adjective";
  const as = asOf(head, own, person, agent, isSelf);
  return {
    head,
    code: state !== null && person !== null && person.candidate.code === "" ? state.candidate.code : code,
    name: nameFor(main, around),
    sector:
      person?.former === true
        ? "ELI"
        : (person?.candidate.sector ?? agent?.sector ?? main.candidate.sector ?? null),
    person:
      person?.candidate.person ??
      (agent !== null && as === "agent" ? strangerIn(head, phrase, around.names) : null),
    rank: agent?.rank ?? person?.candidate.rank ?? null,
    as,
    via: "name",
    region: main.candidate.kind === "region",
    ...extent(phrase, head),
    plural: isPlural(head) || (own !== null && own.candidate.use === "plural"),
  };
}

function asOf(
  head: Word,
  own: NameHit | null,
  person: NameHit | null,
  agent: AgentHit | null,
  isSelf: boolean,
): Reference["as"] {
  if (person !== null) return "self";
  if (agent !== null) return "agent";
  if (own !== null && isSelf) {
    if (own.candidate.kind === "place" && !own.candidate.stands) return "place";
    return "self";
  }
  if (own !== null) return own.candidate.use === "adjective" && head.upos === "ADJ" ? "thing" : "agent";
  return "thing";
}

/** "Officials of Japan and North Korea" speak for both. */
function fromFurtherOwners(
  first: Reference,
  head: Word,
  around: Surroundings,
  refer: Refer,
): readonly Reference[] {
  if (first.as !== "agent" || !first.plural) return [];
  const owner = childrenOf(head, "nmod").find((child) =>
    refer(child).some((reference) => reference.code === first.code),
  );
  if (owner === undefined) return [];
  return conjunctsOf(owner)
    .slice(1)
    .flatMap((other) => refer(other).slice(0, 1))
    .filter((reference) => reference.code !== null && reference.code !== first.code)
    .map((reference) => ({ ...first, code: reference.code, name: nameOfReference(reference, around) }));
}

function nameOfReference(reference: Reference, around: Surroundings): string {
  return reference.code === null ? reference.name : around.nameOfCode(reference.code);
}

/** "its leadership", "the company's office in Cairo", "a court in Lyon": the state comes from what hangs on the noun. */
function fromOwner(
  head: Word,
  phrase: readonly Word[],
  agent: AgentHit | null,
  refer: Refer,
): Reference | null {
  const owners = [
    ...childrenOf(head, "nmod:poss"),
    ...childrenOf(head, "nmod", "acl").filter((child) => !hasRelation(child, "nmod:poss")),
    ...childrenOf(head, "appos"),
  ];
  for (const owner of owners) {
    const [reference] = refer(owner);
    if (reference === undefined || reference.code === null) continue;
    if (hasRelation(owner, "nmod") && !hasRelation(owner, "nmod:poss") && !owns(owner, agent)) continue;
    const apposed = hasRelation(owner, "appos");
    return {
      head,
      code: reference.code,
      name: reference.name,
      sector: agent?.sector ?? (apposed ? reference.sector : null),
      person: apposed ? reference.person : agent !== null ? null : null,
      rank: agent?.rank ?? (apposed ? reference.rank : null),
      as: agent !== null || apposed ? (apposed && reference.as === "self" ? "self" : "agent") : "thing",
      via: reference.via,
      region: reference.region,
      ...extent(phrase, head),
      plural: isPlural(head),
    };
  }
  return null;
}

/** Which prepositions make a state the owner: an agent is of, from or in it; a thing only of it. */
function owns(owner: Word, agent: AgentHit | null): boolean {
  const preposition = childrenOf(owner, "case")[0]?.text.toLowerCase();
  if (agent !== null)
    return preposition === "of" || preposition === "from" || preposition === "in" || preposition === "at";
  return preposition === "of";
}

function fromPronoun(
  head: Word,
  kind: "person" | "neuter" | "plural",
  around: Surroundings,
  refer: Refer,
): readonly Reference[] {
  if (isExpletive(head)) return [];
  if (/^(both|each)$/i.test(head.text) && around.discourse.pair !== null && head.upos === "PRON") {
    return around.discourse.pair.map((code) => fromCode(code, head, around, "pronoun"));
  }
  const here = entitiesBefore(head, around, refer);
  const barred = codesOfSubject(head, refer);
  const best = candidatesFor(kind, around.discourse, here).find(
    (entity) => entity.code === null || !barred.has(entity.code),
  );
  if (best === undefined) return [];
  return [fromEntity(best, head, "pronoun")];
}

/** An object pronoun does not mean the subject of its own verb: "China remains willing to provide it with aid". */
function codesOfSubject(pronoun: Word, refer: Refer): ReadonlySet<string> {
  const verb = pronoun.head;
  if (verb === null || !hasRelation(pronoun, "obj", "iobj", "obl")) return new Set();
  const subject = logicalSubject(verb);
  if (subject === undefined || subject === pronoun) return new Set();
  return new Set(refer(subject).flatMap((reference) => (reference.code === null ? [] : [reference.code])));
}

/** What stands before a pronoun in its own sentence and can be meant by it: not what shares its clause. */
function entitiesBefore(pronoun: Word, around: Surroundings, refer: Refer): readonly Entity[] {
  const clauseMates = new Set(hasRelation(pronoun, "nmod:poss") ? [] : (pronoun.head?.children ?? []));
  const entities: Entity[] = [];
  for (const word of wordsBefore(pronoun)) {
    if (clauseMates.has(word) && !hasRelation(word, "advcl")) continue;
    if (
      word.upos === "PRON" ||
      !hasRelation(word, "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "conj", "appos", "root")
    )
      continue;
    for (const reference of refer(word)) {
      if (reference.code === null && reference.person === null) continue;
      const subject = hasRelation(word, "nsubj", "nsubj:pass") ? 4 : hasRelation(word, "obj") ? 2 : 1;
      entities.push({
        code: reference.code,
        name: reference.name,
        person: reference.person,
        sector: reference.sector,
        rank: reference.rank,
        region: reference.region,
        plural: reference.plural,
        as: reference.as,
        sentence: around.discourse.sentence,
        weight: subject,
      });
    }
  }
  return entities;
}

const PEOPLE = new Set([
  "leader",
  "president",
  "minister",
  "official",
  "diplomat",
  "man",
  "premier",
  "chancellor",
]);

/** "The two leaders": the last two people of different states. */
function peoplePair(head: Word, around: Surroundings): readonly [string, string] | null {
  if (!PEOPLE.has(head.lemma.toLowerCase())) return null;
  const codes: string[] = [];
  for (const entity of [...around.discourse.entities].reverse()) {
    if (entity.code === null || entity.person === null || codes.includes(entity.code)) continue;
    codes.unshift(entity.code);
    if (codes.length === 2) break;
  }
  const [first, second] = codes;
  return first !== undefined && second !== undefined ? [first, second] : null;
}

/** The last two states named before a word in its own sentence: "the two" of "trade between the two". */
function pairBefore(head: Word, around: Surroundings, refer: Refer): readonly [string, string] | null {
  const codes: string[] = [];
  for (const entity of entitiesBefore(head, around, refer)) {
    if (entity.code === null || entity.region || entity.as === "place") continue;
    const at = codes.indexOf(entity.code);
    if (at >= 0) codes.splice(at, 1);
    codes.push(entity.code);
  }
  const [first, second] = codes.slice(-2);
  return first !== undefined && second !== undefined ? [first, second] : null;
}

function wordsBefore(word: Word): readonly Word[] {
  let root = word;
  while (root.head !== null) root = root.head;
  const all: Word[] = [];
  const visit = (at: Word): void => {
    all.push(at);
    for (const child of at.children) visit(child);
  };
  visit(root);
  return all.filter((other) => other.index < word.index).sort((a, b) => a.index - b.index);
}

function fromDescription(head: Word, around: Surroundings, refer: Refer): readonly Reference[] {
  const description = descriptionOf(head);
  if (description === null) return [];
  const pair = peoplePair(head, around) ?? pairBefore(head, around, refer) ?? around.discourse.pair;
  if (description === "pair")
    return pair === null ? [] : pair.map((code) => fromCode(code, head, around, "description"));
  if (description === "former" || description === "latter") {
    if (pair === null) return [];
    return [fromCode(description === "former" ? pair[0] : pair[1], head, around, "description")];
  }
  const here = entitiesBefore(head, around, refer);
  const [best] = candidatesFor("neuter", around.discourse, here);
  const code = best?.code ?? focusOf(around.discourse);
  if (code === null || best?.region === true) return [];
  const reference = fromCode(code, head, around, "description");
  if (description === "state") return [reference];
  const agent = agentOn([head], head, around.agents);
  return [{ ...reference, as: "agent", sector: agent?.sector ?? "GOV", rank: agent?.rank ?? null }];
}

/** A phrase that names no state: "protesters", "the court", "Kemal Derviş". It acts, but for nobody known. */
function fromBareNoun(head: Word, around: Surroundings): Reference | null {
  const phrase = phraseOf(head).filter((word) => isOfPhrase(word, head));
  const agent = agentOn(phrase, head, around.agents);
  const proper = head.upos === "PROPN" && /^\p{Lu}/u.test(head.text);
  if (agent === null && !proper) return null;
  const text = phrase
    .filter((word) => word.upos !== "DET" && word.upos !== "PUNCT")
    .map((word) => word.text)
    .join(" ");
  return {
    head,
    code: null,
    name: text,
    sector: agent?.sector ?? null,
    person: agent === null || proper ? text : null,
    rank: agent?.rank ?? null,
    as: agent === null ? "self" : "agent",
    via: "none",
    region: false,
    ...extent(phrase, head),
    plural: isPlural(head),
  };
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

function fromCode(code: string, head: Word, around: Surroundings, via: Reference["via"]): Reference {
  return {
    head,
    code,
    name: around.nameOfCode(code),
    sector: null,
    person: null,
    rank: null,
    as: "self",
    via,
    region: false,
    ...extent(
      phraseOf(head).filter((word) => isOfPhrase(word, head)),
      head,
    ),
    plural: false,
  };
}

/** The words of the noun phrase itself: modifiers before the head and the parts of its name. */
function isOfPhrase(word: Word, head: Word): boolean {
  let at: Word | null = word;
  while (at !== null && at !== head) {
    if (
      hasRelation(
        at,
        "appos",
        "conj",
        "acl",
        "advcl",
        "punct",
        "cc",
        "case",
        "parataxis",
        "nsubj",
        "cop",
        "advmod",
        "aux",
        "mark",
        "dep",
      ) &&
      at.head === head
    )
      return false;
    if (at.head === head && hasRelation(at, "nmod", "obl") && !hasRelation(at, "nmod:poss")) return false;
    at = at.head;
  }
  return true;
}

/** Modifiers whose names say whose the noun is: "Chinese", "Iranian foreign minister", "Japan's". */
function isInside(word: Word, head: Word): boolean {
  let at: Word | null = word;
  while (at !== null && at.head !== null) {
    if (at.head === head)
      return hasRelation(at, "amod", "compound", "flat", "nmod:poss", "nummod", "nmod:desc", "appos", "det");
    at = at.head;
  }
  return false;
}

function covers(span: { readonly start: number; readonly end: number }, word: Word): boolean {
  return span.start < word.end && span.end > word.start;
}

function hitOn(words: readonly Word[], names: readonly NameHit[]): NameHit | null {
  for (const word of words) {
    const hit = names.find((name) => !name.attached && covers(name, word));
    if (hit !== undefined) return hit;
  }
  return null;
}

function hitsIn(words: readonly Word[], names: readonly NameHit[]): readonly NameHit[] {
  return names.filter((name) => !name.attached && words.some((word) => covers(name, word)));
}

/** The generic agent that heads a phrase: it must end on the head or stand before a name ("President Chirac"). */
function agentOn(phrase: readonly Word[], head: Word, agents: readonly AgentHit[]): AgentHit | null {
  const onHead = agents.find((agent) => covers(agent, head));
  if (onHead !== undefined) return onHead;
  if (head.upos !== "PROPN") return null;
  return (
    agents.find((agent) =>
      phrase.some(
        (word) => covers(agent, word) && hasRelation(word, "compound", "flat", "appos", "nmod:desc"),
      ),
    ) ?? null
  );
}

/** The name of somebody whom the tables do not know: the capitalised words behind a title. */
function strangerIn(head: Word, phrase: readonly Word[], names: readonly NameHit[]): string | null {
  const parts = phrase.filter(
    (word) =>
      word.upos === "PROPN" &&
      /^\p{Lu}/u.test(word.text) &&
      (word === head || hasRelation(word, "flat", "compound")) &&
      !names.some((name) => covers(name, word)),
  );
  return head.upos === "PROPN" && parts.length > 1 ? parts.map((word) => word.text).join(" ") : null;
}

function nameFor(hit: NameHit, around: Surroundings): string {
  return hit.candidate.code === ""
    ? hit.candidate.name
    : around.nameOfCode(hit.candidate.code) || hit.candidate.name;
}

function extent(phrase: readonly Word[], head: Word): { readonly start: number; readonly end: number } {
  const words = phrase.length === 0 ? [head] : phrase;
  return {
    start: Math.min(...words.map((word) => word.start)),
    end: Math.max(...words.map((word) => word.end)),
  };
}
