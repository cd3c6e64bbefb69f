import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadWorld } from "../../src/world/load.ts";
import { matchNames } from "../../src/world/match-names.ts";
import { namesIn, tokensCutFine, tokensOf } from "./read-sentence.ts";

const texts = (text: string) => namesIn(text).map((match) => match.text);
const world = loadWorld();

describe("names in a sentence", () => {
  it("takes the longest name", () => {
    expect(texts("Guinea-Bissau, Equatorial Guinea and Papua New Guinea")).toEqual([
      "Guinea-Bissau",
      "Equatorial Guinea",
      "Papua New Guinea",
    ]);
    expect(texts("the Democratic People's Republic of Korea said")).toEqual([
      "Democratic People's Republic of Korea",
    ]);
    expect(texts("South Sudan and the Sudan")).toEqual(["South Sudan", "Sudan"]);
  });

  it.each([
    ["let us go home", []],
    ["the US and the UK", ["US", "UK"]],
    ["the U.S. envoy", ["U.S."]],
    ["he ate turkey and read china plates", []],
    ["who is it? The WHO is", ["WHO"]],
    ["polish the poles", []],
    ["Polish and Poles", ["Polish", "Poles"]],
    ["Nato and NATO, Asean and ASEAN", ["Nato", "NATO", "Asean", "ASEAN"]],
    ["the eu and the un", []],
    ["may the north wind blow south", []],
    ["THE US SAID WHO IS IN IRAN", ["IRAN"]],
  ])("keeps case rules: %s", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ["a treaty with uGanda", ["uGanda"]],
    ["President museveni left", ["museveni"]],
    ["The Prime Minister may leave", []],
    ["the president museveni left", []],
    ["a museveni left", []],
  ])("forgives a slip of the shift key and a surname's small letter behind a title: %s", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("reads small letters after the article where the table allows it", () => {
    expect(texts("remain in control of the blue house")).toEqual(["blue house"]);
    expect(texts("he lives in a white house")).toEqual([]);
  });

  it("finds names inside hyphenated words and says what they are joined to", () => {
    const [chinese, us, american] = namesIn("Chinese-backed and US-led forces met anti-American crowds");
    expect([chinese?.text, chinese?.suffix, chinese?.prefix]).toEqual(["Chinese", "backed", null]);
    expect([us?.text, us?.suffix]).toEqual(["US", "led"]);
    expect([american?.text, american?.prefix]).toEqual(["American", "anti"]);
    expect(texts("Sino-Russian, Franco-German and Russo-Japanese ties")).toEqual([
      "Sino",
      "Russian",
      "Franco",
      "German",
      "Russo",
      "Japanese",
    ]);
    expect(texts("the China-US-South Korean triangle")).toEqual(["China", "US", "South Korean"]);
    expect(
      namesIn("General Franco died").flatMap(({ candidates }) => candidates.map(({ use }) => use)),
    ).not.toContain("prefix");
  });

  it("lends the second half of a name to the first", () => {
    expect(
      namesIn("relations between North and South Korea").map((match) => match.candidates[0]?.code),
    ).toEqual(["PRK", "KOR"]);
    expect(namesIn("East and West Germany").map((match) => match.candidates[0]?.id)).toEqual(["DDR", "WDE"]);
    expect(texts("rain in the north and South Korea")).toEqual(["South Korea"]);
  });

  it("swallows names that only look like a state's", () => {
    expect(texts("the South China Sea and the Korean War")).toEqual([]);
    expect(texts("New Mexico")).toEqual(["New Mexico"]);
    expect(texts("Native Americans of the African-American church")).toEqual([]);
    expect(namesIn("Latin America").map((match) => match.candidates[0]?.kind)).toEqual(["region"]);
  });

  it("does not run across punctuation, but allows a comma that the name has", () => {
    expect(texts("in South, Korea said")).toEqual(["Korea"]);
    expect(texts("in Washington, D.C. on Monday")).toEqual(["Washington, D.C."]);
  });

  it("reads spellings with hyphens, accents, initials and clitics alike", () => {
    for (const text of ["Kang Sok-ju", "Kang Sok Ju", "Kang Sok-Ju", "KANG SOK JU"]) {
      expect(namesIn(`${text} left`)[0]?.candidates[0]?.id, text).toBe("Kang Sok-ju");
    }
    expect(namesIn("Donald J. Trump")[0]?.text).toBe("Donald J. Trump");
    expect(namesIn("Türkiye")[0]?.candidates[0]?.code).toBe("TUR");
    expect(namesIn("Nicolás Maduro")[0]?.candidates[0]?.id).toBe("Nicolas Maduro");
    expect(namesIn("Kim Jong Un's sister")[0]?.text).toBe("Kim Jong Un");
  });

  it("does not depend on how hyphens and possessives were cut", () => {
    for (const text of [
      "Kang Sok-ju met North Korea's Choe Ryong-hae in N'Djamena",
      "Chinese-backed troops of Cote d'Ivoire",
      "inter-Korean talks of the Workers' Party of Korea",
    ]) {
      const coarse = matchNames(world, tokensOf(text)).map(({ start, end }) => [start, end]);
      const fine = matchNames(world, tokensCutFine(text)).map(({ start, end }) => [start, end]);
      expect(fine).toEqual(coarse);
    }
  });

  it("gives offsets in order that lie in the text and do not overlap", () => {
    const pieces = fc.constantFrom(
      "North Korea",
      "the US",
      "Putin",
      "Sino-",
      "anti-",
      "Kang Sok-ju",
      ",",
      "and",
      "Georgia",
      "D.C.",
      "’s",
      "said",
      "São Paulo",
      "\u{1F600}",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join(" ");
        let last = 0;
        for (const match of matchNames(world, tokensOf(text))) {
          expect(match.start).toBeGreaterThanOrEqual(last);
          expect(match.end).toBeGreaterThan(match.start);
          expect(match.end).toBeLessThanOrEqual(text.length);
          last = match.end;
        }
      }),
    );
  });
});
