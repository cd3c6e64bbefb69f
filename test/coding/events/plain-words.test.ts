import { describe, expect, it } from "vitest";
import { toldBy } from "./told-by.ts";

/** An article on Kenya that last spoke of Kenya and Chad together. */
const BEFORE =
  "Kenya has been busy abroad. Kenya's neighbours watch it with care. President William Ruto of Kenya flew to Chad in May. ";

describe("acts in plain words", () => {
  it.each([
    ["Peru refused to join American sanctions against Chad.", "REJECT PER USA"],
    ["Peru refused to join the sanctions against Chad.", "REJECT PER -"],
    ["Foreign ministers met in Nairobi in June.", "CONSULT TCD KEN"],
    ["Kenya has secured the backing of Peru and Chile.", "SUPPORT PER KEN"],
    ["Chad has not replied.", "REJECT TCD KEN"],
    ["Peru withdrew a transit facility.", "SANCTION PER KEN"],
    ["Chadian soldiers fight beside the Peruvian army.", "COOPERATE TCD PER"],
    ["Peru opened an arbitration procedure over Kenyan import restrictions.", "ACCUSE PER KEN"],
  ])("are read: %s", (text, expected) => {
    expect(toldBy(BEFORE + text)).toContain(expected);
  });

  it.each([
    ["Peru refused to join the sanctions against Chad.", "TCD"],
    ["For years Peru leaned heavily on Chile.", "CHL"],
    ["Peru now meets almost 40 percent of Chilean demand.", "CHL"],
    ["Peruvian officials do not want to push Chile into China's arms.", "CHL"],
    ["Peru's laws change without warning.", "PER"],
    ["Peruvian shops have not replied to questions.", "PER"],
    ["Foreign students met in Nairobi in June.", "CONSULT TCD KEN"],
  ])("are not read into other words: %s", (text, unwanted) => {
    const told = toldBy(BEFORE + text).filter((event) => event !== "CONSULT KEN TCD");
    expect(told.filter((event) => event.includes(unwanted) && event !== "REJECT PER -")).toEqual([]);
  });

  it("call for sanctions on a state, which is no visit to it", () => {
    const told = toldBy(`${BEFORE}Peru has repeatedly called for sanctions on Chile.`);
    expect(told).toContain("THREATEN PER CHL");
    expect(told).not.toContain("CONSULT PER CHL");
  });
});
