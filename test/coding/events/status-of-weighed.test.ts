import { describe, expect, it } from "vitest";
import { statusOfWeighed } from "../../../src/coding/events/status-of-weighed.ts";
import type { Reality } from "../../../src/coding/reality/reality.ts";

const real = (status: Reality["status"], negated: boolean): Reality => ({
  status,
  negated,
  by: null,
  governors: [],
});

describe("an act that only the classifier saw", () => {
  it("is denied where its verb is", () => {
    expect(statusOfWeighed("CONSULT", real("actual", true))).toBe("denied");
    expect(statusOfWeighed("ASSAULT", real("actual", true))).toBe("denied");
  });

  it("is done where it is done by leaving something undone, or by refusing", () => {
    expect(statusOfWeighed("SANCTION", real("actual", true))).toBe("actual");
    expect(statusOfWeighed("REJECT", real("planned", true))).toBe("actual");
    expect(statusOfWeighed("CONSULT", real("refused", false))).toBe("actual");
  });

  it("else is as real as its verb", () => {
    expect(statusOfWeighed("CONSULT", real("actual", false))).toBe("actual");
    expect(statusOfWeighed("AID", real("planned", false))).toBe("planned");
  });
});
