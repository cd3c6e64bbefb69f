import { expect, it } from "vitest";
import { stated } from "./stated-by.ts";

it("says nothing of whom a figure leaves out", () => {
  const armenia = "Russia accounts for about half of Armenia's trade outside the trade with Georgia.";
  expect(stated("figure", armenia)).toEqual(["ARM RUS"]);
  const laos = "Nearly two-thirds of Laos's trade, excluding electricity sold to Thailand, goes to China.";
  expect(stated("figure", laos)).toEqual(["LAO CHN"]);
});

it("still reads whom it is about where another is only mentioned beside", () => {
  const told = "Russia accounts for about half of Armenia's trade with its neighbours.";
  expect(stated("figure", told)).toEqual(["ARM RUS"]);
});
