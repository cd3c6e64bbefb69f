import { fold } from "./atoms.ts";
import type { State, World } from "./world.ts";

export type FoundCountry =
  | { readonly code: string; readonly suggestions: readonly [] }
  | { readonly code: null; readonly suggestions: readonly string[] };

interface Known {
  readonly key: string;
  readonly name: string;
  readonly code: string;
}

const listed = new WeakMap<World, readonly Known[]>();

/** Every code and name under which a state or a bloc can be asked for. */
function knownNames(world: World): readonly Known[] {
  const before = listed.get(world);
  if (before !== undefined) return before;
  const known: Known[] = [];
  for (const state of world.states.values()) {
    const code = state.kind === "historical" && state.parent !== null ? state.parent : state.code;
    known.push({ key: fold(state.name), name: state.name, code });
    known.push({ key: fold(state.official), name: state.name, code });
    known.push({ key: state.code.toLowerCase(), name: state.name, code });
    if (state.iso2 !== "") known.push({ key: state.iso2.toLowerCase(), name: state.name, code });
  }
  for (const [alias, code] of Object.entries(ALIAS_CODES)) {
    if (world.states.has(code) || world.organisations.has(code))
      known.push({ key: alias.toLowerCase(), name: nameOf(world, code), code });
  }
  for (const organisation of world.organisations.values()) {
    if (organisation.kind === "region") continue;
    const code = organisation.code === "IGO" ? organisation.id : organisation.code;
    if (organisation.code !== "IGO" && organisation.id !== organisation.code) continue;
    known.push({ key: fold(organisation.id), name: organisation.name, code });
    known.push({ key: fold(organisation.name), name: organisation.name, code });
  }
  for (const { name, code, flags } of world.stateNames()) {
    if (/\b(prefix|context|all|the)\b/.test(flags)) continue;
    known.push({ key: fold(name).replaceAll(".", ""), name: nameOf(world, code), code });
  }
  listed.set(world, known);
  return known;
}

/** Codes that are no state's own in ISO 3166 but are met in other people's data and habits. */
export const ALIAS_CODES: Readonly<Record<string, string>> = {
  KOS: "XKX",
  UK: "GBR",
  EL: "GRC",
  ROM: "ROU",
  TMP: "TLS",
  ZAR: "COD",
  BUR: "MMR",
  EU: "EUR",
  UN: "UNO",
};

/** Optimal string alignment: insertions, deletions, changes and swaps of neighbours, up to `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}

/**
 * A state or bloc from what a person typed: a code, a name or a demonym. When nothing fits, up to three
 * names that were probably meant.
 */
export function findCountry(world: World, text: string): FoundCountry {
  const typed = fold(text.trim())
    .replace(/\./g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^the /, "")
    .trim();
  const known = knownNames(world);
  const exact = known.find((one) => one.key.replace(/[^\p{L}\p{N}]+/gu, " ") === typed);
  if (exact !== undefined) return { code: exact.code, suggestions: [] };
  const most = typed.length < 5 ? 1 : typed.length < 9 ? 2 : 3;
  const near = known
    .filter((one) => one.key.length > 3)
    .map((one) => ({ name: one.name, distance: editDistance(typed, one.key, most) }))
    .filter((one) => one.distance <= most);
  const begun = typed.length < 3 ? [] : known.filter((one) => one.key.startsWith(typed));
  const ranked = [...near, ...begun.map((one) => ({ name: one.name, distance: most + 1 }))].sort(
    (a, b) => a.distance - b.distance || a.name.localeCompare(b.name, "en"),
  );
  return { code: null, suggestions: [...new Set(ranked.map((one) => one.name))].slice(0, 3) };
}

/** The English name of a state, bloc or organisation; the code itself when it is not known. */
export function nameOf(world: World, code: string): string {
  const state: State | undefined = world.states.get(code);
  return state?.name ?? world.organisations.get(code)?.name ?? code;
}
