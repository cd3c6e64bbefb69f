import { childrenOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { phraseOf } from "../../language/tree/phrase.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import { isPlural } from "./descriptions.ts";
import { fromCode } from "./from-code.ts";
import { fromOwner } from "./from-owner.ts";
import { agentOn, covers, hitOn, hitsIn } from "./hits.ts";
import { extent, isInside, isOfPhrase } from "./phrase-words.ts";
import type { AgentHit, NameHit } from "./reading.ts";
import type { Reference } from "./reference.ts";
import type { Refer, Surroundings } from "./surroundings.ts";

/** "the two Koreas": one name for several states. */
export function meantTogether(head: Word, around: Surroundings): readonly Reference[] {
  const hits = around.names.filter((name) => covers(name, head));
  const [first] = hits;
  if (first === undefined || hits.length < 2 || hits.some((hit) => hit.start !== first.start)) return [];
  return hits.map((hit) => ({ ...fromCode(hit.candidate.code, head, around, "name"), plural: true }));
}

/** "Iranian Foreign Minister Zarif", "Chinese companies", "a delegation from Pyongyang", "Incheon". */
export function fromNames(head: Word, around: Surroundings, refer: Refer): Reference | null {
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
export function fromFurtherOwners(
  first: Reference,
  head: Word,
  around: Surroundings,
  refer: Refer,
): readonly Reference[] {
  if (first.as !== "agent" || !first.plural) return [];
  const described = describedFurther(first, head, around);
  if (described.length > 0) return described;
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

/** "US and British activists" are of two states. */
function describedFurther(first: Reference, head: Word, around: Surroundings): readonly Reference[] {
  const codes = new Set([first.code]);
  const found: Reference[] = [];
  for (const modifier of childrenOf(head, "amod", "compound").flatMap((child) => conjunctsOf(child))) {
    const { code, kind } = hitOn([modifier], around.names)?.candidate ?? { code: null, kind: null };
    if (code === null || code === "" || kind === "person" || kind === "region" || codes.has(code)) continue;
    if (modifier.upos !== "ADJ" && !hasRelation(modifier, "conj")) continue;
    codes.add(code);
    found.push({ ...first, code, name: around.nameOfCode(code), person: null });
  }
  return found;
}

function nameOfReference(reference: Reference, around: Surroundings): string {
  return reference.code === null ? reference.name : around.nameOfCode(reference.code);
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
  const name = runWith(head, parts);
  return head.upos === "PROPN" && name.length > 1 ? name.map((word) => word.text).join(" ") : null;
}

/** The words that stand side by side with the head: "on 5 March three officials, Juan Gil among them" names no March. */
function runWith(head: Word, parts: readonly Word[]): readonly Word[] {
  const at = new Set(parts.map((word) => word.index));
  const between = (word: Word): boolean => {
    const step = word.index < head.index ? 1 : -1;
    for (let i = word.index; i !== head.index; i += step) if (!at.has(i)) return false;
    return true;
  };
  return parts.filter(between);
}

function nameFor(hit: NameHit, around: Surroundings): string {
  const { code, name } = hit.candidate;
  const known = code === "" ? "" : around.nameOfCode(code);
  // A kind of actor has no name of its own: the company has.
  return known === "" || known === code ? name : known;
}
