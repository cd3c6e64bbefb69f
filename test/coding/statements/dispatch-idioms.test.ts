import { describe, expect, it } from "vitest";
import type { StatementKind } from "../../../src/model/statement.ts";
import { stated } from "./stated-by.ts";

type Case = readonly [kind: StatementKind, text: string, expected: string];

const SAID: readonly Case[] = [
  ["aim", "Peru is looking for insurance against Chile.", "PER CHL"],
  ["aim", "Kenya is hunting for uranium in Niger.", "KEN NER"],
  ["aim", "Ghana says that Togo wants to close the border.", "TGO GHA"],
  ["asset", "The railway from Kenya to Uganda ends in a field.", "KEN UGA"],
  ["conversion", "Kenya came home from Japan empty-handed.", "KEN JPN"],
  ["conversion", "The accord with Togo was a failure for Ghana.", "TGO GHA"],
  ["dependence", "Senegal has few other buyers than France.", "SEN FRA"],
  ["exception", "No American president has ever visited Chad.", "USA TCD"],
  ["exchange", "Ghana has courted Egypt, praised Kenya and begged Japan to swap debt for trees.", "GHA JPN"],
  ["figure", "Japan lent Kenya 300 million dollars for roads.", "KEN JPN"],
  ["figure", "Parliament in Japan trimmed the aid to Kenya by a tenth.", "JPN KEN"],
  ["figure", "Kenya owes China six billion dollars.", "KEN CHN"],
  ["figure", "France keeps 1,500 soldiers in Chad.", "FRA TCD"],
  ["investment", "Chinese carmakers are setting up a plant in Kenya.", "CHN KEN"],
  ["obstacle", "Kenya still has not ratified the treaty with Japan.", "KEN JPN"],
  ["obstacle", "Kenya has yet to give its consent to Somalia.", "KEN SOM"],
  ["open-question", "Poland courts Turkey. What has all this brought Warsaw?", "POL -"],
  ["outreach", "Kenya has been wooing Japan for years.", "KEN JPN"],
  ["receptivity", "Kenya has yet to give an answer to Somalia.", "KEN SOM"],
  ["receptivity", "Relations between Japan and Kenya were at their best moment in years.", "JPN KEN"],
  ["receptivity", "Japan has left Kenya's letter unanswered.", "JPN KEN"],
  ["receptivity", "Kenya, Ghana, Togo and Benin were quick to congratulate Egypt's president.", "KEN EGY"],
  ["stalemate", "Kenya's impasse with Somalia goes on.", "KEN SOM"],
  ["stalemate", "Ties between Kenya and Somalia are at their lowest since 1990.", "KEN SOM"],
];

const NOT_SAID: readonly Case[] = [
  ["aim", "Peruvian police are looking for a suspect from Chile.", ""],
  ["aim", "Ghana accused Togo of wanting to close the border.", ""],
  ["asset", "The meeting of Kenya and Uganda ends in May.", ""],
  ["conversion", "Ghana calls the accord with Togo a failure for everyone.", ""],
  ["dependence", "The firm was running away from its debts to Russia, as Chad knew.", ""],
  ["exception", "The American president has visited Chad.", ""],
  ["figure", "Japan lent Kenya its villas for talks.", ""],
  ["figure", "Japan has not lent Kenya 300 million dollars.", ""],
  ["figure", "Japan trimmed the aid to Kenya by mistake.", ""],
  ["investment", "China has put up a candidate against Kenya.", ""],
  ["obstacle", "Kenya has ratified the treaty with Japan and is still waiting.", ""],
  ["obstacle", "Kenya has yet to give an answer to Somalia.", ""],
  ["open-question", "Poland courts Turkey. What did Warsaw say?", ""],
  ["outreach", "Few countries have suffered as many droughts as Kenya and Somalia.", ""],
  ["perception", "Moscow criticised what it called attempts by Kenya to meddle.", ""],
  ["receptivity", "The farmers of Japan and Kenya were at their best.", ""],
  ["stalemate", "Kenya announced that the impasse with Somalia had been overcome.", ""],
];

describe("idioms of dispatches", () => {
  it.each(SAID)("tell of %s: %s", (kind, text, expected) => {
    expect(stated(kind, text)).toContain(expected);
  });

  it.each(NOT_SAID)("do not tell of %s: %s", (kind, text) => {
    expect(stated(kind, text)).toEqual([]);
  });

  it("take no continent for the country", () => {
    const text =
      "Ghana trades with all. Russia needs Ghana: with Europe shut, Gazprom has begun pumping gas to Togo across Ghanaian territory, and Rosatom wants to build the country's first reactor.";
    expect(stated("aim", text)).toEqual(["RUS GHA"]);
  });

  it("take whom a relative clause on the subject names for no partner", () => {
    const text =
      "Ghana trades with all. Ghana buys arms. India, which dislikes the company Togo keeps, is by now the biggest supplier of arms.";
    expect(stated("dependence", text)).not.toContain("IND TGO");
    expect(stated("dependence", "India is the biggest supplier of arms to Togo.").join()).toContain("TGO");
  });
});
