import { expect, it } from "vitest";
import { outreachOf } from "../../../src/briefs/sections/outreach.ts";
import type { OutreachRow } from "../../../src/measures/outreach.ts";
import type { OvertureRow } from "../../../src/measures/overtures.ts";

const row = {
  partner: "KEN",
  count: 2,
  promised: 1,
  visits: 0,
  share: 1,
  interval: { low: 0.4, high: 1 },
  evidence: [],
} as unknown as OutreachRow;

function overture(
  standing: "done" | "promised",
  response: OvertureRow["response"],
  partner = "KEN",
): OvertureRow {
  return {
    row: "overture",
    event: "e",
    partner,
    date: "2024-01-01",
    kind: "CONSULT",
    standing,
    response,
    responseEvent: null,
    responseKind: null,
    days: null,
    evidence: [],
  };
}

it("counts the answers to what was done, not to what was only promised, nor to another partner", () => {
  const answer = (...met: readonly OvertureRow[]) => outreachOf([row], met)[0]?.answer;
  expect(
    answer(
      overture("done", "ignored"),
      overture("done", "answered"),
      overture("promised", "ignored"),
      overture("done", "ignored", "UGA"),
    ),
  ).toBe("1 answered, 1 without an answer that is told");
  expect(answer(overture("promised", "ignored"))).toBeNull();
  expect(answer()).toBeNull();
});
