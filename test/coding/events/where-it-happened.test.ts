import { describe, expect, it } from "vitest";
import { codeText } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";

const coder = createCoder();
const parties = (text: string): readonly string[] =>
  codeText(coder, text, { published: null }).events.map(
    ({ actor, recipient }) => `${actor.code}:${actor.sector} ${recipient?.code ?? "-"}`,
  );

describe("people whom the text gives no state", () => {
  it.each([
    ["Two suspected rebels were arrested by police near the Ugandan town of Gulu.", "UGA:COP UGA"],
    ["Militants attacked a village in northern Nigeria, killing 12 people.", "NGA:UAF NGA"],
  ])("are those of where it happened: %s", (text, expected) => {
    expect(parties(text)).toContain(expected);
  });

  it("keep a state that the text gives them", () => {
    const found = parties("French police arrested three Algerians in Brussels.");
    expect(found).toContain("FRA:COP DZA");
  });

  it("stay without one where nothing or several places are named", () => {
    for (const one of parties("Police arrested three activists on Monday.")) expect(one).toMatch(/^null:/);
    for (const one of parties("Gunmen attacked villages in Niger and in Chad."))
      expect(one).not.toMatch(/^(NER|TCD):/);
  });
});
