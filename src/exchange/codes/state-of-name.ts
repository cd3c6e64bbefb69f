import { atomsOfName } from "../../world/atoms.ts";
import { loadWorld } from "../../world/load.ts";
import { matchNames } from "../../world/match-names.ts";
import { resolveName } from "../../world/resolve-name.ts";
import { type StateReading, stateOfCode } from "./state-codes.ts";

/**
 * The state of an actor's name as event datasets write it: "Foreign Affairs (Japan)", "China", "Barack
 * Obama", "Hamas". Persons and organisations are looked up in the world's tables; `day` decides between terms
 * of office.
 */
export function stateOfName(name: string, day: string | null): StateReading {
  const plain = name.replaceAll("_", " ").trim();
  const inner = /\(([^()]*)\)\s*$/.exec(plain)?.[1];
  if (inner !== undefined) {
    const bracketed = stateOfCode("name", inner, day ?? undefined);
    if (bracketed.known) return bracketed;
  }
  const whole = stateOfCode("name", plain, day ?? undefined);
  return whole.known ? whole : stateOfResolved(inner ?? plain, day);
}

/** By the world's names, where one name takes up the whole text. */
function stateOfResolved(text: string, day: string | null): StateReading {
  const tokens = [...text.matchAll(/\S+/g)].map((word) => ({
    text: word[0],
    start: word.index,
    end: word.index + word[0].length,
  }));
  if (tokens.length === 0 || atomsOfName(text).length === 0) return { known: false, state: null };
  const match = matchNames(loadWorld(), tokens).find(
    (one) => one.first === 0 && one.last === tokens.length - 1,
  );
  if (match === undefined) return { known: false, state: null };
  const found = resolveName(loadWorld(), match, { date: day, seen: [], near: [] });
  return found === null || found.candidate.kind === "region"
    ? { known: false, state: null }
    : { known: true, state: found.candidate.code };
}
