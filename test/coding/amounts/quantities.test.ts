import { describe, expect, it } from "vitest";
import { seen } from "./seen-amounts.ts";

describe("quantities", () => {
  it.each([
    ["It shipped 240,000 tonnes of food.", ["240,000 tonnes = 240000 t"]],
    [
      "There were a dozen Chinese companies for each Russian one.",
      ["a dozen Chinese companies = 12 companies"],
    ],
    ["Ankara sent 500 elite troops.", ["500 elite troops = 500 people"]],
    ["Three tanks crossed the bridge.", ["Three tanks = 3 tanks"]],
    ["Some 1,949 soldiers took part.", ["1,949 soldiers = 1949 people"]],
    ["Twenty-four million doses arrived.", ["Twenty-four million doses = 24000000 doses"]],
    ["They laid 52 km of track.", ["52 km = 52 km"]],
    ["The camp holds ten thousand people.", ["ten thousand people = 10000 people"]],
  ])("%s", (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});
