import { describe, expect, it } from "vitest";
import { outreach } from "../../src/measures/outreach.ts";
import { type MadeEvent, smallDesk } from "./small-desk.ts";

const visit = (id: string, more: Partial<MadeEvent> = {}): MadeEvent => ({
  id,
  actor: "PRK",
  recipient: "RUS",
  type: "CONSULT",
  mode: "visit",
  ...more,
});

async function rowsOf(events: readonly MadeEvent[], parameters: object = {}) {
  const desk = await smallDesk(events);
  const answer = await outreach.run(desk, "PRK", parameters);
  desk.close();
  if (!answer.ok) throw new Error(answer.problem.cause);
  return answer.value;
}

describe("what counts as an approach", () => {
  it("counts what was done and keeps what was promised apart", async () => {
    const { rows } = await rowsOf([
      visit("a"),
      visit("b", { status: "promised" }),
      visit("c", { status: "asked" }),
      visit("d", { status: "denied" }),
      visit("e", { status: "hypothetical" }),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ partner: "RUS", count: 1, promised: 2, visits: 1 });
  });

  it("counts two reports of one happening once, unless reports are asked for", async () => {
    const events = [visit("a", { happening: "h" }), visit("b", { happening: "h", source: "other" })];
    expect((await rowsOf(events)).rows[0]!.count).toBe(1);
    expect((await rowsOf(events, { unit: "reports" })).rows[0]!.count).toBe(2);
  });

  it("takes talks held on a visit for that visit, whichever report comes first", async () => {
    const talks = (id: string): MadeEvent => ({
      ...visit(id, { origin: "article", happening: "h" }),
      mode: "",
    });
    const told = (id: string) => visit(id, { origin: "article", happening: "h" });
    expect((await rowsOf([talks("a"), told("b")])).rows[0]).toMatchObject({ count: 1, visits: 1 });
    expect((await rowsOf([told("a"), talks("b")])).rows[0]).toMatchObject({ count: 1, visits: 1 });
    expect((await rowsOf([talks("a"), talks("b")])).rows[0]).toMatchObject({ count: 1, visits: 0 });
  });

  it("leaves out mirrored rows, the unsure, and hostile acts", async () => {
    const { rows } = await rowsOf([
      visit("a"),
      visit("b", { mirrored: true }),
      visit("c", { confidence: 0.3 }),
      visit("d", { type: "THREATEN" }),
      visit("e", { type: "REQUEST", mode: "change" }),
    ]);
    expect(rows[0]!.count).toBe(1);
  });

  it("turns round a visit told from the host's side: the visitor approaches", async () => {
    const hosted = { code: "043", actor: "RUS", recipient: "PRK" };
    expect((await rowsOf([visit("a", hosted)])).rows[0]).toMatchObject({ partner: "RUS", count: 1 });
    expect((await rowsOf([visit("a", { ...hosted, actor: "PRK", recipient: "RUS" })])).rows).toEqual([]);
  });

  it("counts a request for help or a meeting, and no other request", async () => {
    const { rows } = await rowsOf([
      visit("a", { type: "REQUEST", mode: "meet" }),
      visit("b", { type: "REQUEST", mode: "yield" }),
    ]);
    expect(rows[0]!.count).toBe(1);
  });

  it("counts meetings without a known initiator only where asked", async () => {
    const meeting = visit("a", { mode: "phone", actor: "RUS", recipient: "PRK" });
    expect((await rowsOf([meeting])).rows[0]!.count).toBe(1);
    expect((await rowsOf([meeting], { meetings: "exclude" })).rows).toEqual([]);
  });

  it("counts the historical only inside a period that was asked for", async () => {
    const old = visit("a", { status: "historical", day: "1984-05-16" });
    expect((await rowsOf([old])).rows[0]).toMatchObject({ count: 0 });
    expect((await rowsOf([old], { from: "1984-01-01", to: "1984-12-31" })).rows[0]).toMatchObject({
      count: 1,
    });
  });

  it("places an event by the middle of its date and says how many cannot be placed", async () => {
    const events = [
      visit("a", { day: "2014-10-01", to: "2014-10-31" }),
      visit("b", { day: null }),
      visit("c", { day: "2014-01-01", to: "2014-12-31" }),
    ];
    const inOctober = await rowsOf(events, { from: "2014-10-10", to: "2014-10-20" });
    expect(inOctober.rows[0]!.count).toBe(1);
    expect(inOctober.notes.join(" ")).toContain("2 without a date narrow enough");
  });

  it("says that nothing is known where nothing is, which is not none", async () => {
    const { rows, notes } = await rowsOf([]);
    expect(rows).toEqual([]);
    expect(notes.join(" ")).toContain("Nothing is known");
  });

  it("refuses a period that ends before it begins", async () => {
    const desk = await smallDesk([]);
    const answer = await outreach.run(desk, "PRK", { from: "2014-02-01", to: "2014-01-01" });
    expect(answer.ok).toBe(false);
    desk.close();
  });

  it("sees what came to the desk after it was last asked", async () => {
    const desk = await smallDesk([visit("a")]);
    const first = await outreach.run(desk, "PRK");
    await desk.run(
      "insert into imported_event by name select * replace ('b' as event_id) from imported_event",
    );
    const second = await outreach.run(desk, "PRK");
    expect([first, second].map((answer) => answer.ok && answer.value.rows[0]!.count)).toEqual([1, 2]);
    desk.close();
  });
});
