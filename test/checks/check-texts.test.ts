import { expect, it } from "vitest";
import { checkStatements } from "../../src/checks/check-statements.ts";
import type { Check } from "../../src/checks/finding.ts";
import { DPRK_FILES, loadDprkEvents, loadDprkTrade } from "../measures/dprk-tables.ts";
import { ICEWS_FILES, icewsDesk } from "../measures/icews-desk.ts";
import { describeWithShared } from "../shared-files.ts";
import { goldClaims } from "./gold-claims.ts";

const FILES = [...ICEWS_FILES, ...DPRK_FILES, "gold/seeds.jsonl"];

describeWithShared("two texts on North Korea against events and trade", FILES, () => {
  it("tests what can be tested and says of the rest why not", async () => {
    const desk = await icewsDesk();
    await loadDprkTrade(desk);
    await loadDprkEvents(desk);
    const day = (date: string) => ({ from: date, to: date });
    const potter = goldClaims("potter");
    const lankov = goldClaims("lankov");
    const first = await checkStatements(desk, potter.statements, potter.events, day("2014-12-13"));
    const undated = await checkStatements(desk, lankov.statements, lankov.events, null);
    const dated = await checkStatements(desk, lankov.statements, lankov.events, day("2014-09-10"));
    const tested = (checks: readonly Check[]) =>
      checks.filter((check) => check.verdict !== "cannot-be-tested");
    expect(tested(first).length + tested(undated).length).toBeGreaterThanOrEqual(12);
    expect(tested(dated).length).toBeGreaterThanOrEqual(12);
    const of = (checks: readonly Check[], kind: string, object: string | null) =>
      checks.find((check) => check.kind === kind && check.object === object)!;

    expect(of(first, "exception", "CHN").verdict).toBe("borne-out");
    expect(of(first, "outreach", "KOR").verdict).toBe("borne-out");
    expect(of(first, "outreach", "JPN").verdict).toBe("partly");
    expect(of(first, "outreach", "USA").verdict).toBe("cannot-be-tested");
    expect(of(first, "outreach", "USA").sentence).toContain("never name USA");
    expect(of(first, "playbook-shift", null).needs).toContain("event data from");
    const incheon = first.find((check) => check.claim.includes("Incheon"))!;
    expect(incheon).toMatchObject({ verdict: "borne-out", against: "visits" });
    expect(incheon.events.length).toBeGreaterThan(0);

    for (const checks of [undated, dated]) {
      const share = checks.find((check) => check.claim.includes("three-quarters"))!;
      expect(share.verdict).toBe("contradicted");
      expect(share.sentence).toContain(
        "90.1% without inter-Korean trade; 68.9% with inter-Korean trade; the stated 75.0% is neither",
      );
      expect(checks.find((check) => check.claim.includes("basically non-existent"))!.verdict).toBe(
        "borne-out",
      );
    }
    for (const check of [...first, ...dated])
      if (check.verdict === "cannot-be-tested") expect(check.needs).not.toBeNull();
      else expect(check.sentence).toMatch(/\d/);
    desk.close();
  }, 300_000);
});
