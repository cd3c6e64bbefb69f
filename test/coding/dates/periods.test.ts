import { describe, expect, it } from "vitest";
import { loadPeriods } from "../../../src/coding/dates/periods.ts";
import { seen } from "./seen-by.ts";

describe("named periods", () => {
  it("run forward", () => {
    for (const [name, { from, to }] of loadPeriods()) expect([name, from < to]).toEqual([name, true]);
  });

  it.each([
    ["throughout the Soviet period", "the Soviet period: 1922-12-30..1991-12-26"],
    ["since the Korean War", "since the Korean War: 1950-06-25..2014-12-13"],
    [
      "at the outbreak of the Second World War",
      "the outbreak of the Second World War: 1939-01-01..1939-12-31",
    ],
    ["in the days of the ‘Sunshine Policy’", "Sunshine Policy: 1998-02-25..2008-02-25"],
    ["amid the pandemic", "the pandemic: 2020-03-11..2023-05-05"],
    ["in the Meiji era", "the Meiji era: 1868-10-23..1912-07-30"],
  ])("%s", (text, expected) => {
    expect(seen(text, "2014-12-13")).toEqual([expected]);
  });

  it.each([
    "a Cold War mentality",
    "a post-Cold War order",
    "the Vietnam War memorial",
    "He supported the Sunshine Policy.",
    "They won the Second World War.",
  ])("%s is none", (text) => {
    expect(seen(text, "2014-12-13")).toEqual([]);
  });
});
