import type { Word } from "../../language/word.ts";
import { descriptionOf } from "./descriptions.ts";
import { type Entity, focusOf, namedTopic } from "./discourse.ts";
import { entitiesBefore } from "./entities-before.ts";
import { fromCode } from "./from-code.ts";
import { codesOfSubject } from "./from-pronoun.ts";
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

/** Sentences after which a person is no longer one of "the two leaders". */
const LONG_AGO = 2;

/** "The two leaders": the last two people of different states. */
function peoplePair(head: Word, around: Surroundings, refer: Refer): readonly [string, string] | null {
  if (!PEOPLE.has(head.lemma.toLowerCase())) return null;
  const codes: string[] = [];
  const here = entitiesBefore(head, around, refer);
  for (const entity of [...around.discourse.entities, ...here].reverse()) {
    if (entity.code === null || entity.person === null || codes.includes(entity.code)) continue;
    if (around.discourse.sentence - entity.sentence > LONG_AGO) break;
    codes.unshift(entity.code);
    if (codes.length === 2) break;
  }
  const focus = focusOf(around.discourse);
  // "Macron came in August and the two presidents": the other is the article's own.
  if (codes.length === 1 && focus !== null && !codes.includes(focus)) codes.unshift(focus);
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

/** Bodies of which an article on a state means that state's own, though another was named since. */
const HOME_BODIES = new Set([
  "government",
  "authority",
  "parliament",
  "cabinet",
  "army",
  "military",
  "opposition",
  "kingdom",
  "island",
  "emirate",
  "sultanate",
  "republic",
  "junta",
]);

const HOME_HEADS = /^(president|premier|leader|country|nation|regime)$/i;

/** Where a paragraph has named no other state yet, "the president" and "the country" are those of whom the text is about. */
function isAlone(head: Word, { discourse }: Surroundings, here: readonly Entity[]): boolean {
  const topic = namedTopic(discourse);
  if (discourse.alone || topic === null || !HOME_HEADS.test(head.lemma)) return false;
  const since = discourse.entities.filter(({ sentence }) => sentence >= discourse.began);
  return ![...since, ...here].some(({ code }) => code !== null && code !== topic);
}

/** "Urged the government to repeal its law": the article's own, unless the sentence itself named somebody else before. */
function isAtHome(head: Word, { discourse }: Surroundings, here: readonly Entity[]): boolean {
  if (discourse.alone || !HOME_BODIES.has(head.lemma.toLowerCase())) return false;
  const focus = focusOf(discourse);
  const recent = discourse.entities.some(
    ({ code, sentence }) => code === focus && discourse.sentence - sentence <= 3,
  );
  return (
    focus !== null &&
    recent &&
    !here.some(({ code, as }) => code !== null && as !== "place" && code !== focus)
  );
}

const COUNTRY = /^(country|nation)$/i;

export function fromDescription(head: Word, around: Surroundings, refer: Refer): readonly Reference[] {
  const description = descriptionOf(head);
  if (description === null) return [];
  const pair = peoplePair(head, around, refer) ?? pairBefore(head, around, refer) ?? around.discourse.pair;
  if (description === "pair")
    return pair === null ? [] : pair.map((code) => fromCode(code, head, around, "description"));
  if (description === "former" || description === "latter") {
    if (pair === null) return [];
    return [fromCode(description === "former" ? pair[0] : pair[1], head, around, "description")];
  }
  const barred = codesOfSubject(head, refer);
  const here = entitiesBefore(head, around, refer).filter(({ code }) => code === null || !barred.has(code));
  // "With Europe shut, Rosatom wants to build the country's first reactor": no country is a continent.
  const candidates = candidatesFor("neuter", around.discourse, here);
  const best = COUNTRY.test(head.lemma) ? candidates.find(({ region }) => !region) : candidates[0];
  const alone = isAlone(head, around, here);
  const code = alone
    ? namedTopic(around.discourse)
    : ((isAtHome(head, around, here) ? null : best?.code) ?? focusOf(around.discourse));
  if (code === null || (best?.region === true && !alone)) return [];
  const reference = fromCode(code, head, around, "description");
  if (description === "state") return [reference];
  const agent = agentOn([head], head, around.agents);
  return [{ ...reference, as: "agent", sector: agent?.sector ?? "GOV", rank: agent?.rank ?? null }];
}
