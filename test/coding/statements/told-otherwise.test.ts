import { describe, expect, it } from "vitest";
import type { StatementKind } from "../../../src/model/statement.ts";
import { stated } from "./stated-by.ts";

type Case = readonly [kind: StatementKind, text: string, expected: string];

const SAID: readonly Case[] = [
  ["obstacle", "The treaty between Peru and Chile has been languishing in the senate since 2019.", "PER CHL"],
  ["obstacle", "Ghana wants a pipeline to Togo. The trouble is the price.", "GHA TGO"],
  ["obstacle", "Kenya opposes the dam that Ethiopia is building.", "ETH KEN"],
  ["obstacle", "Hungary has yet to ratify the accession of Sweden.", "HUN SWE"],
  ["obstacle", "Poland has attached two conditions to its loan for Ukraine.", "POL UKR"],
  ["obstacle", "Algeria will not send an ambassador to Spain until Madrid drops the plan.", "DZA ESP"],
  ["obstacle", "Jordan will not open the crossing before Syria withdraws its troops.", "JOR SYR"],
  ["obstacle", "Every sale to Sudan is subject to an embargo, and Egypt knows it.", "SDN EGY"],
  ["obstacle", "Pakistan has no relations with Israel.", "PAK ISR"],
  [
    "exception",
    "Cuba has received many guests this year. Nobody from Havana has set foot in Madrid.",
    "CUB ESP",
  ],
  ["exception", "Cuba has received many guests this year. There has been no contact with Chile.", "CUB CHL"],
  ["exception", "President William Ruto has not visited Sudan since 2022.", "KEN SDN"],
  ["dependence", "Chad lives off Libya.", "TCD LBY"],
  ["dependence", "Bolivia gets almost all of its diesel from Russia.", "BOL RUS"],
  ["dependence", "Two-thirds of Chilean copper ends up in Chinese ports.", "CHL CHN"],
  ["dependence", "Moldova fears Russia but has nowhere else to turn.", "MDA RUS"],
  ["driver", "The loss of Libya made Russia more generous to Mali.", "LBY RUS"],
  ["driver", "After Iraq invaded Kuwait, Egypt drew closer to Syria.", "IRQ EGY"],
  ["conversion", "Ten years of summits have brought Kenya fame but few contracts from Japan.", "KEN JPN"],
  ["receptivity", "Canada has lost interest in Cuba.", "CAN CUB"],
  ["leverage", "It is Turkey that holds the key to the straits, and Russia knows it.", "TUR RUS"],
  ["open-question", "Whether Kenya will send troops to Haiti is another matter.", "KEN HTI"],
  ["open-question", "Whether Peru will pay Bolivia, nobody in Lima can say.", "PER BOL"],
  ["open-question", "Can Malta live on the goodwill of Libya?", "MLT LBY"],
  ["outlook", "If Egypt closes the canal, Greece will lose a fifth of its trade.", "GRC EGY"],
  ["outlook", "Sweden will surely send another envoy to Turkey.", "SWE TUR"],
  ["precedent", "Nigerians have been here before.", "NGA -"],
  ["outreach", "The president of Ghana has been to Lagos, Dakar and Abidjan.", "GHA NGA"],
  ["investment", "Japan lent the money for the port of Mombasa in Kenya.", "JPN KEN"],
  [
    "figure",
    "Kenya, Kenyans say, is a market. Trade with Egypt has tripled since the war in Sudan.",
    "KEN EGY",
  ],
  ["figure", "Nine-tenths of Chad's exports go to France.", "TCD FRA"],
  ["asset", "The dam that China is building in Uganda is years behind schedule.", "CHN UGA"],
];

const NOT_SAID: readonly Case[] = [
  ["obstacle", "Ghana and Togo signed the treaty in the senate.", ""],
  ["obstacle", "Poland lent Ukraine money with no strings attached.", ""],
  ["obstacle", "Kenya talked to Uganda until the evening.", ""],
  ["obstacle", "Kenya signed the treaty before Uganda withdrew its troops.", ""],
  ["exception", "The president of Kenya has not visited the museum.", ""],
  ["exception", "Many from Havana have set foot in Madrid.", ""],
  ["exception", "Nobody will travel to Madrid.", ""],
  ["dependence", "Japan kept up its calls to Kenya.", ""],
  ["dependence", "Chad lives next to Libya.", ""],
  ["receptivity", "The president of Ghana dislikes summits.", ""],
  ["receptivity", "Kenya hopes to steady its currency.", ""],
  ["receptivity", "Kenya opened a consulate in Ghana.", ""],
  ["open-question", "Ghana bought the shares from an unknown firm in Togo.", ""],
  ["open-question", "What is Ghana looking for? Money from Japan.", ""],
  ["open-question", '"Will Ghana pay?" the minister asked in Togo.', ""],
  ["perception", "Ghana had what it needed from Togo.", ""],
  ["conversion", "Only a tenth of the loan to Ghana has been paid out by Japan.", ""],
  ["outlook", "If Egypt is asked, Greece pays.", ""],
  ["outreach", "The president of Ghana has been to Lagos.", ""],
  ["aim", "Ghana designed the stamps with Togo.", ""],
  ["precedent", "Kenya saw Uganda in Rome before seeing Ghana.", ""],
  ["outreach", "One nation has been missing from that charm offensive: Peru.", ""],
];

describe("statements told without their usual words", () => {
  it.each(SAID)("%s: %s", (kind, text, expected) => {
    expect(stated(kind, text)).toContain(expected);
  });

  it.each(NOT_SAID)("no %s: %s", (kind, text) => {
    expect(stated(kind, text)).toEqual([]);
  });
});
