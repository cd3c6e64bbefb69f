import type { Word } from "../../language/word.ts";
import { descriptionOf } from "./descriptions.ts";
import { focusOf } from "./discourse.ts";
import { entitiesBefore } from "./entities-before.ts";
import { fromCode } from "./from-code.ts";
import { agentOn } from "./hits.ts";
import { candidatesFor } from "./pronouns.ts";
import type { Reference } from "./reference.ts";
import type { Refer, Surroundings } from "./surroundings.ts";

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

export function fromDescription(head: Word, around: Surroundings, refer: Refer): readonly Reference[] {
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
