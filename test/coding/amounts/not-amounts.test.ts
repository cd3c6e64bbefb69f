import { describe, expect, it } from "vitest";
import { findAmounts } from "../../../src/coding/amounts/find-amounts.ts";

describe("numbers that are no amounts", () => {
  it.each([
    "They met in 2014 and again on 3 May.",
    "Resolution 1973 was adopted.",
    "In 2011 protests began.",
    "The two sides met for three days.",
    "He won twice and was third in line.",
    "A second round of talks ended the first half.",
    "Last quarter the envoy left.",
    "It took five years and two months.",
    "In 2014 won a friend for Seoul.",
    "One of them spoke.",
    "He served 16 years as envoy.",
    "A 30-foot Christmas tree was sent.",
  ])("%s", (text) => {
    expect(findAmounts(text)).toEqual([]);
  });
});
