import { describe, expect, it } from "vitest";
import { type Circumstances, codeOf, readNames } from "./read-sentence.ts";

type Case = readonly [
  name: string,
  text: string,
  code: string | null | undefined,
  circumstances?: Circumstances,
];

const NORTH: Circumstances = { earlier: ["North Korea fired a missile.", "Seoul protested."] };

const CASES: readonly Case[] = [
  // the state, the American state, the person
  ["Georgia", "Georgia and Russia broke off talks", "GEO"],
  ["Georgia", "Troops left Georgia on Sunday", "GEO"],
  ["Georgia", "Alabama, Florida and Georgia voted", "USA"],
  ["Georgia", "Georgia Smith sang", null],
  ["Georgian", "a Georgian diplomat", "GEO"],
  ["Jordan", "Jordan closed its border with Syria", "JOR"],
  ["Jordan", "Jordan Smith scored", null],
  ["Jordan", "Jordan Foreign Minister Nasser Judeh", "JOR"],
  ["Jordan", "Robert Jordan wrote it", null],
  ["Chad", "Chad sent troops to Mali", "TCD"],
  ["Chad", "Chad Miller resigned", null],
  ["Israel", "Israel bombed Gaza", "ISR"],
  // capitals, cities and persons
  ["Washington", "Washington imposed sanctions", "USA"],
  ["Washington", "Denzel Washington won", "USA"],
  ["Beijing", "Beijing said", "CHN"],
  ["Tripoli", "clashes in Tripoli, Libya", "LBY"],
  ["Tripoli", "Tripoli, where Hezbollah and the Lebanese army clashed", "LBN"],
  ["Brussels", "Brussels warned London", "EUR", { role: "actor" }],
  ["Brussels", "they met in Brussels", "BEL", { role: "place" }],
  ["Brussels", "Belgium's police in Brussels", "BEL"],
  ["Brussels", "Brussels has opened a procedure against Algiers", "EUR"],
  ["Brussels", "Brussels and the rest of Belgium were on strike", "BEL"],
  ["Hyderabad", "police in Hyderabad, Pakistan", "PAK"],
  ["Hyderabad", "police in Hyderabad, India", "IND"],
  ["Valencia", "a rally in Valencia, Venezuela", "VEN"],
  ["Valencia", "a fair in Valencia, Spain", "ESP"],
  ["Birmingham", "a school in Birmingham", "GBR"],
  ["London", "London expelled two diplomats", "GBR"],
  ["Strasbourg", "members in Strasbourg", "FRA"],
  ["Nice", "Nice is what they are", null],
  ["Hamilton", "Hamilton won the race", null],
  ["Victoria", "Victoria said nothing", null],
  ["Split", "Split between them", null],
  // the two Koreas
  ["North", "the North fired a missile at Seoul", "PRK"],
  ["North", "The North has not answered", "PRK", NORTH],
  ["South", "the South answered", "KOR", NORTH],
  ["North", "the North of Nigeria voted", null],
  ["North", "the North is poor", null],
  ["North", "North winds blew", undefined],
  ["South", "the South declared independence from Sudan in Juba", "SSD"],
  ["Korea", "Korea exports cars", "KOR"],
  ["Korean", "a Korean official in Seoul", "KOR"],
  // two Congos, two Dominicas, Niger and Nigeria, Guineas
  ["Congo", "rebels in eastern Congo", "COD"],
  ["Congo", "Congo's president Denis Sassou Nguesso", "COG"],
  ["Congolese", "Congolese troops in Goma", "COD"],
  ["Republic of the Congo", "the Republic of the Congo", "COG"],
  ["Democratic Republic of the Congo", "the Democratic Republic of the Congo", "COD"],
  ["Dominican", "a Dominican minister in Santo Domingo", "DOM"],
  ["Dominica", "Dominica voted", "DMA"],
  ["Niger", "Niger and Nigeria", "NER"],
  ["Nigerien", "the Nigerien army", "NER"],
  ["Guinea", "Ebola in Guinea", "GIN"],
  ["Guinea-Bissau", "a coup in Guinea-Bissau", "GNB"],
  ["Soviet Union", "the Soviet Union fell", "RUS"],
  ["Yugoslavia", "Yugoslavia fell apart", "SRB"],
  ["East Germany", "East Germany fell", "DEU"],
  ["Kosovo", "Kosovo declared independence", "XKX"],
  ["Gaza", "Gaza was bombed", "PSE"],
  ["Crimea", "Crimea was annexed", "UKR"],
  ["Punjab", "elections in Punjab, India", "IND"],
  ["Punjab", "elections in Punjab, Pakistan", "PAK"],
  // organisations
  ["IS", "IS fighters in Iraq", "IMG"],
  ["IS", "what IS this", null],
  ["ASEAN", "ASEAN leaders", "ASEAN"],
  ["African Union", "the African Union", "AU"],
  ["European Union", "the European Union", "EUR"],
  ["U.N.", "the U.N. envoy", "UNO"],
  ["Red Cross", "the Red Cross said", "NGO"],
  ["Taliban", "the Taliban attacked", "AFG"],
  ["Duma", "the Duma voted", "RUS"],
  ["Knesset", "the Knesset voted", "ISR"],
  ["National Security Council", "the National Security Council met", null],
  ["National Security Council", "In Washington, the National Security Council met", "USA"],
  ["West", "the West imposed sanctions", "WEST"],
  ["West", "West said it was tired", undefined],
  ["West Bank", "the West Bank", "PSE"],
  // people
  ["Putin", "Putin spoke", "RUS", { date: "2014-12-13" }],
  ["May", "May be it is so", null],
  [
    "May",
    "May said Britain would leave",
    "GBR",
    { date: "2017-01-17", earlier: ["Prime Minister Theresa May met them."] },
  ],
  ["Bush", "a Bush fire", null],
  ["Bush", "Bush said", "USA", { date: "2006-05-01", earlier: ["President George W. Bush arrived."] }],
  ["Rice", "Rice is cheap", null],
  ["Rice", "Rice said", "USA", { date: "2006-05-01", earlier: ["Condoleezza Rice arrived."] }],
  [
    "Hu",
    "Hu was received",
    "CHN",
    { date: "2010-05-01", earlier: ["Hu Jintao met Kim Jong Il in Beijing."] },
  ],
  ["Brown", "Dan Brown wrote", null, { date: "2008-05-01" }],
  ["Clapper", "Clapper flew to Pyongyang", "USA", { date: "2014-11-09" }],
  ["Ban", "Ban urged restraint", "UNO", { date: "2014-05-01", earlier: ["UN chief Ban Ki-moon spoke."] }],
  ["Ban Ki-moon", "Foreign Minister Ban Ki-moon", "KOR", { date: "2005-05-01" }],
  ["Donald Tusk", "Donald Tusk said", "POL", { date: "2013-05-01" }],
  ["Donald Tusk", "Donald Tusk said", "EUR", { date: "2016-05-01" }],
  [
    "May",
    "in May the EU agreed",
    null,
    { date: "2017-06-17", earlier: ["Prime Minister Theresa May met them."] },
  ],
  ["May", "on May 9 Britain agreed", null, { date: "2017-06-17", earlier: ["Theresa May met them."] }],
  ["Park", "President Park said Seoul would talk", "KOR", { date: "2014-05-01" }],
  ["Park", "a Park in Seoul", null, { date: "2014-05-01" }],
  ["Kim", "Kim told North Korea's army", null, { date: "2014-05-01" }],
  ["Kim", "Kim told the army", "PRK", { date: "2014-05-01", earlier: ["Kim Jong Un visited a farm."] }],
  ["Hwang", "Hwang met Park", "PRK", { date: "2014-10-05", earlier: ["Hwang Pyong-so flew to Incheon."] }],
  ["Jang", "Jang was executed", "PRK", { date: "2013-12-13", earlier: ["Jang Song-thaek was arrested."] }],
  ["Sofia", "Sofia protested to Moscow", "BGR"],
  ["Sofia", "Sofia Coppola filmed", null],
  ["Milan", "a fair in Milan", "ITA"],
  [
    "Sharif",
    "Sharif was sworn in",
    "PAK",
    { date: "2014-05-01", earlier: ["Nawaz Sharif won in Pakistan."] },
  ],
  ["Aliyev", "Aliyev met Sargsyan", "AZE", { date: "2014-05-01" }],
];

describe("what an ambiguous name means", () => {
  const cases = CASES.map(([name, text, code, circumstances]) => ({ name, text, code, circumstances }));
  it.each(cases)("$name in: $text", ({ name, text, code, circumstances }) => {
    expect(codeOf(name, text, circumstances)).toBe(code);
  });

  it("gives both Koreas where both are meant", () => {
    for (const text of ["the two Koreas agreed", "inter-Korean talks"]) {
      const [read] = readNames(text);
      const { candidate, also } = read!.resolution!;
      expect([candidate, ...also].map((one) => one.code).sort(), text).toEqual(["KOR", "PRK"]);
    }
  });

  it("is surer of a name that can mean one thing only", () => {
    const sure = (name: string, text: string) =>
      readNames(text).find(({ match }) => match.text === name)?.resolution?.certainty ?? 0;
    expect(sure("France", "France said")).toBeGreaterThan(0.9);
    expect(sure("Congo", "Congo said")).toBeLessThan(sure("France", "France said"));
  });
});
