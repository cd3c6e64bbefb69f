import { describe, expect, it } from "vitest";
import { createReader } from "../../src/language/reader.ts";
import { childOf } from "../../src/language/tree/children.ts";

const reader = createReader();
const treeOf = (text: string) => reader.parse(reader.split(text)[0]!);

describe("a verb that the first tree took for part of a noun", () => {
  it.each([
    [
      "US suspended food supplies to Somalia over fears they were helping a militant group.",
      "suspended",
      "US",
    ],
    ["Saudi Arabia lifts blockade of Qatar in breakthrough agreement.", "lifts", "Arabia"],
    ["U.S. reduced tariffs on $120 billion of China's exports.", "reduced", "U.S."],
    ["Kenya departs from Libya on Tuesday.", "departs", "Kenya"],
    ["Kuwait advanced 2 billion dollars to Egypt.", "advanced", "Kuwait"],
  ])("is found with its subject: %s", (text, verb, subject) => {
    const { root } = treeOf(text);
    expect(root.text).toBe(verb);
    expect(childOf(root, "nsubj")?.text).toBe(subject);
    expect(["VBD", "VBZ"]).toContain(root.xpos);
  });

  it.each([
    ["The sanctions imposed by Washington hurt Iran.", "hurt"],
    ["Troops trained in Kenya left Somalia on Monday.", "left"],
    ["The detained journalists were released.", "released"],
    ["Russia's proposed talks failed.", "failed"],
  ])("is not looked for where the tree has one: %s", (text, verb) => {
    expect(treeOf(text).root.text).toBe(verb);
  });

  it("is found behind 'and', where that is the surer reading", () => {
    const { root } = treeOf("Canada condemned the raid by Russian soldiers and promised aid to Ukraine.");
    expect(childOf(root, "conj")?.text).toBe("promised");
    const firms = treeOf("The EU sanctioned banks and related firms in Belarus.");
    expect(firms.words.find((word) => word.text === "related")?.relation).toBe("amod");
  });

  it("is found in a sentence that had none", () => {
    const { root } = treeOf(
      "The ambassadors of Chad, Mali and Niger presented credentials to Ghana's president.",
    );
    expect(root.text).toBe("presented");
  });

  it("keeps every word and its offsets", () => {
    const text = "US suspended food supplies to Somalia.";
    for (const word of treeOf(text).words) expect(text.slice(word.start, word.end)).toBe(word.text);
    expect(treeOf(text).words.map((word) => word.text)).not.toContain("has");
  });

  it("leaves a title without a verb alone", () => {
    expect(treeOf("US arms sales to Taiwan").words.every((word) => word.xpos !== "VBZ")).toBe(true);
  });
});

describe("particles", () => {
  it.each([
    ["Thailand has handed over an activist to China.", "handed", "over", "activist"],
    ["Libya had handed over three suspects to Egypt.", "handed", "over", "suspects"],
    ["Spain called off the summit.", "called", "off", "summit"],
  ])("belong to their verb: %s", (text, verb, particle, object) => {
    const word = treeOf(text).words.find((one) => one.text === verb)!;
    expect(childOf(word, "compound:prt")?.text).toBe(particle);
    expect(childOf(word, "obj")?.text).toBe(object);
  });

  it("are prepositions behind other verbs", () => {
    const word = treeOf("The envoy walked over the bridge.").words.find((one) => one.text === "walked")!;
    expect(childOf(word, "compound:prt")).toBeUndefined();
  });
});

describe("a day before the subject", () => {
  it("is no subject", () => {
    const { root } = treeOf(
      "Also Saturday, U.S. Defense Secretary Mark Esper approved a request from Poland.",
    );
    expect(root.children.filter((child) => child.relation === "nsubj").map((child) => child.text)).toEqual([
      "Mark",
    ]);
  });
});
