import { childrenOf } from "../../language/tree/children.ts";
import type { Word } from "../../language/word.ts";

/** Nouns that name a state again without naming it: "the country", "the regime". */
const STATE_NOUNS = new Set([
  "country",
  "nation",
  "state",
  "regime",
  "kingdom",
  "republic",
  "monarchy",
  "sultanate",
  "emirate",
  "island",
  "junta",
]);

/** Bodies and people that a state speaks through; without a name they belong to a state named before. */
const BODY_NOUNS = new Set([
  "government",
  "leadership",
  "administration",
  "military",
  "army",
  "authority",
  "dynasty",
  "leader",
  "president",
  "premier",
  "regime",
  "parliament",
  "capital",
  "diplomat",
  "official",
  "delegation",
  "minister",
  "ambassador",
  "foreign",
  "chancellor",
  "monarch",
  "king",
  "envoy",
  "elite",
  "policymaker",
  "diplomacy",
  "prince",
  "emir",
  "sultan",
  "ruler",
  "strongman",
]);

const PAIR_NOUNS = new Set([
  "country",
  "nation",
  "state",
  "side",
  "neighbour",
  "neighbor",
  "government",
  "party",
  "leader",
  "power",
  "ally",
  "rival",
  "capital",
  "people",
  "adversary",
  "foe",
  "partner",
  "minister",
  "president",
  "two",
  "korea",
  "friend",
  "military",
  "official",
  "army",
  "navy",
  "parliament",
  "administration",
  "delegation",
  "ministry",
  "negotiator",
  "diplomat",
  "economy",
  "chancellor",
  "premier",
]);

const DEFINITE = new Set(["the", "this", "that", "these", "those", "both", "its", "their", "his", "her"]);

export type Description = "state" | "body" | "pair" | "former" | "latter";

/** What kind of short description a noun phrase without a name is, or null where it is none. */
export function descriptionOf(head: Word): Description | null {
  const lemma = head.lemma.toLowerCase();
  const determiners = childrenOf(head, "det", "det:predet", "nmod:poss").map((child) =>
    child.text.toLowerCase(),
  );
  if (determiners.includes("the") && (lemma === "former" || lemma === "latter")) return lemma;
  const two =
    lemma === "two" ||
    head.children.some((child) => child.lemma === "two" || child.text.toLowerCase() === "both");
  const modified = head.children.some((child) => child.relation === "acl:relcl" || child.relation === "nmod");
  const definite = determiners.some((determiner) => DEFINITE.has(determiner));
  const isBoth = head.children.some((child) => child.text.toLowerCase() === "both");
  // "Sanctions on two former presidents" are on strangers.
  if (
    two &&
    (definite || isBoth || !head.children.some((child) => child.relation === "amod")) &&
    PAIR_NOUNS.has(lemma) &&
    !modified
  )
    return "pair";
  if ((lemma === "pair" || lemma === "duo") && determiners.includes("the") && !modified) return "pair";
  if (lemma === "both" && head.upos !== "CCONJ") return "pair";
  if (!determiners.some((determiner) => DEFINITE.has(determiner))) return null;
  if (STATE_NOUNS.has(lemma) && !modified && !isPlural(head)) return "state";
  if (BODY_NOUNS.has(lemma) && !modified) return "body";
  return null;
}

export function isPlural(word: Word): boolean {
  return (
    word.xpos === "NNS" || word.xpos === "NNPS" || /^(they|them|their|these|those|both)$/i.test(word.text)
  );
}

/** "The Samarkand summit" is named after where it was, not after whose it is. */
export function isGathering(word: Word): boolean {
  return /^(summit|forum|conference|games|olympics|festival|fair)$/i.test(word.lemma);
}
