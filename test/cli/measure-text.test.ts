import { expect, it } from "vitest";
import { measureText } from "../../src/cli/measure-text.ts";

const answer = {
  measure: "made",
  country: "PRK",
  period: { from: "2014-09-01", to: null },
  by: null,
  method: "docs/methods/made.md",
  notes: ["Only 3 approaches."],
  evidence: { events: ["e1"], statements: [], filter: "demarche events --actor PRK" },
  rows: [
    {
      row: "partner",
      partner: "JPN",
      share: 0.34428,
      interval: { low: 0.303, high: 0.3865, level: 0.9 },
      ratio: null,
      evidence: ["e1", "e2"],
    },
    {
      row: "partner",
      partner: "RUS",
      share: 0.02,
      interval: { low: 0.01, high: 0.04, level: 0.9 },
      ratio: null,
      evidence: [],
    },
    {
      row: "other",
      partner: "CHN",
      ratio: 0.31983,
      interval: { low: 0.1104, high: 0.7498, level: 0.9 },
      one: { source: "A", says: "=stalemate" },
    },
  ],
};

it("is a table an analyst can read: units, intervals, notes and where it comes from", () => {
  const text = measureText("Whom it approaches", answer);
  expect(text.split("\n")).toEqual([
    "Whom it approaches: PRK, 2014-09-01 to the end",
    "",
    "[partner]",
    "partner  share  interval        event",
    "JPN      34.4%  30.3% to 38.6%  e1",
    "RUS       2.0%  1.0% to 4.0%",
    "",
    "[other]",
    "partner  ratio  interval        one source  one says",
    "CHN      0.320  0.110 to 0.750  A           =stalemate",
    "",
    "Notes",
    "- Only 3 approaches.",
    "",
    "Intervals hold 90% of the probability unless a note says otherwise. How it is computed: docs/methods/made.md",
    "Events behind it: demarche events --actor PRK",
    "",
  ]);
});

it("says what it has to say where there are no rows", () => {
  const text = measureText("Made", { ...answer, rows: [], notes: ["Nothing is known."] });
  expect(text).toContain("- Nothing is known.");
  expect(text).not.toContain("[");
});
