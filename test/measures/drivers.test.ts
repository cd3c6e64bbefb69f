import { describe, expect, it } from "vitest";
import { drivers } from "../../src/measures/drivers.ts";
import { isoOf } from "../../src/model/day.ts";
import { type MadeEvent, smallDesk } from "./small-desk.ts";

const FIRST_MONDAY = 16_076;
const WEEKS = 40;

/** Each third week two neighbours accuse one another, and the week after Kenya signs with one of them. */
function shakenDesk(): readonly MadeEvent[] {
  return Array.from({ length: WEEKS }, (_, week): MadeEvent[] => {
    const day = isoOf(FIRST_MONDAY + 7 * week);
    if (week % 3 === 0)
      return [
        { id: `q${week}`, day, actor: "UGA", recipient: "RWA", type: "ACCUSE" },
        { id: `r${week}`, day, actor: "RWA", recipient: "UGA", type: "REQUEST" },
      ];
    return week % 3 === 1 ? [{ id: `k${week}`, day, actor: "KEN", recipient: "UGA", type: "AGREE" }] : [];
  }).flat();
}

describe("drivers", () => {
  it("find the partner's conflict with others that its cooperation follows", async () => {
    const desk = await smallDesk([
      ...shakenDesk(),
      { id: "own", day: isoOf(FIRST_MONDAY), actor: "KEN", recipient: "UGA", type: "ACCUSE" },
    ]);
    const answer = await drivers.run(desk, "KEN", { lag: 1 });
    desk.close();
    const rows = answer.ok ? answer.value.rows : [];
    expect(rows.map((row) => [row.shock, row.partner])).toEqual([["RWA-UGA", "UGA"]]);
    expect(rows[0]!.correlation).toBeGreaterThan(0.8);
    expect(rows[0]!.evidence.every((id) => id.startsWith("q"))).toBe(true);
  });

  it("leave out a source that is not to count", async () => {
    const desk = await smallDesk(
      shakenDesk().map((event) => (event.type === "ACCUSE" ? { ...event, source: "rumours" } : event)),
    );
    const answer = await drivers.run(desk, "KEN", { exclude: ["rumours"] });
    desk.close();
    expect(answer.ok && answer.value.rows).toEqual([]);
  });
});
