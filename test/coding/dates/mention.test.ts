import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/coding/dates/find-dates.ts";
import { whenSchema } from "../../../src/model/date.ts";

const WORDS = [
  "in",
  "on",
  "the",
  "last",
  "next",
  "two",
  "weeks",
  "ago",
  "May",
  "October",
  "3",
  "2014",
  "since",
  "by",
  "Tuesday",
  "spring",
  "of",
  "and",
  "early",
  "end",
  "year",
  "from",
  "to",
  "1990s",
  "later",
  "Cold War",
  "recently",
  ",",
];

describe("a date mention", () => {
  it("quotes the text, fits the model, never overlaps another and never ends before it begins", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }),
        fc.option(fc.date({ min: new Date("1950-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })),
        fc.constantFrom("past" as const, "future" as const, null),
        (words, date, tense) => {
          const text = words.join(" ");
          const day = date?.toISOString().slice(0, 10);
          let last = 0;
          for (const { start, end, exact, when } of findDates(text, day ? { from: day, to: day } : null, {
            tense,
          })) {
            expect(text.slice(start, end)).toBe(exact);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(whenSchema.safeParse(when).success).toBe(true);
            if (when.from !== null && when.to !== null) expect(when.from <= when.to).toBe(true);
            if (when.certainty === "relative") expect([when.from, when.to]).toEqual([null, null]);
            last = end;
          }
        },
      ),
      { seed: 11, numRuns: 600 },
    );
  });
});
