import { describe, expect, it } from "vitest";
import { type OverturePartnerRow, overtures } from "../../src/measures/overtures.ts";
import { type MadeEvent, smallDesk } from "./small-desk.ts";

const act = (
  id: string,
  day: string | null,
  from: string,
  to: string,
  type: string,
  more: Partial<MadeEvent> = {},
): MadeEvent => ({
  id,
  day,
  actor: from,
  recipient: to,
  type,
  ...more,
});

async function responses(events: readonly MadeEvent[]): Promise<Record<string, string>> {
  const desk = await smallDesk([...events, act("end", "2014-12-31", "USA", "PRK", "ACCUSE")]);
  const answer = await overtures.run(desk, "PRK");
  desk.close();
  if (!answer.ok) throw new Error(answer.problem.cause);
  return Object.fromEntries(
    answer.value.rows.flatMap((row) => (row.row === "overture" ? [[row.event, row.response]] : [])),
  );
}

describe("overtures", () => {
  it("are answered, rebuffed or ignored by the first act within the window", async () => {
    expect(
      await responses([
        act("a", "2014-03-01", "PRK", "JPN", "AGREE"),
        act("a1", "2014-03-05", "JPN", "PRK", "CONCEDE"),
        act("b", "2014-03-01", "PRK", "USA", "AGREE"),
        act("b1", "2014-03-03", "USA", "PRK", "REJECT"),
        act("b2", "2014-03-09", "USA", "PRK", "CONSULT"),
        act("c", "2014-03-01", "PRK", "RUS", "AGREE"),
        act("c1", "2014-05-01", "RUS", "PRK", "AID"),
      ]),
    ).toEqual({ a: "answered", b: "rebuffed", c: "ignored" });
  });

  it("are open where the material ends too soon, and not told where nothing is dated", async () => {
    expect(
      await responses([act("a", "2014-12-28", "PRK", "JPN", "AGREE"), act("b", null, "PRK", "RUS", "AGREE")]),
    ).toEqual({
      a: "open",
      b: "not told",
    });
  });

  it("count once a day, and acts of the same day answer nothing", async () => {
    expect(
      await responses([
        act("a", "2014-03-01", "PRK", "JPN", "AGREE"),
        act("b", "2014-03-01", "PRK", "JPN", "SUPPORT"),
        act("c", "2014-03-01", "JPN", "PRK", "AGREE"),
      ]),
    ).toEqual({ a: "ignored" });
  });

  it("give no test of chance on a handful", async () => {
    const desk = await smallDesk([
      act("a", "2014-03-01", "PRK", "JPN", "AGREE"),
      act("b", "2014-06-01", "JPN", "PRK", "AGREE"),
    ]);
    const answer = await overtures.run(desk, "PRK");
    const row = answer.ok ? (answer.value.rows[0] as OverturePartnerRow) : null;
    expect(row).toMatchObject({ partner: "JPN", overtures: 1, pValue: null, byChance: null });
    desk.close();
  });
});
