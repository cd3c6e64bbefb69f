import { describe, expect, it } from "vitest";
import { eventsOf, toldBy } from "./told-by.ts";

const LEAD = "The desk kept watch over the region for a year.\n\nOfficials took note.\n\n";
const told = (sentence: string): readonly string[] => toldBy(`${LEAD}${sentence}`);

describe("whose act it is", () => {
  it("is not that of whom the verb before is about", () => {
    const acts = told(
      "Rodrigo Duterte shelved the ruling, mocked the Americans and flew to the Chinese capital five times.",
    );
    expect(acts).toContain("CONSULT PHL CHN");
    expect(acts.filter((act) => act.includes("USA CHN"))).toEqual([]);
  });

  it("is that of the state among a thing's adjectives, not of what kind the thing is", () => {
    expect(told("American military aid to Kenya has doubled.")).toEqual(["AID USA KEN"]);
  });

  it("is denied where there is no inclination to it", () => {
    const statuses = eventsOf(`${LEAD}China shows no inclination to give ground to Vietnam.`).map(
      (event) => event.status,
    );
    expect(statuses).toEqual(["denied"]);
  });

  it("is done to one another only where its own clause says so", () => {
    const acts = told(
      "Kenya's president travelled to Lusaka for a summit with Zambia's president, and soldiers train on each other's soil.",
    );
    expect(acts).toContain("CONSULT KEN ZMB");
  });
});
