import { describe, expect, it } from "vitest";
import { draftedBy } from "../events/drafted-by.ts";

describe("whose the bodies of a list are", () => {
  it.each([
    "Russian police and troops attacked Georgia.",
    "Kenyan ministers and officials visited Uganda.",
    "Turkey's parliament and government condemned Greece.",
  ])("is said once for all: %s", (text) => {
    const drafts = draftedBy(text);
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.filter((draft) => draft.includes("?"))).toEqual([]);
  });

  it.each([
    ["Israeli troops and militants attacked Syria.", "ASSAULT ? SYR"],
    ["Kenyan traders and the police attacked Somalia.", "ASSAULT ? SOM"],
    ["Russian traders and local police attacked Georgia.", "ASSAULT ? GEO"],
  ])("is not, where another may be meant: %s", (text, draft) => {
    expect(draftedBy(text)).toContain(draft);
  });
});
