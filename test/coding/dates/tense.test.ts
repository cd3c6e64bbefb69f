import { describe, expect, it } from "vitest";
import { seen } from "./seen-by.ts";

describe("a date without a year", () => {
  it("is the last one in the past tense and the next one in the future tense", () => {
    expect(seen("in October", "2014-03-01", { tense: "past" })).toEqual(["October: 2013-10-01..2013-10-31"]);
    expect(seen("in October", "2014-03-01", { tense: "future" })).toEqual([
      "October: 2014-10-01..2014-10-31",
    ]);
  });

  it("is taken as past where the tense is not known", () => {
    expect(seen("on 20 November", "2014-03-01")).toEqual(["20 November: 2013-11-20..2013-11-20"]);
  });

  it("may be the month of publication itself", () => {
    expect(seen("in March", "2014-03-02", { tense: "past" })).toEqual(["March: 2014-03-01..2014-03-31"]);
    expect(seen("in March", "2014-03-30", { tense: "future" })).toEqual(["March: 2014-03-01..2014-03-31"]);
  });

  it("leaves a year that is given alone, whatever the tense", () => {
    expect(seen("in October 2009", "2014-03-01", { tense: "future" })).toEqual([
      "October 2009: 2009-10-01..2009-10-31",
    ]);
  });

  it("reads a weekday of publication's own day as that day", () => {
    expect(seen("on Monday", "2026-11-23", { tense: "past" })).toEqual(["Monday: 2026-11-23..2026-11-23"]);
    expect(seen("next Monday", "2026-11-23")).toEqual(["next Monday: 2026-11-30..2026-11-30"]);
    expect(seen("last Monday", "2026-11-23")).toEqual(["last Monday: 2026-11-16..2026-11-16"]);
  });
});
