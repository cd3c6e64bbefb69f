import { describe, expect, it } from "vitest";
import { codesFrom, type Scheme } from "../../src/world/codes.ts";
import { editDistance, findCountry, nameOf } from "../../src/world/countries.ts";
import { loadWorld } from "../../src/world/load.ts";
import { membersOf, neighboursOf } from "../../src/world/relations.ts";

const world = loadWorld();

describe("what a person typed for a country", () => {
  it.each([
    ["PRK", "PRK"],
    ["prk", "PRK"],
    ["kp", "PRK"],
    ["North Korea", "PRK"],
    ["north korea", "PRK"],
    ["DPRK", "PRK"],
    ["D.P.R.K.", "PRK"],
    ["North Korean", "PRK"],
    ["the Netherlands", "NLD"],
    ["U.S.", "USA"],
    ["Türkiye", "TUR"],
    ["Cote d'Ivoire", "CIV"],
    ["Burma", "MMR"],
    ["KOS", "XKX"],
    ["UK", "GBR"],
    ["EU", "EUR"],
    ["ASEAN", "ASEAN"],
    ["Soviet Union", "RUS"],
    ["Niger", "NER"],
  ])("%s is %s", (text, code) => {
    expect(findCountry(world, text)).toEqual({ code, suggestions: [] });
  });

  it.each([
    ["Nort Korea", "North Korea"],
    ["Germny", "Germany"],
    ["Ukrain", "Ukraine"],
    ["Afganistan", "Afghanistan"],
    ["Kazahstan", "Kazakhstan"],
    ["Philipines", "Philippines"],
  ])("%s suggests %s", (text, name) => {
    const found = findCountry(world, text);
    expect(found.code).toBeNull();
    expect(found.suggestions).toContain(name);
  });

  it("suggests nothing for nonsense and empty text", () => {
    expect(findCountry(world, "xqzzwv")).toEqual({ code: null, suggestions: [] });
    expect(findCountry(world, "").code).toBeNull();
    expect(findCountry(world, "the West").code).toBeNull();
  });

  it("names codes, and unknown codes by themselves", () => {
    expect(nameOf(world, "PRK")).toBe("North Korea");
    expect(nameOf(world, "EUR")).toBe("European Union");
    expect(nameOf(world, "ZZZ")).toBe("ZZZ");
  });

  it("measures edits, a swap as one", () => {
    expect(editDistance("kitten", "sitting", 5)).toBe(3);
    expect(editDistance("iarn", "iran", 3)).toBe(1);
    expect(editDistance("iran", "uzbekistan", 2)).toBeGreaterThan(2);
  });
});

describe("codes of other schemes", () => {
  it.each<[Scheme, string, string]>([
    ["iso3", "PRK", "PRK"],
    ["iso3", "KOS", "XKX"],
    ["iso2", "KP", "PRK"],
    ["iso2", "NA", "NAM"],
    ["iso2", "xk", "XKX"],
    ["numeric", "408", "PRK"],
    ["numeric", "4", "AFG"],
    ["cow", "731", "PRK"],
    ["cow", "732", "KOR"],
    ["cow", "365", "RUS"],
    ["cow", "345", "SRB"],
    ["cow", "265", "DEU"],
    ["fips", "KN", "PRK"],
    ["fips", "KS", "KOR"],
    ["fips", "CH", "CHN"],
    ["fips", "GM", "DEU"],
    ["fips", "GZ", "PSE"],
    ["fips", "WE", "PSE"],
    ["fips", "RB", "SRB"],
    ["cameo", "PRK", "PRK"],
    ["cameo", "ROM", "ROU"],
    ["cameo", "TMP", "TLS"],
    ["cameo", "EUR", "EUR"],
    ["comtrade", "842", "USA"],
    ["comtrade", "699", "IND"],
    ["comtrade", "251", "FRA"],
    ["comtrade", "757", "CHE"],
    ["comtrade", "579", "NOR"],
    ["comtrade", "490", "TWN"],
    ["comtrade", "810", "RUS"],
    ["icews", "Russian Federation", "RUS"],
    ["icews", "South_Korea", "KOR"],
    ["icews", "Palestinian_Territory,_Occupied", "PSE"],
    ["icews", "Congo", "COG"],
    ["icews", "Democratic Republic of Congo", "COD"],
    ["icews", "Taliban", "AFG"],
    ["icews", "Crimea", "UKR"],
  ])("%s %s is %s", (scheme, value, code) => {
    expect(codesFrom(world, scheme, value)).toEqual({ code, reason: null });
  });

  it.each<[Scheme, string]>([
    ["iso3", "ZZZ"],
    ["fips", ""],
    ["icews", "NA"],
    ["icews", "Middle_East"],
    ["cow", "9999"],
    ["comtrade", "0"],
  ])("%s %j is nobody, and the reason is told", (scheme, value) => {
    const found = codesFrom(world, scheme, value);
    expect(found.code).toBeNull();
    expect(found.reason).not.toBe("");
  });
});

describe("blocs and neighbours", () => {
  it("follows the European Union through time", () => {
    expect(membersOf(world, "EUR", "1990-01-01")).toHaveLength(12);
    expect(membersOf(world, "EUR", "2014-06-01")).toHaveLength(28);
    expect(membersOf(world, "EUR")).toHaveLength(27);
    expect(membersOf(world, "EUR")).not.toContain("GBR");
  });
  it("knows members of other blocs", () => {
    expect(membersOf(world, "NATO", "2014-06-01")).toHaveLength(28);
    expect(membersOf(world, "ASEAN")).toContain("VNM");
    expect(membersOf(world, "UNO")).toHaveLength(193);
    expect(membersOf(world, "WHO")).toEqual([]);
  });
  it("knows neighbours on both sides", () => {
    const codes = (code: string) => neighboursOf(world, code).map((neighbour) => neighbour.code);
    expect(codes("PRK")).toEqual(["CHN", "JPN", "KOR", "RUS"]);
    expect(codes("CHN")).toContain("PRK");
    expect(neighboursOf(world, "PRK").find(({ code }) => code === "JPN")?.border).toBe("sea");
    expect(codes("ZZZ")).toEqual([]);
  });
});
