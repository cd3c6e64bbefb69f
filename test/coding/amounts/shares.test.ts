import { describe, expect, it } from "vitest";
import { seen } from "./seen-amounts.ts";

describe("shares", () => {
  it.each([
    ["China takes three-quarters of its exports.", ["three-quarters = 75 %"]],
    ["Trade fell by some 70 percent.", ["70 percent = 70 %"]],
    ["Trade fell by 3.5%.", ["3.5% = 3.5 %"]],
    ["Two thirds of the deputies left.", ["Two thirds = 66.67 %"]],
    ["A third of the grain was lost.", ["A third = 33.33 %"]],
    ["Half of the fleet is idle.", ["Half = 50 %"]],
    ["Ninety per cent of voters agreed.", ["Ninety per cent = 90 %"]],
  ])("%s", (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});
