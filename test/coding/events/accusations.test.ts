import { describe, expect, it } from "vitest";
import { codeText, readSentences } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";
import { draftEvents } from "../../../src/coding/events/code-events.ts";

const coder = createCoder();
const drafted = (text: string): readonly string[] =>
  [...readSentences(coder, text, { published: null })].flatMap(({ reading }) =>
    draftEvents(reading, coder).flatMap(({ outcome, pairs }) =>
      pairs.map(
        ([actor, recipient]) => `${actor.reference.code}>${recipient?.reference.code ?? "-"} ${outcome.type}`,
      ),
    ),
  );

describe("who says that another did violence", () => {
  it.each([
    ["Armenia claimed that Azerbaijan had shelled a village.", "ARM>AZE ACCUSE"],
    ["Mali alleged that French troops had killed three herders.", "MLI>FRA ACCUSE"],
    ["Israel said a mortar bomb was fired at it from Lebanon on Tuesday.", "ISR>LBN ACCUSE"],
    ["Amnesty International said Sudanese troops had killed thirty villagers.", "NGO>SDN ACCUSE"],
    ["Human Rights Watch said thirty villagers were killed in a raid by Sudanese troops.", "NGO>SDN ACCUSE"],
  ])("accuses him: %s", (text, event) => {
    expect(drafted(text)).toContain(event);
  });

  it("leaves the deed a draft of its own", () => {
    expect(drafted("Armenia claimed that Azerbaijan had attacked Georgia.")).toContain("AZE>GEO ASSAULT");
  });

  it.each([
    ["Norway said Azerbaijan had attacked Armenia.", "NOR>AZE ACCUSE"],
    ["The Red Cross said thirty villagers were killed in a raid by Sudanese troops.", "NGO>SDN ACCUSE"],
    ["Armenia claimed that it had attacked Azerbaijan.", "ARM>AZE ACCUSE"],
    ["Armenia said Azerbaijan had invited it to talks.", "ARM>AZE ACCUSE"],
  ])("does not where he only tells of it: %s", (text, event) => {
    expect(drafted(text)).not.toContain(event);
  });

  it("is never taken for the doer", () => {
    const told = codeText(coder, "Israel said a mortar bomb was fired at it from Lebanon.", {
      published: null,
    });
    expect(told.events.map(({ type, actor }) => `${actor.code} ${type}`)).not.toContain("ISR ASSAULT");
  });
});
