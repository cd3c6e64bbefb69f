import { describe, expect, it } from "vitest";
import type { CheckVerdict, Finding } from "../../src/checks/finding.ts";
import { untestable } from "../../src/checks/finding.ts";
import { findingAtAnyDate } from "../../src/checks/undated.ts";

const ASKS = untestable("Not dated.", "the article's date (--published)");
const DATES = ["2014-03-31", "2014-04-30", "2014-05-31", "2014-06-30"];
const found = (verdict: CheckVerdict): Finding => ({
  verdict,
  sentence: "10 against 5.",
  numbers: {},
  events: ["e"],
  needs: null,
  against: "events",
});

describe("a text without a date", () => {
  it("has a verdict that every possible date gives", async () => {
    const got = await findingAtAnyDate(ASKS, DATES, async () => found("borne-out"));
    expect(got.verdict).toBe("borne-out");
    expect(got.sentence).toContain("2014-03 to 2014-06");
    expect(got.sentence).toContain("As of 2014-06-30: 10 against 5.");
  });

  it("has none where the date decides, and says which date gives what", async () => {
    const got = await findingAtAnyDate(ASKS, DATES, async (date) =>
      found(date < "2014-05" ? "borne-out" : "contradicted"),
    );
    expect(got.verdict).toBe("cannot-be-tested");
    expect(got.sentence).toContain("borne-out as of 2014-03, 2014-04; contradicted as of 2014-05, 2014-06");
    expect(got.needs).toContain("--published");
  });

  it("has none where too few dates have enough events", async () => {
    const got = await findingAtAnyDate(
      ASKS,
      [...DATES, "2014-07-31", "2014-08-31", "2014-09-30"],
      async (date) => (date < "2014-06" ? found("borne-out") : untestable("Too few.", "more")),
    );
    expect(got).toBe(ASKS);
    expect(await findingAtAnyDate(ASKS, DATES.slice(0, 2), async () => found("borne-out"))).toBe(ASKS);
  });

  it("is not tried where no date is wanting", async () => {
    const aim = untestable("An aim.", "documents");
    const never = async (): Promise<Finding> => {
      throw new Error("tried");
    };
    expect(await findingAtAnyDate(aim, DATES, never)).toBe(aim);
    expect(await findingAtAnyDate(found("partly"), DATES, never)).toMatchObject({ verdict: "partly" });
  });
});
