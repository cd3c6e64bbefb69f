import { describe, expect, it } from "vitest";
import { isSaidNot } from "../../../src/coding/reality/said-not.ts";
import { createReader } from "../../../src/language/reader.ts";
import { eventsOf } from "../events/told-by.ts";

const reader = createReader();

function isSaid(text: string, verb: string): boolean {
  const word = reader.parse(reader.split(text)[0]!).words.find((one) => one.text === verb);
  if (word === undefined) throw new Error(`no ${verb} in ${text}`);
  return !isSaidNot(word);
}

describe("what nobody does", () => {
  it.each([
    ["Neither Chad nor Mali boycotted the parade.", "boycotted"],
    ["No minister from Peru visited Chile last year.", "visited"],
    ["None of the soldiers from Peru attacked Chile.", "attacked"],
    ["Nobody from Kenya praised Uganda or visited Tanzania.", "visited"],
    ["Chad did not attack Mali.", "attack"],
  ])("is said not to be: %s", (text, verb) => {
    expect(isSaid(text, verb)).toBe(false);
  });

  it.each([
    ["Not only Kenya but also Uganda condemned Sudan.", "condemned"],
    ["Chad condemned Mali, and neither has forgotten it.", "condemned"],
    ["The minister attacked no fewer than three towns.", "attacked"],
  ])("is something else: %s", (text, verb) => {
    expect(isSaid(text, verb)).toBe(true);
  });

  it("is told as denied", () => {
    expect(
      eventsOf("No minister from Peru visited Chile last year.").map(({ type, status }) => [type, status]),
    ).toEqual([["CONSULT", "denied"]]);
  });
});
