import { describe, expect, it } from "vitest";
import { checkStatements } from "../../src/checks/check-statements.ts";
import { playbook } from "../../src/measures/playbook.ts";
import type { CodedEvent } from "../../src/model/event.ts";
import type { CodedStatement, StatementKind } from "../../src/model/statement.ts";
import { addTrade, type MadeEvent, smallDesk } from "../measures/small-desk.ts";

const day = (n: number): string => new Date(Date.UTC(2013, 0, 7 + n)).toISOString().slice(0, 10);
const on = (date: string) => ({ from: date, to: date });

function statement(kind: StatementKind, exact: string, more: Partial<CodedStatement> = {}): CodedStatement {
  return {
    kind,
    subject: "PRK",
    object: "JPN",
    value: "",
    status: "actual",
    holder: null,
    hedged: false,
    date: null,
    confidence: 1,
    rule: "made",
    quote: { start: 0, end: exact.length, exact },
    ...more,
  };
}

/** Seventy weeks of ten events of others; the country cooperates once a week, and from `turn` on six times. */
function weeks(turn: number, count = 70): readonly MadeEvent[] {
  return Array.from({ length: count }, (_, week) => [
    ...Array.from({ length: 10 }, (_, i) => ({
      id: `o${week}-${i}`,
      day: day(7 * week + (i % 7)),
      actor: `A${i}`,
      recipient: "XYZ",
      type: "ACCUSE",
    })),
    ...Array.from({ length: week < turn ? 1 : 6 }, (_, i) => ({
      id: `c${week}-${i}`,
      day: day(7 * week + i),
      actor: "PRK",
      recipient: "JPN",
      type: "AGREE",
    })),
  ]).flat();
}

describe("a turn in the playbook", () => {
  const claim = statement("playbook-shift", "It has turned from the confrontation of the previous year.", {
    object: null,
  });

  it("is what the measure finds over the whole record, not in a window of its own", async () => {
    const desk = await smallDesk(weeks(55));
    const answer = await playbook.run(desk, "PRK", {});
    const turn = answer.ok ? answer.value.rows.find((row) => row.series === "cooperation") : undefined;
    const [check] = await checkStatements(desk, [claim], [], on(day(7 * 68)));
    expect(check!.verdict).toBe("partly");
    expect(turn).toMatchObject({ called: true });
    if (turn?.series === "cooperation")
      expect(check!.sentence).toContain(`between ${turn.since!.from} and ${turn.since!.to}`);
    desk.close();
  }, 60_000);

  it("does not bear the text out where it came after it", async () => {
    const desk = await smallDesk(weeks(55));
    const [check] = await checkStatements(desk, [claim], [], on(day(7 * 50)));
    expect(["contradicted", "cannot-be-tested"]).toContain(check!.verdict);
    expect(check!.sentence).toContain("no turn in cooperation");
    desk.close();
  }, 60_000);
});

describe("a visit without a day", () => {
  const visit = (person: string | null): CodedEvent => ({
    type: "CONSULT",
    mode: "visit",
    quad: 1,
    contexts: [],
    intensity: null,
    status: "actual",
    actor: { code: "USA", name: "United States", sector: null, person, rank: null, mention: null },
    recipient: { code: "PRK", name: "North Korea", sector: null, person: null, rank: null, mention: null },
    date: null,
    place: null,
    amount: null,
    holder: null,
    hedged: false,
    confidence: 1,
    rule: "made",
    quote: { start: 0, end: 5, exact: "Washington sent a man." },
  });
  const told: MadeEvent = {
    id: "v",
    day: "2014-02-10",
    actor: "USA",
    recipient: "PRK",
    type: "CONSULT",
    mode: "visit",
    actorName: "Robert_King",
  };

  it("is borne out by the visitor's name, not by somebody else's visit", async () => {
    const desk = await smallDesk([told]);
    const verdict = async (person: string | null): Promise<string> =>
      (await checkStatements(desk, [], [visit(person)], on("2014-12-13")))[0]!.verdict;
    expect(await verdict("Robert King")).toBe("borne-out");
    expect(await verdict("James Clapper")).toBe("cannot-be-tested");
    expect(await verdict(null)).toBe("partly");
    desk.close();
  });
});

describe("what is said to be not courted", () => {
  it("is contradicted by a clear rise", async () => {
    const desk = await smallDesk(weeks(40, 56));
    const eager = statement("outreach", "It seems not to be eager to improve relations with Tokyo.");
    const courted = statement("outreach", "It has reached out to Tokyo.");
    const checks = await checkStatements(desk, [eager, courted], [], on(day(7 * 55)));
    expect(checks.map((check) => check.verdict).sort()).toEqual(["borne-out", "contradicted"]);
    expect(checks.find((check) => check.verdict === "contradicted")!.claim).toContain("not to be eager");
    desk.close();
  }, 60_000);
});

describe("what came after", () => {
  it("answers a prediction of relations, not a question of blame or a view", async () => {
    const desk = await smallDesk(weeks(30, 60));
    const checks = await checkStatements(
      desk,
      [
        statement("outlook", "Relations with Tokyo will improve."),
        statement(
          "open-question",
          "It is difficult to ascertain who is responsible for relations with Tokyo.",
        ),
        statement("outlook", "The weapons will not seriously be given up."),
      ],
      [],
      on(day(7 * 30)),
    );
    expect(checks.map((check) => check.verdict)).toEqual([
      "borne-out",
      "cannot-be-tested",
      "cannot-be-tested",
    ]);
    desk.close();
  }, 60_000);
});

describe("a precedent", () => {
  it("lies years back, with a share clearly higher than now", async () => {
    const desk = await smallDesk([]);
    await addTrade(desk, [
      { partner: "KOR", year: 2008, share: 0.32, base: "all" },
      { partner: "KOR", year: 2014, share: 0.23, base: "all" },
      { partner: "CHN", year: 2008, share: 0.6, base: "all" },
      { partner: "CHN", year: 2014, share: 0.9, base: "all" },
    ]);
    const embraced = (object: string, exact: string): CodedStatement =>
      statement("precedent", exact, { object });
    const checks = await checkStatements(
      desk,
      [
        embraced("KOR", "It has at times embraced the South."),
        embraced("CHN", "It has at times embraced China."),
        embraced("KOR", "Exploiting a weak position has long been a hallmark."),
      ],
      [],
      on("2014-12-13"),
    );
    expect(checks.map((check) => check.verdict)).toEqual(["partly", "cannot-be-tested", "cannot-be-tested"]);
    desk.close();
  });
});
