import { childrenOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import { isGathering, isPlural } from "./descriptions.ts";
import { extent } from "./phrase-words.ts";
import type { AgentHit } from "./reading.ts";
import type { Reference } from "./reference.ts";
import type { Refer } from "./surroundings.ts";

/** "its leadership", "the company's office in Cairo", "a court in Lyon": the state comes from what hangs on the noun. */
export function fromOwner(
  head: Word,
  phrase: readonly Word[],
  agent: AgentHit | null,
  refer: Refer,
): Reference | null {
  const owners = [
    ...childrenOf(head, "nmod:poss"),
    ...childrenOf(head, "nmod", "acl").filter((child) => !hasRelation(child, "nmod:poss")),
    ...childrenOf(head, "appos"),
    ...(agent === null ? [] : sentBy(head)),
  ];
  for (const owner of owners) {
    const [reference] = refer(owner);
    if (reference === undefined || reference.code === null || isGathering(owner)) continue;
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

const RECEIVING = new Set(["greet", "host", "meet", "receive", "welcome"]);

/** "Received ministers from the Georgian government": the tree may hang on the verb who sent them. */
function sentBy(head: Word): readonly Word[] {
  const verb = head.head;
  if (verb === null || !hasRelation(head, "obj") || !RECEIVING.has(verb.lemma)) return [];
  return childrenOf(verb, "obl").filter((phrase) =>
    phrase.children.some((mark) => mark.lemma === "from" && mark.index === head.index + 1),
  );
}

/** "Lawmakers and officials in Chad" are all Chad's, whichever of them the tree hangs it on. */
export function fromSharedOwner(bare: Reference, refer: Refer): readonly Reference[] {
  if (bare.as !== "agent") return [];
  const { head } = bare;
  const other = conjunctsOf(head).find(
    (one) =>
      one !== head &&
      childrenOf(one, "nmod").some((child) => child.index > head.index && child.index > one.index),
  );
  if (other === undefined) return [];
  return refer(other)
    .filter(({ code, as, via }) => code !== null && as === "agent" && via === "name")
    .map(({ code, name, via, region }) => ({ ...bare, code, name, via, region }));
}

/** Which prepositions make a state the owner: an agent is of, from or in it; a thing only of it. */
function owns(owner: Word, agent: AgentHit | null): boolean {
  const preposition = childrenOf(owner, "case")[0]?.text.toLowerCase();
  if (agent !== null)
    return preposition === "of" || preposition === "from" || preposition === "in" || preposition === "at";
  return preposition === "of";
}
