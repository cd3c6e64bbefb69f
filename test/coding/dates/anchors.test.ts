import { describe, expect, it } from "vitest";
import { seen } from "./seen-by.ts";

const anchor = { from: "2011-02-28", to: "2011-02-28" };

describe("dates that hang on another date", () => {
  it.each([
    ["a day later", "a day later: 2011-03-01..2011-03-01"],
    ["The next month he fled.", "The next month: 2011-03-01..2011-03-31"],
    ["a year after", "a year after: 2012-01-01..2012-12-31"],
    ["two weeks before", "two weeks before: 2011-02-14..2011-02-20"],
    ["The day before, he had denied it.", "The day before: 2011-02-27..2011-02-27"],
  ])("%s counts from the anchor", (text, expected) => {
    expect(seen(text, "2014-12-13", { anchor })).toEqual([expected]);
  });

  it("do not count from the publication", () => {
    expect(seen("two days later", "2014-12-13")).toEqual(["two days later: .."]);
  });

  it("an anchor does not touch what counts from publication", () => {
    expect(seen("two days ago", "2014-12-13", { anchor })).toEqual(["two days ago: 2014-12-11..2014-12-11"]);
  });
});
