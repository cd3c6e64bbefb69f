import { expect, it } from "vitest";
import { comparison } from "../../src/measures/comparison.ts";
import { concentration } from "../../src/measures/concentration.ts";
import { dependence } from "../../src/measures/dependence.ts";
import { exceptions } from "../../src/measures/exceptions.ts";
import { outreach } from "../../src/measures/outreach.ts";
import { overtures } from "../../src/measures/overtures.ts";
import { playbook } from "../../src/measures/playbook.ts";
import { reciprocity } from "../../src/measures/reciprocity.ts";
import type { Desk } from "../../src/record/desk.ts";
import { describeWithShared } from "../shared-files.ts";
import { ICEWS_FILES, icewsDesk } from "./icews-desk.ts";

interface Raw {
  readonly id: string;
  readonly day: string;
  readonly actor: string;
  readonly recipient: string;
  readonly type: string;
  readonly mode: string | null;
  readonly code: string;
  readonly happening: string;
}

/** The events as they stand in the view, with no more SQL than that; everything else is done anew below. */
async function rawEvents(desk: Desk): Promise<readonly Raw[]> {
  const rows = await desk.query(
    `select id, date_from::varchar as day, actor_code, recipient_code, type, mode, raw_code, happening from event_all
     where not mirrored and (actor_code = 'PRK' or recipient_code = 'PRK')`,
  );
  const events = rows
    .map((row) => ({
      id: String(row.id),
      day: String(row.day),
      actor: String(row.actor_code),
      recipient: String(row.recipient_code),
      type: String(row.type),
      mode: row.mode as string | null,
      code: String(row.raw_code),
      happening: String(row.happening),
    }))
    .filter((row) => row.actor !== row.recipient && row.actor !== "null" && row.recipient !== "null");
  // Reports of one happening count once for each partner and direction: the one with the least id stands for all.
  const seen = new Set<string>();
  return events
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter((event) => {
      const meeting = event.type === "CONSULT" && event.mode !== "visit";
      const acts = (event.actor === "PRK") !== event.code.startsWith("043");
      const partner = event.actor === "PRK" ? event.recipient : event.actor;
      const key = `${event.happening} ${partner} ${meeting ? "both" : acts}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}

const COOPERATIVE = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID"];

/** Who approached whom, by the words of the methods page: null where nobody did. */
function approach(event: Raw): { by: string; to: string; meeting: boolean } | null {
  const asks = event.type === "REQUEST" && (event.mode === "assist" || event.mode === "meet");
  if (!COOPERATIVE.includes(event.type) && !asks) return null;
  if (event.code.startsWith("043")) return { by: event.recipient, to: event.actor, meeting: false };
  const meeting = event.type === "CONSULT" && event.mode !== "visit";
  return { by: event.actor, to: event.recipient, meeting };
}

function partnerOf(event: Raw): string | null {
  const made = approach(event);
  if (made === null) return null;
  if (made.meeting) return made.by === "PRK" ? made.to : made.by;
  return made.by === "PRK" ? made.to : null;
}

function counted(list: readonly (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of list) if (name !== null) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

describeWithShared("North Korea's measures, made again by hand from the raw events", ICEWS_FILES, () => {
  const value = async <T>(answer: Promise<{ ok: boolean; value?: T }>): Promise<T> => {
    const got = await answer;
    if (!got.ok || got.value === undefined) throw new Error("no answer");
    return got.value;
  };

  it("agree to the last event", async () => {
    const desk = await icewsDesk();
    const events = await rawEvents(desk);
    const autumn = events.filter((event) => event.day >= "2014-09-01");
    const before = events.filter((event) => event.day < "2014-09-01");

    const courted = await value(outreach.run(desk, "PRK", { from: "2014-09-01", to: "2014-12-31" }));
    expect(Object.fromEntries(courted.rows.map((row) => [row.partner, row.count]))).toEqual(
      counted(autumn.map(partnerOf)),
    );
    const total = courted.rows.reduce((sum, row) => sum + row.count, 0);
    for (const row of courted.rows)
      expect(row.share).toBeCloseTo((row.count + 0.5) / (total + 0.5 * courted.rows.length), 10);

    const compared = await value(
      comparison.run(desk, "PRK", {
        from: "2014-09-01",
        to: "2014-12-31",
        before: { from: "2014-01-01", to: "2014-08-31" },
      }),
    );
    const [late, early] = [counted(autumn.map(partnerOf)), counted(before.map(partnerOf))];
    for (const partner of ["CHN", "JPN", "KOR", "RUS"]) {
      const row = compared.rows.find((one) => one.partner === partner && one.definition === "approaches")!;
      expect([row.now, row.before, row.nowDays, row.beforeDays]).toEqual([
        late[partner] ?? 0,
        early[partner] ?? 0,
        122,
        243,
      ]);
    }
    const direct = (event: Raw): string | null => {
      const made = approach(event);
      return made !== null && !made.meeting && made.by === "PRK" ? made.to : null;
    };
    const initiated = compared.rows.find((row) => row.partner === "CHN" && row.definition === "initiated")!;
    expect([initiated.now, initiated.before]).toEqual([
      counted(autumn.map(direct)).CHN,
      counted(before.map(direct)).CHN,
    ]);

    const missing = await value(exceptions.run(desk, "PRK", { from: "2014-09-01", to: "2014-12-31" }));
    const china = missing.rows.find((row) => row.partner === "CHN" && row.basis === "past")!;
    expect(china.observed).toBe(late.CHN);
    const firstDay = events
      .map((event) => event.day)
      .filter((_, i) => partnerOf(events[i]!) !== null)
      .sort()[0]!;
    const days = (Date.parse("2014-08-31") - Date.parse(firstDay)) / 86_400_000 + 1;
    expect(china.base).toBe(`${early.CHN} in ${days} days before`);

    const visiting = events.filter((event) => event.type === "CONSULT" && event.mode === "visit");
    const other = (event: Raw): string => (event.actor === "PRK" ? event.recipient : event.actor);
    const depends = await value(dependence.run(desk, "PRK", { dimensions: ["visits"] }));
    expect(Object.fromEntries(depends.rows.map((row) => [row.partner, row.count]))).toEqual(
      counted(visiting.map(other)),
    );

    const spread = await value(concentration.run(desk, "PRK", { dimensions: ["approaches"] }));
    const counts = Object.values(counted(events.map(partnerOf)));
    const n = counts.reduce((sum, x) => sum + x, 0);
    expect(spread.rows[0]!.events).toBe(n);
    expect(spread.rows[0]!.unbiased).toBeCloseTo(
      counts.reduce((sum, x) => sum + x * (x - 1), 0) / (n * (n - 1)),
      10,
    );

    const acts = events.filter((event) => event.actor === "PRK" && !event.code.startsWith("043"));
    const conflict = acts.filter((event) =>
      ["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"].includes(event.type),
    );
    const mix = (await value(playbook.run(desk, "PRK", {}))).rows.find((row) => row.series === "mix")!;
    // Events without a recipient of a known state count in the playbook too: the hand count is a lower bound.
    expect("counts" in mix && mix.counts["material conflict"]).toBeGreaterThanOrEqual(conflict.length);

    const both = await value(reciprocity.run(desk, "PRK", {}));
    const receivedFrom = (event: Raw): string | null => {
      if (event.type === "RETREAT") return event.recipient === "PRK" ? event.actor : null;
      const made = approach(event);
      return made !== null && !made.meeting && made.to === "PRK" ? made.by : null;
    };
    expect(both.rows.find((row) => row.partner === "JPN")!.received).toBe(
      counted(events.map(receivedFrom)).JPN,
    );

    const answered = await value(overtures.run(desk, "PRK", { partners: ["LAO"] }));
    const sought = [...new Set(events.filter((event) => direct(event) === "LAO").map((event) => event.day))];
    expect(answered.rows.filter((row) => row.row === "overture")).toHaveLength(sought.length);
    desk.close();
  }, 300_000);
});
