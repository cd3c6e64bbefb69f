import { describe, expect, it } from "vitest";
import { cameoEvents } from "../../../src/coding/cameo/cameo-events.ts";
import { readSentences } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";

const coder = createCoder();

/** What CAMEO codes of a text, each as "actor>recipient root". */
function coded(text: string): readonly string[] {
  const found: string[] = [];
  for (const one of readSentences(coder, text, { published: null }))
    found.push(
      ...cameoEvents(one, coder).map(
        ({ actor, recipient, root }) => `${actor ?? "-"}>${recipient ?? "-"} ${root}`,
      ),
    );
  return found;
}

describe("public statements", () => {
  it.each([
    ["Boko Haram claimed responsibility for a bombing at a market in Niger.", "NGA>NER 01"],
    ["Norway expressed condolences to Chile after the earthquake.", "NOR>CHL 01"],
    ["The Peruvian government expressed gratitude for Japan's loan.", "PER>JPN 01"],
    ["Armenia admitted that it had shelled Azerbaijan.", "ARM>AZE 01"],
  ])("have CAMEO's first root, and no other: %s", (text, event) => {
    expect(coded(text)).toEqual([event]);
  });

  it.each([
    "Kenya did not claim responsibility for the raid on Somalia.",
    "Norway expressed its support for Chile's plan.",
    "Armenia said that Azerbaijan had shelled it.",
  ])("are none where nothing was said, more was said, or of another: %s", (text) => {
    expect(coded(text).filter((event) => event.endsWith(" 01"))).toEqual([]);
  });
});

describe("intents", () => {
  it.each([
    ["Ghana said it would send rice to Togo.", "GHA>TGO 03"],
    ["Ghana announced it would release forty Togolese fishermen.", "GHA>TGO 03"],
  ])("are what somebody says he will do: %s", (text, event) => {
    expect(coded(text)).toEqual([event]);
  });

  it.each([
    ["Ghana will send rice to Togo.", "GHA>TGO 07"],
    ["Kenya's president prepared to attend the Dakar Olympics.", "KEN>SEN 04"],
    ["A senior official said Ghana is about to restore full diplomatic ties with Togo.", "GHA>TGO 05"],
  ])("are not what is due, whoever tells it: %s", (text, event) => {
    expect(coded(text)).toEqual([event]);
  });
});

describe("hosts", () => {
  it("are visited by both who meet there", () => {
    expect(coded("The presidents of Peru and Chile met in Quito on Friday.")).toEqual([
      "PER>CHL 04",
      "PER>ECU 04",
      "CHL>ECU 04",
    ]);
  });

  it("are not visited by themselves, nor is whoever is the partner visited twice", () => {
    expect(coded("The presidents of Peru and Chile met in Lima on Friday.")).toEqual(["PER>CHL 04"]);
  });
});

describe("what is no event", () => {
  it.each(["Ghana might help Togo.", "Ghana did not help Togo.", "A vandal demolished the shed."])(
    "is what is supposed, denied or done by nobody known to nobody known: %s",
    (text) => {
      expect(coded(text)).toEqual([]);
    },
  );
});
