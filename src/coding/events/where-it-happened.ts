import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { casesOf } from "../../language/tree/marker.ts";
import type { Word } from "../../language/word.ts";
import type { Sector } from "../../model/actor.ts";
import { type EventType, QUAD_OF } from "../../model/plover.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reference } from "../reading/reference.ts";
import type { Draft } from "./draft.ts";
import type { Party } from "./parties.ts";

/** Whom one finds at home: soldiers, officials and reporters go abroad. */
const AT_HOME: ReadonlySet<Sector> = new Set([
  "AGR",
  "COP",
  "CRM",
  "CVL",
  "EDU",
  "JUD",
  "LAB",
  "LEG",
  "MED",
  "OPP",
  "PRM",
  "PTY",
  "REB",
  "REL",
  "UAF",
]);

const WHERE = new Set(["across", "around", "at", "in", "inside", "near", "outside", "throughout"]);

/**
 * "Police shot three demonstrators in Lagos": police and demonstrators whom the text gives no state are those of the
 * place where one did it to the other. Of acts that need presence only: what was said somewhere tells nothing.
 */
export function placed(draft: Draft, reading: Reading, nameOf: (code: string) => string): Draft {
  if (!needsPresence(draft.outcome.type)) return draft;
  const isOpen = (party: Party | null): party is Party =>
    party !== null && party.reference.code === null && AT_HOME.has(party.reference.sector ?? "UNK");
  if (!draft.pairs.some(([actor, recipient]) => isOpen(actor) || isOpen(recipient))) return draft;
  const code = stateOfPlace(draft.word, reading);
  if (code === null) return draft;
  const settle = <T extends Party | null>(party: T): T | Party =>
    isOpen(party) ? { ...party, reference: ofState(party.reference, code, nameOf(code)) } : party;
  return { ...draft, pairs: draft.pairs.map(([actor, recipient]) => [settle(actor), settle(recipient)]) };
}

function needsPresence(type: EventType): boolean {
  return QUAD_OF[type] === 4 && type !== "SANCTION";
}

/** The one state in which the clause of an act names a place; null for none or several. */
function stateOfPlace(act: Word, reading: Reading): string | null {
  const codes = new Set<string>();
  const visit = (word: Word, depth: number): void => {
    for (const child of word.children) {
      if (/^(acl|advcl|ccomp|parataxis|conj|nsubj)/.test(child.relation)) continue;
      const where = casesOf(child).some((preposition) => WHERE.has(preposition));
      if (where)
        for (const one of conjunctsOf(child)) for (const code of placesIn(one, reading)) codes.add(code);
      if (depth < 2) visit(child, depth + 1);
    }
  };
  visit(act.upos === "NOUN" && act.head !== null ? act.head : act, 0);
  const [code] = codes;
  return code !== undefined && codes.size === 1 ? code : null;
}

/** "In Lagos", "in the east of the Gaza Strip", "in the Syrian town of Homs". */
function placesIn(word: Word, reading: Reading): readonly string[] {
  const found = reading
    .refer(word)
    // "In Saudi shelling" says whose shelling it was, not where.
    .filter(({ code, region, person, as }) => code !== null && !region && person === null && as !== "thing");
  if (found.length > 0) return found.flatMap(({ code }) => code ?? []);
  const inner = word.children.find((child) => casesOf(child).includes("of"));
  return inner === undefined ? [] : placesIn(inner, reading);
}

function ofState(reference: Reference, code: string, name: string): Reference {
  return { ...reference, code, name, via: "sentence" };
}
