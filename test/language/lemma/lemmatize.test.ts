import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createLemmatize } from "../../../src/language/lemma/lemmatize.ts";

const lemmatize = createLemmatize(
  readFileSync(new URL("../../../data/language/lemmas.tsv", import.meta.url), "utf8"),
);

describe("lemmas", () => {
  it.each([
    ["condemned", "VBD", "condemn"],
    ["negotiating", "VBG", "negotiate"],
    ["accused", "VBN", "accuse"],
    ["expelled", "VBN", "expel"],
    ["signalled", "VBD", "signal"],
    ["visiting", "VBG", "visit"],
    ["met", "VBD", "meet"],
    ["withdrew", "VBD", "withdraw"],
    ["says", "VBZ", "say"],
    ["denies", "VBZ", "deny"],
    ["reaches", "VBZ", "reach"],
    ["urged", "VBN", "urge"],
    ["provoked", "VBD", "provoke"],
    ["killing", "VBG", "kill"],
    ["released", "VBD", "release"],
    ["treated", "VBN", "treat"],
    ["created", "VBN", "create"],
    ["shelled", "VBN", "shell"],
    ["convened", "VBD", "convene"],
    ["threatened", "VBD", "threaten"],
    ["summoned", "VBN", "summon"],
    ["overran", "VBD", "overrun"],
    ["required", "VBN", "require"],
    ["offered", "VBD", "offer"],
  ])("of the verb %s (%s) is %s", (form, xpos, lemma) => {
    expect(lemmatize(form, "VERB", xpos)).toBe(lemma);
  });

  it.each([
    ["countries", "country"],
    ["embassies", "embassy"],
    ["talks", "talk"],
    ["crises", "crisis"],
    ["men", "man"],
    ["losses", "loss"],
    ["wives", "wife"],
    ["sanctions", "sanction"],
    ["politics", "politics"],
  ])("of the noun %s is %s", (form, lemma) => {
    expect(lemmatize(form, "NOUN", "NNS")).toBe(lemma);
  });

  it("of names are the names; of other words lower case", () => {
    expect(lemmatize("States", "PROPN", "NNPS")).toBe("States");
    expect(lemmatize("The", "DET", "DT")).toBe("the");
    expect(lemmatize("n’t", "PART", "RB")).toBe("not");
    expect(lemmatize("larger", "ADJ", "JJR")).toBe("large");
  });
});
