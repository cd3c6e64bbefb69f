import { loadWorld } from "../../world/load.ts";
import { dataPath, readTable } from "../../world/table.ts";

/**
 * The ways in which datasets name states. `iso3`, `iso2`, `numeric` (ISO 3166-1), `cow` (Correlates of War),
 * `fips` (FIPS 10-4, GDELT's geography), `cameo` (actor codes), `comtrade` (UN Comtrade and BACI), `name`
 * (English names, ICEWS's among them). The same letters can mean another state in another system.
 */
export const SYSTEMS = ["iso3", "iso2", "numeric", "cow", "fips", "cameo", "comtrade", "name"] as const;
export type System = (typeof SYSTEMS)[number];

/** A code with the state it stands for between two days (open where null). No state: a region, which is no actor. */
export interface StateCode {
  readonly system: System;
  readonly code: string;
  readonly state: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The day on which a code that has passed from one state to another is read when no day is given. */
const TODAY = "9999-12-31";

let known: readonly StateCode[] | null = null;
let index: ReadonlyMap<string, readonly StateCode[]> | null = null;

/**
 * Every code of every system, codes folded (`foldCode`). At most one state bears a code on any day: where the
 * world's names leave two, `data/exchange/codes.tsv` says which is meant, and the first stands where it does not.
 */
export function stateCodes(): readonly StateCode[] {
  if (known !== null) return known;
  const own = extraCodes();
  const decided = new Set(own.map(({ system, code }) => `${system}/${code}`));
  const current = new Set<string>();
  const seen = new Set<string>();
  known = [...own, ...worldCodes().filter(({ system, code }) => !decided.has(`${system}/${code}`))].filter(
    (one) => {
      const key = `${one.system}/${one.code}`;
      if (seen.has(`${key}/${one.state}`) || (one.to === null && current.has(key))) return false;
      seen.add(`${key}/${one.state}`);
      if (one.to === null) current.add(key);
      return true;
    },
  );
  return known;
}

/** Case, accents and underscores do not count in names; a leading zero does not count in numbers. */
export function foldCode(system: System, code: string): string {
  const plain = code.trim();
  if (system === "cow" || system === "numeric" || system === "comtrade")
    return plain.replace(/^0+(?=\d)/, "");
  if (system !== "name") return plain.toUpperCase();
  return plain
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[\s_]+/g, " ");
}

export interface StateReading {
  readonly known: boolean;
  readonly state: string | null;
}

/**
 * What a code stands for on a day (today if none is given). A code that no state bore on that day is read
 * as the state that bore it next: COW 365 is Russia in 1910 as it is in 2014.
 */
export function stateOfCode(system: System, code: string, day: string = TODAY): StateReading {
  index ??= indexOf(stateCodes());
  const bearers = index.get(`${system}/${foldCode(system, code)}`) ?? [];
  const bearer = bearers.find((one) => one.to === null || one.to > day) ?? bearers.at(-1);
  const then = bearers.find((one) => (one.from ?? "") <= day && (one.to === null || one.to > day));
  const found = then ?? bearer;
  return found === undefined ? { known: false, state: null } : { known: true, state: found.state };
}

function indexOf(codes: readonly StateCode[]): ReadonlyMap<string, readonly StateCode[]> {
  const map = new Map<string, StateCode[]>();
  for (const code of codes) {
    const key = `${code.system}/${code.code}`;
    const list = map.get(key) ?? [];
    if (!list.some((other) => other.state === code.state)) list.push(code);
    map.set(key, list);
  }
  for (const list of map.values()) list.sort((a, b) => ((a.to ?? TODAY) < (b.to ?? TODAY) ? -1 : 1));
  return map;
}

function worldCodes(): readonly StateCode[] {
  const codes: StateCode[] = [];
  const world = loadWorld();
  for (const state of world.states.values()) {
    const add = (system: System, written: readonly string[]): void => {
      for (const code of written)
        if (code !== "")
          codes.push({
            system,
            code: foldCode(system, code),
            state: state.code,
            from: state.from,
            to: state.to,
          });
    };
    add("iso3", [state.code]);
    add("iso2", [state.iso2]);
    add("numeric", [state.numeric]);
    add("cow", [state.cow]);
    add("fips", state.fips);
    add("cameo", [...state.cameo, state.code]);
    add("comtrade", [...state.comtrade, state.numeric]);
    add("name", [state.name, state.official, ...state.icews]);
  }
  const kinds = new Set(["name", "short", "official"]);
  for (const row of readTable(dataPath("world/names.tsv"))) {
    const state = world.states.get(row("code"));
    if (state === undefined || !kinds.has(row("kind")) || row("flags") !== "") continue;
    codes.push({
      system: "name",
      code: foldCode("name", row("name")),
      state: state.code,
      from: state.from,
      to: state.to,
    });
  }
  return codes;
}

function extraCodes(): readonly StateCode[] {
  return readTable(dataPath("exchange/codes.tsv")).map((row) => {
    const system = row("system") as System;
    return { system, code: foldCode(system, row("code")), state: row("state") || null, from: null, to: null };
  });
}
