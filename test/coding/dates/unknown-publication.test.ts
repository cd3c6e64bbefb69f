import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/coding/dates/find-dates.ts";

describe("dates in a text of unknown date", () => {
  it.each([
    ["He left yesterday.", { from: -1, to: -1 }],
    ["He leaves tomorrow.", { from: 1, to: 1 }],
    ["He left three days ago.", { from: -3, to: -3 }],
    ["He left two weeks ago.", { from: -14, to: -14 }],
    ["It has lasted for the past year.", { from: -365, to: 0 }],
    ["He is currently abroad.", { from: 0, to: 0 }],
    ["He left last Tuesday.", { from: -7, to: -1 }],
    ["They met last week.", { from: -13, to: -1 }],
  ])("%s stays relative with its distance in days", (text, offset) => {
    const [date] = findDates(text, null);
    expect(date?.when).toMatchObject({ from: null, to: null, certainty: "relative", offset });
  });

  it.each(["He left in October.", "He left on 3 May.", "Two days later he left.", "They met last summer."])(
    "%s has no distance that could be told",
    (text) => {
      const [date] = findDates(text, null);
      expect(date?.when).toMatchObject({ from: null, to: null, certainty: "relative", offset: null });
      expect(date?.when.expression).toBe(date?.exact);
    },
  );

  it("leaves what the text gives in full stated", () => {
    const [date] = findDates("He left on 3 May 2011.", null);
    expect(date?.when).toMatchObject({ from: "2011-05-03", to: "2011-05-03", certainty: "stated" });
  });

  it("keeps the known end of an open stretch", () => {
    const [date] = findDates("He has been abroad since 2012.", null);
    expect(date?.when).toMatchObject({ from: "2012-01-01", to: null, certainty: "stated" });
  });
});
