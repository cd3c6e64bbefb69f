import { describe, expect, it } from "vitest";
import { codeText } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";

const coder = createCoder();
const seen = (text: string): string[] =>
  codeText(coder, text, { published: null }).events.map(
    ({ actor, recipient, type }) => `${actor.code}>${recipient?.code ?? "-"} ${type}`,
  );

describe("several parties in one phrase", () => {
  it("are all met by what is done to a thing of theirs", () => {
    expect(seen("Kenya welcomed the resumption of diplomatic ties between Chad and Sudan.").sort()).toEqual([
      "KEN>SDN SUPPORT",
      "KEN>TCD SUPPORT",
    ]);
  });

  it("refuse each other what they put off together", () => {
    const found = seen("Peru and Bolivia have postponed their meeting in La Paz until May.");
    expect(found).toContain("PER>BOL REJECT");
    expect(found).toContain("BOL>PER REJECT");
  });

  it("are not the topic of what they attend", () => {
    expect(seen("Macron attended a summit in Switzerland on the unrest in Iran.")).not.toContain(
      "FRA>IRN CONSULT",
    );
  });
});

describe("what somebody receives or faces", () => {
  it.each([
    ["Kenyan villagers welcomed envoys from the Ugandan government.", "UGA>KEN CONSULT"],
    ["Moldova has received a pledge of fifty million euros from Romania.", "ROU>MDA AGREE"],
    ["Hungary is facing calls from Germany to repeal the law.", "DEU>HUN REQUEST"],
  ])("comes from the other: %s", (text, event) => {
    expect(seen(text)).toContain(event);
  });

  it("is nobody's where nobody is named", () => {
    expect(seen("Hungary is facing calls to repeal the law.")).toEqual([]);
  });
});

describe("an accord to do something", () => {
  it("is the accord, not yet the deed", () => {
    const found = seen("Argentina signed an accord on Thursday to supply Chile with wheat.");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^ARG>CHL (SUPPORT|AGREE)$/);
    expect(found).not.toContain("ARG>CHL AID");
  });
});

describe("exercises in a place", () => {
  it("are no cooperation with it", () => {
    const found = seen("Russia is conducting military exercises in Belarus.");
    expect(found).toContain("RUS>BLR MOBILIZE");
    expect(found).not.toContain("RUS>BLR COOPERATE");
  });
});
