import { describe, expect, it } from "vitest";
import { type System, stateCodes, stateOfCode } from "../../src/exchange/codes/state-codes.ts";
import { stateOfName } from "../../src/exchange/codes/state-of-name.ts";
import { dataPath, readTable } from "../../src/world/table.ts";

describe("codes of states", () => {
  it.each<[System, string, string | undefined, string | null]>([
    ["iso3", "prk", undefined, "PRK"],
    ["iso2", "NA", undefined, "NAM"],
    ["numeric", "004", undefined, "AFG"],
    ["cow", "731", undefined, "PRK"],
    ["cow", "365", "1985-07-01", "SUN"],
    ["cow", "365", "2014-07-01", "RUS"],
    ["cow", "345", "1985-07-01", "YUG"],
    ["cow", "345", "2004-07-01", "SCG"],
    ["cow", "345", undefined, "SRB"],
    ["fips", "CH", undefined, "CHN"],
    ["fips", "KN", undefined, "PRK"],
    ["fips", "KS", undefined, "KOR"],
    ["cameo", "CHE", undefined, "CHE"],
    ["cameo", "AFR", undefined, null],
    ["cameo", "EUR", undefined, "EUR"],
    ["comtrade", "842", undefined, "USA"],
    ["comtrade", "490", undefined, "TWN"],
    ["comtrade", "0", undefined, "TOTAL"],
    ["name", "Russian Federation", undefined, "RUS"],
    ["name", "north_korea", undefined, "PRK"],
    ["name", "Cote d'Ivoire", undefined, "CIV"],
    ["name", "Congo", undefined, "COG"],
    ["name", "Democratic Republic of Congo", undefined, "COD"],
  ])("%s %s on %s is %s", (system, code, day, state) => {
    expect(stateOfCode(system, code, day)).toEqual({ known: true, state });
  });

  it("says of a code that it does not know that it does not", () => {
    expect(stateOfCode("iso3", "XYZ")).toEqual({ known: false, state: null });
    expect(stateOfCode("name", "Ruritania")).toEqual({ known: false, state: null });
  });

  it("have one bearer at a time, so that a row meets one", () => {
    const current = stateCodes().filter((code) => code.to === null);
    expect(new Set(current.map((code) => `${code.system}/${code.code}`)).size).toBe(current.length);
  });

  it("lie in a table that is sorted, without doubles", () => {
    const keys = readTable(dataPath("exchange/codes.tsv")).map(
      (row) => [row("system"), row("code")] as const,
    );
    expect(new Set(keys.map(String)).size).toBe(keys.length);
    expect(keys).toEqual(
      [...keys].sort((a, b) => (a[0] === b[0] ? (a[1] < b[1] ? -1 : 1) : a[0] < b[0] ? -1 : 1)),
    );
  });
});

describe("names of actors", () => {
  it.each([
    ["China", "CHN"],
    ["Foreign_Affairs_(Japan)", "JPN"],
    ["Police (Palestinian Territory, Occupied)", "PSE"],
    ["Citizen_(Crimea)", "UKR"],
    ["Hezbollah_Or_Nobody", null],
    ["Media_(Africa)", null],
  ])("%s speaks for %s", (name, state) => {
    expect(stateOfName(name, "2014-06-01").state).toBe(state);
  });
});
