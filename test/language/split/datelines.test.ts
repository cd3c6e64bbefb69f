import { describe, expect, it } from "vitest";
import { createSplit } from "../../../src/language/split/split-text.ts";

const split = createSplit();

describe("datelines", () => {
  it.each([
    ["KABUL (Pajhwok) : The leader left.", "KABUL (Pajhwok) :"],
    ["MOSCOW (AP) -- The leader left.", "MOSCOW (AP) --"],
    ["BEIJING, Oct. 3 (Xinhua) -- The leader left.", "BEIJING, Oct. 3 (Xinhua) --"],
    ["Kabul (AFP) - The leader left.", "Kabul (AFP) -"],
    ["UNITED NATIONS, New York — The leader left.", "UNITED NATIONS, New York —"],
    ["LONDON - The leader left.", "LONDON -"],
    ["File photo: The leader left.", "File photo:"],
    ["FILE - The leader left.", "FILE -"],
    ["SANTIAGO, Chile (AP) — The leader left.", "SANTIAGO, Chile (AP) —"],
  ])("are taken off: %s", (text, dateline) => {
    const [sentence] = split(text);
    expect(sentence!.dateline && text.slice(sentence!.dateline.start, sentence!.dateline.end)).toBe(dateline);
    expect(sentence!.tokens.map((token) => token.text)).toEqual(["The", "leader", "left", "."]);
    expect(sentence!.text).toBe(text);
  });

  it.each([
    ["Harare, Zimbabwe - The leader of the main party has rejected the result.", "Harare, Zimbabwe -"],
    ["Washington - The leader of the main party on Tuesday called for talks.", "Washington -"],
    ["Tehran, March 15, IRNA - The leader left.", "Tehran, March 15, IRNA -"],
    ["(CNN) Italian police arrested the captain.", "(CNN)"],
    ["Bogota, March 8 (IANS) The leader left.", "Bogota, March 8 (IANS)"],
    ["REUTERS/Ann Lee/File Photo The leader left.", "REUTERS/Ann Lee/File Photo"],
  ])("of other kinds are taken off: %s", (text, dateline) => {
    const [sentence] = split(text);
    expect(sentence!.dateline && text.slice(sentence!.dateline.start, sentence!.dateline.end)).toBe(dateline);
  });

  it.each([
    "The leader left.",
    "Iran - Russia talks failed.",
    "NATO (OTAN) members met.",
    "Kim Jong Un - the leader of the country since 2011 - left for talks.",
    "Russia - a giant - left.",
    "U.S.-led troops left.",
    "NATO (the alliance) left.",
    "Putin: the leader left.",
    "US and EU leaders left - late.",
    "Photo editors left.",
    "Image counts: he left.",
    "OPEC-led cuts came.",
  ])("are not seen in: %s", (text) => {
    expect(split(text)[0]!.dateline).toBeNull();
  });
});
