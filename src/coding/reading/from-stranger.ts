import { childrenOf } from "../../language/tree/children.ts";
import { focusOf } from "./discourse.ts";
import { covers } from "./hits.ts";
import type { Reference } from "./reference.ts";
import type { Surroundings } from "./surroundings.ts";

/** Offices of state: who holds one without a word on whose is of the state that the article is about. */
const OFFICES = new Set([
  "head-of-state",
  "head-of-government",
  "deputy-head",
  "minister",
  "deputy-minister",
  "military-chief",
]);

/**
 * Somebody whom no table knows is of the state that the article gave him before ("Guyana's President Irfaan Ali ...
 * Ali refused"); an office of state that is named without its state is of the article's own ("Foreign Minister Murillo").
 */
export function asIntroduced(stranger: Reference, around: Surroundings): Reference {
  const known = introduced(stranger, around);
  if (known !== null) return { ...stranger, ...known, as: "self", via: "description" };
  const focus = focusOf(around.discourse);
  const isOfficial =
    stranger.as === "agent" &&
    hasName(stranger, around) &&
    !stranger.plural &&
    stranger.rank !== null &&
    OFFICES.has(stranger.rank);
  if (!isOfficial || focus === null || around.discourse.alone) return stranger;
  return { ...stranger, code: focus, name: around.nameOfCode(focus), via: "context" };
}

/** A name behind the title: "the Treasury" is none. */
function hasName({ head }: Reference, { agents }: Surroundings): boolean {
  return [head, ...childrenOf(head, "flat")].some(
    (word) => word.upos === "PROPN" && !agents.some((agent) => covers(agent, word)),
  );
}

function introduced(
  { head, person, as }: Reference,
  { discourse }: Surroundings,
): Pick<Reference, "code" | "name" | "person" | "sector" | "rank"> | null {
  if (head.upos !== "PROPN" || (person === null && as !== "self")) return null;
  const surnames = [head.text, ...childrenOf(head, "flat").map((part) => part.text)];
  for (const entity of [...discourse.entities].reverse()) {
    if (entity.person === null || entity.code === null) continue;
    if (!surnames.includes(entity.person.split(" ").at(-1) ?? "")) continue;
    const { code, name, person: whole, sector, rank } = entity;
    return { code, name, person: whole, sector, rank };
  }
  return null;
}
