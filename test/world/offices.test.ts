import { describe, expect, it } from "vitest";
import { readNames } from "./read-sentence.ts";

function officeOf(name: string, date: string) {
  const [read] = readNames(`${name} said`, { date });
  const { candidate, former } = read!.resolution!;
  return { code: candidate.code, rank: candidate.rank, former, sector: candidate.sector };
}

describe("offices by date", () => {
  it.each([
    ["Vladimir Putin", "2000-01-15", "RUS", "head-of-state", false],
    ["Vladimir Putin", "2009-06-01", "RUS", "head-of-government", false],
    ["Vladimir Putin", "2014-06-01", "RUS", "head-of-state", false],
    ["Dmitry Medvedev", "2010-06-01", "RUS", "head-of-state", false],
    ["Park Geun-hye", "2014-09-01", "KOR", "head-of-state", false],
    ["Xi Jinping", "2014-09-01", "CHN", "head-of-state", false],
    ["Kang Sok-ju", "2014-09-01", "PRK", "cabinet-level", false],
    ["Kang Sok-ju", "2009-09-01", "PRK", "deputy-minister", false],
    ["James Clapper", "2014-11-10", "USA", "cabinet-level", false],
    ["Frank-Walter Steinmeier", "2014-06-01", "DEU", "minister", false],
    ["Frank-Walter Steinmeier", "2020-06-01", "DEU", "head-of-state", false],
    ["Fumio Kishida", "2014-06-01", "JPN", "minister", false],
    ["Fumio Kishida", "2022-06-01", "JPN", "head-of-government", false],
    ["Kofi Annan", "2003-06-01", "UNO", "organisation-head", false],
    ["Bill Clinton", "2009-08-04", "USA", "head-of-state", true],
    ["Jimmy Carter", "2011-04-26", "USA", "head-of-state", true],
    ["Jens Stoltenberg", "2012-06-01", "NOR", "head-of-government", false],
    ["Jens Stoltenberg", "2018-06-01", "NATO", "organisation-head", false],
    ["Dilma Rousseff", "2014-06-01", "BRA", "head-of-state", false],
    ["Uhuru Kenyatta", "2014-06-01", "KEN", "head-of-state", false],
    ["Narendra Modi", "2014-06-01", "IND", "head-of-government", false],
  ])("%s on %s", (name, date, code, rank, former) => {
    expect(officeOf(name, date)).toMatchObject({ code, rank, former });
  });

  it("knows clergy, rebels and spies from governments", () => {
    expect(officeOf("Pope Francis", "2014-06-01").sector).toBe("REL");
    expect(officeOf("Hassan Nasrallah", "2014-06-01").sector).toBe("REB");
    expect(officeOf("James Clapper", "2014-11-10").sector).toBe("SPY");
  });
});
