import { describe, expect, it } from "vitest";
import { checkStatements } from "../../src/checks/check-statements.ts";
import type { CodedEvent } from "../../src/model/event.ts";
import type { CodedStatement } from "../../src/model/statement.ts";
import { addTrade, smallDesk } from "../measures/small-desk.ts";

const actor = (code: string) => ({ code, name: code, sector: null, person: null, rank: null, mention: null });
const quote = { start: 0, end: 10, exact: "A minister flew to Moscow." };
const visit: CodedEvent = {
  type: "CONSULT",
  mode: "visit",
  quad: 1,
  contexts: [],
  intensity: null,
  status: "actual",
  actor: actor("PRK"),
  recipient: actor("RUS"),
  date: { from: "2014-10-01", to: "2014-10-01", precision: "day", certainty: "stated" },
  place: null,
  amount: null,
  holder: null,
  hedged: false,
  confidence: 1,
  rule: "made",
  quote,
};
const published = { from: "2014-10-10", to: "2014-10-10" };
const share = (value: string, hedged = false): CodedStatement => ({
  kind: "figure",
  subject: "CHN",
  object: "PRK",
  value,
  status: "actual",
  holder: null,
  hedged,
  date: null,
  confidence: 1,
  rule: "made",
  quote: { start: 0, end: 20, exact: `China has ${value} of North Korea's trade.` },
});

describe("an article's own events", () => {
  const record = { actor: "PRK", recipient: "RUS", type: "CONSULT", mode: "visit", day: "2014-10-01" };

  it("never bear the article out", async () => {
    const desk = await smallDesk([{ id: "own", source: "article-1", ...record }]);
    const [alone] = await checkStatements(desk, [], [visit], published, ["article-1"]);
    expect(alone!.verdict).toBe("cannot-be-tested");
    const [other] = await checkStatements(desk, [], [visit], published, []);
    expect(other).toMatchObject({ verdict: "borne-out", events: ["own"] });
    desk.close();
  });
});

describe("a stated share of trade", () => {
  it("is held against each base by itself", async () => {
    const desk = await smallDesk([]);
    await addTrade(desk, [
      { partner: "CHN", year: 2014, share: 0.9, base: "excl. inner" },
      { partner: "CHN", year: 2014, share: 0.7, base: "incl. inner" },
    ]);
    const verdicts = await checkStatements(
      desk,
      [share("90 percent"), share("69 percent", true), share("three-quarters"), share("half")],
      [],
      published,
    );
    expect(verdicts.map((check) => check.verdict)).toEqual([
      "partly",
      "partly",
      "contradicted",
      "contradicted",
    ]);
    expect(verdicts[0]!.sentence).toContain("not the other bases");
    desk.close();
  });

  it("cannot be tested without a trade table", async () => {
    const desk = await smallDesk([]);
    const [check] = await checkStatements(desk, [share("90 percent")], [], published);
    expect(check).toMatchObject({ verdict: "cannot-be-tested" });
    expect(check!.needs).toContain("trade table");
    desk.close();
  });
});
