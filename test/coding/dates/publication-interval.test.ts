import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/coding/dates/find-dates.ts";

describe("a publication known to the month only", () => {
  const month = { from: "2014-09-01", to: "2014-09-30" };

  it("gives a span that holds every possible reading", () => {
    expect(findDates("He left three days ago.", month)[0]?.when).toMatchObject({
      from: "2014-08-29",
      to: "2014-09-27",
    });
  });

  it("is what now means", () => {
    expect(findDates("He is currently abroad.", month)[0]?.when).toMatchObject({
      from: "2014-09-01",
      to: "2014-09-30",
      precision: "period",
    });
  });
});
