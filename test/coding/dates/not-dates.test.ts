import { describe, expect, it } from "vitest";
import { seen } from "./seen-by.ts";

describe("words and numbers that are no dates", () => {
  it.each([
    "The president may meet the rebels.",
    "May God forgive them, he said.",
    "They march on the capital.",
    "The second half of the proceeds went to the army.",
    "Two thirds, or 3/5 and a bit, voted for it.",
    "Prices rose to 2014 rupees a sack.",
    "The bridge carries 1950 lorries a day, of which few stop.",
    "Security Council resolution 1325 was cited.",
    "Its fall was the spring of much else.",
    "The Mossad has a long memory and a longer arm.",
    "The ministers met in room 2007B.",
    "He called it the deal of the year.",
    "A man in his nineties signed for the tribe.",
    "By weakening it, they gained.",
  ])("%s", (text) => {
    expect(seen(text, "2014-12-13")).toEqual([]);
  });
});
