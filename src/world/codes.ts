import { fold } from "./atoms.ts";
import { ALIAS_CODES } from "./countries.ts";
import { matchNames } from "./match-names.ts";
import type { State, World } from "./world.ts";

export type Scheme = "iso3" | "iso2" | "numeric" | "cow" | "fips" | "cameo" | "comtrade" | "icews";

export type FoundCode =
  | { readonly code: string; readonly reason: null }
  | { readonly code: null; readonly reason: string };

function keysOf(state: State, scheme: Scheme): readonly string[] {
  switch (scheme) {
    case "iso3":
      return [state.code];
    case "iso2":
      return state.iso2 === "" ? [] : [state.iso2];
    case "numeric":
      return state.numeric === "" ? [] : [state.numeric];
    case "cow":
      return state.cow === "" ? [] : [state.cow];
    case "fips":
      return state.fips;
    case "cameo":
      return state.cameo;
    case "comtrade":
      return state.comtrade;
    case "icews":
      return [...state.icews, state.name, state.official];
  }
}

function normal(scheme: Scheme, value: string): string {
  const text = value.trim();
  if (scheme === "icews") return fold(text.replaceAll("_", " "));
  if (scheme === "numeric" || scheme === "comtrade" || scheme === "cow") return text.replace(/^0+(?=\d)/, "");
  return text.toUpperCase();
}

const maps = new WeakMap<World, Map<Scheme, Map<string, State[]>>>();

function mapOf(world: World, scheme: Scheme): Map<string, State[]> {
  let schemes = maps.get(world);
  if (schemes === undefined) {
    schemes = new Map();
    maps.set(world, schemes);
  }
  let map = schemes.get(scheme);
  if (map === undefined) {
    map = new Map();
    for (const state of world.states.values()) {
      for (const key of keysOf(state, scheme)) {
        const normalKey = normal(scheme, key);
        const list = map.get(normalKey) ?? [];
        list.push(state);
        map.set(normalKey, list);
      }
    }
    schemes.set(scheme, map);
  }
  return map;
}

/** The code of an organisation or place when the text is its name from end to end and means nothing else. */
function wholeName(world: World, text: string): string | null {
  const tokens = [{ text, start: 0, end: text.length }];
  const [match, ...more] = matchNames(world, tokens);
  if (match === undefined || more.length > 0 || match.start !== 0 || match.end !== text.length) return null;
  const [only, ...others] = match.candidates;
  if (only === undefined || others.length > 0 || only.needsContext || only.kind === "region") return null;
  return only.code;
}

const BLOCS: Readonly<Record<string, string>> = {
  EUR: "EUR",
  EEC: "EUR",
  UNO: "UNO",
  IGOUNO: "UNO",
  IGOEUREEC: "EUR",
};

/**
 * The alpha-3 code behind another scheme's code: ISO 3166 (alpha-3, alpha-2, numeric), Correlates of War,
 * FIPS 10-4 (GDELT's places), CAMEO, Comtrade and BACI, ICEWS country names. A former state gives the state
 * that its name is coded as today (COW 365 before 1992 is RUS). Unknown: null and why.
 */
export function codesFrom(world: World, scheme: Scheme, value: string): FoundCode {
  const key = normal(scheme, value);
  if (key === "" || key === "NA" || key === "NONE" || key === "NULL") {
    // Namibia is NA in ISO 3166 alpha-2.
    const namibia = scheme === "iso2" && key === "NA" ? mapOf(world, scheme).get(key)?.[0] : undefined;
    if (namibia !== undefined) return { code: namibia.code, reason: null };
    return { code: null, reason: "no country given" };
  }
  const states = mapOf(world, scheme).get(key) ?? [];
  const state = states.find((one) => one.kind !== "historical") ?? states[0];
  if (state !== undefined) {
    return {
      code: state.kind === "historical" && state.parent !== null ? state.parent : state.code,
      reason: null,
    };
  }
  if (scheme === "iso3" || scheme === "cameo") {
    const bloc = BLOCS[key];
    if (bloc !== undefined) return { code: bloc, reason: null };
    const alias = ALIAS_CODES[key];
    if (alias !== undefined && world.states.has(alias)) return { code: alias, reason: null };
  }
  if (scheme === "icews") {
    const named = wholeName(world, value.replaceAll("_", " "));
    if (named !== null) return { code: named, reason: null };
  }
  return { code: null, reason: `"${value}" is not a country in the scheme ${scheme}` };
}
