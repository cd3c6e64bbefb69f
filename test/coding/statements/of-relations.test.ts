import { describe, expect, it } from "vitest";
import { stated } from "./stated-by.ts";

const STORM = [
  "The storm reached the coast of Kenya on Monday.",
  "Trees fell on the roads.",
  "Schools stayed shut.",
  "The harbour of Mombasa was closed for two days.",
  "Fishermen stayed at home.",
  "Farmers fear for the maize.",
  "The rain is expected to last.",
  "The minister for roads hopes to mend the bridges by May.",
].join(" ");

describe("a text that is on no relations", () => {
  it("tells nothing of them", () => {
    expect(stated("outlook", STORM)).toEqual([]);
    expect(stated("aim", STORM)).toEqual([]);
  });

  it("tells what a sentence says that names two states", () => {
    expect(stated("aim", `${STORM} Kenya hopes to borrow from Japan.`)).toContain("KEN JPN");
  });
});

describe("what a sentence calls wrong to conclude", () => {
  it("is not told", () => {
    const text = "It would be wrong to conclude that Kenya has switched sides and turned towards Japan.";
    expect(stated("playbook-shift", text)).toEqual([]);
  });

  it("is told where it is concluded in earnest", () => {
    const text = "Diplomats conclude that Kenya has switched sides and turned towards Japan.";
    expect(stated("playbook-shift", text)).toContain("KEN JPN");
  });
});
