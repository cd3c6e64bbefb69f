import { describe, expect, it } from "vitest";
import { toldBy } from "./told-by.ts";

describe("a document without an author", () => {
  it.each([
    [
      "A report published on Monday in the Kenyan capital alleged that Uganda had armed the rebels.",
      "ACCUSE KEN UGA",
    ],
    ["A statement issued in Quito accused Peru of moving the border posts.", "ACCUSE ECU PER"],
  ])("speaks for the state in whose capital it comes out: %s", (text, event) => {
    expect(toldBy(text)).toContain(event);
  });

  it.each([
    ["A report published in Geneva alleged that Uganda had armed the rebels.", "ACCUSE CHE UGA"],
    [
      "A report published in Nairobi by Amnesty International alleged that Uganda had armed the rebels.",
      "ACCUSE KEN UGA",
    ],
    ["A UN report released in Nairobi accused Uganda of arming the rebels.", "ACCUSE KEN UGA"],
  ])("does not where it has one, or comes out in another town: %s", (text, event) => {
    expect(toldBy(text)).not.toContain(event);
  });
});
