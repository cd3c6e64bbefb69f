import { describe, expect, it } from "vitest";
import { loadAgents } from "../../src/world/load-agents.ts";
import { matchAgents } from "../../src/world/match-agents.ts";
import { tokensCutFine, tokensOf } from "./read-sentence.ts";

const agents = loadAgents();
const read = (text: string) =>
  matchAgents(agents, tokensOf(text)).map(({ start, end, agent }) => [
    text.slice(start, end),
    agent.sector,
    agent.rank,
  ]);

describe("agent nouns", () => {
  it.each([
    ["the deputy foreign minister resigned", [["deputy foreign minister", "GOV", "deputy-minister"]]],
    ["a senior delegation arrived", [["senior delegation", "GOV", "senior delegation"]]],
    [
      "rebels killed soldiers",
      [
        ["rebels", "REB", null],
        ["soldiers", "MIL", null],
      ],
    ],
    [
      "policemen beat protesters",
      [
        ["policemen", "COP", null],
        ["protesters", "CVL", null],
      ],
    ],
    [
      "the vice-president and the prime minister",
      [
        ["vice-president", "GOV", "deputy-head"],
        ["prime minister", "GOV", "head-of-government"],
      ],
    ],
    ["former president jailed", [["former president", "ELI", "former"]]],
    [
      "three lawmakers and a cabinet-level official",
      [
        ["lawmakers", "LEG", "legislator"],
        ["cabinet-level official", "GOV", "cabinet-level"],
      ],
    ],
    [
      "gunmen shot farmers",
      [
        ["gunmen", "UAF", null],
        ["farmers", "AGR", null],
      ],
    ],
    ["opposition parties marched", [["opposition parties", "OPP", null]]],
    [
      "ministries and embassies",
      [
        ["ministries", "GOV", "minister"],
        ["embassies", "GOV", "diplomat"],
      ],
    ],
    [
      "the spy agency and the court",
      [
        ["spy agency", "SPY", null],
        ["court", "JUD", null],
      ],
    ],
    [
      "students, journalists, doctors and refugees",
      [
        ["students", "EDU", null],
        ["journalists", "JRN", null],
        ["doctors", "MED", null],
        ["refugees", "REF", null],
      ],
    ],
    ["it was cloudy at 2 pm", []],
    ["the PM spoke", [["PM", "GOV", "head-of-government"]]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("leaves verbs alone where the part of speech is known", () => {
    const tokens = tokensOf("they guard the gate").map((token) => ({
      ...token,
      upos: token.text === "guard" ? "VERB" : "X",
    }));
    expect(matchAgents(agents, tokens)).toEqual([]);
  });

  it("tells one from many", () => {
    const plural = (text: string) => matchAgents(agents, tokensOf(text))[0]?.plural;
    expect(plural("a soldier")).toBe(false);
    expect(plural("soldiers")).toBe(true);
    expect(plural("police")).toBe(true);
  });

  it("does not depend on how a hyphen was cut", () => {
    const text = "the vice-president met the commander-in-chief";
    const spans = (tokens: ReturnType<typeof tokensOf>) =>
      matchAgents(agents, tokens).map(({ start, end }) => [start, end]);
    expect(spans(tokensCutFine(text))).toEqual(spans(tokensOf(text)));
  });
});
