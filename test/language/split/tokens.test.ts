import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSplit } from "../../../src/language/split/split-text.ts";

const split = createSplit();
const tokensOf = (text: string): string[] => split(text).flatMap((s) => s.tokens.map((token) => token.text));
const sentencesOf = (text: string): string[] => split(text).map((s) => s.text);

describe("tokens", () => {
  it.each([
    ["They won't and can't.", ["They", "wo", "n't", "and", "ca", "n't", "."]],
    ["It isn’t Russia’s.", ["It", "is", "n’t", "Russia", "’s", "."]],
    ["an effort—and more", ["an", "effort", "—", "and", "more"]],
    ["Kerry signalleda warming", ["Kerry", "signalled", "a", "warming"]],
    ["the Saudi-led and long-range", ["the", "Saudi", "-", "led", "and", "long", "-", "range"]],
    ["a UN-brokered truce", ["a", "UN", "-", "brokered", "truce"]],
    ["U.S.-China relations", ["U.S.", "-", "China", "relations"]],
    ["Lavrov/Putin", ["Lavrov", "/", "Putin"]],
    ["Japan,Korea", ["Japan", ",", "Korea"]],
    ["$3 million, 10%", ["$", "3", "million", ",", "10", "%"]],
  ])("of %s", (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it.each([
    ["the Jamiat-i-Islami party", "Jamiat-i-Islami"],
    ["Ban Ki-moon spoke", "Ki-moon"],
    ["Kim Jong-un left", "Jong-un"],
    ["met Jean-Claude Juncker", "Jean-Claude"],
    ["Abdel-Fattah al-Sisi", "Abdel-Fattah"],
    ["Abdel-Fattah al-Sisi", "al-Sisi"],
    ["Al-Shabaab fighters", "Al-Shabaab"],
  ])("of %s keep the name %s whole", (text, name) => {
    expect(tokensOf(text)).toContain(name);
  });

  it("carry exact offsets for any text", () => {
    const pieces = fc.constantFrom(
      "Mr. ",
      "Lavrov",
      "—",
      "“no”",
      " ",
      "\n",
      "\n\n",
      "U.S.",
      "won’t",
      "3.5%",
      "…",
      "é",
      "😀",
      "-",
      "(AP) -- ",
      "\t",
      "中",
      ".",
      "'",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const sentence of split(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.text.trim()).toBe(token.text);
            expect(token.text).not.toBe("");
            expect(token.start).toBeGreaterThanOrEqual(last);
            last = token.end;
          }
          expect(sentence.tokens.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("cover every letter of the text", () => {
    const text = "Dr. B. Rabbani (b. 1940) won't go;\nhe’s “ill” - said AFP.\n\nNext day: nothing…";
    const covered = tokensOf(text).join("");
    expect(covered).toBe(text.replace(/\s+/gu, ""));
  });
});

describe("sentences", () => {
  it("do not end at titles, initials and abbreviations", () => {
    expect(sentencesOf("Mr. B. Rabbani met Gen. Petraeus on Oct. 3. He left.")).toEqual([
      "Mr. B. Rabbani met Gen. Petraeus on Oct. 3.",
      "He left.",
    ]);
    expect(sentencesOf("The U.S. President spoke. No. 2 listened.")).toHaveLength(2);
  });

  it("end at a blank line whatever stands there", () => {
    expect(sentencesOf("North Korea’s Push\n\nKim left.")).toEqual(["North Korea’s Push", "Kim left."]);
    expect(sentencesOf("A line without end\r\n \r\nNext")).toHaveLength(2);
  });

  it("run on over a single line break", () => {
    expect(sentencesOf("Kim reached out to\nSouth Korea and\nRussia. He left.")).toHaveLength(2);
  });

  it("keep a quotation and who says it together", () => {
    expect(sentencesOf("“Will you go?” he asked. She left.")).toEqual([
      "“Will you go?” he asked.",
      "She left.",
    ]);
  });

  it("end where the space after a full stop is missing", () => {
    expect(sentencesOf("They signed the deal.In May it failed.")).toEqual([
      "They signed the deal.",
      "In May it failed.",
    ]);
  });

  it("of endless lists are cut, and nothing is lost", () => {
    const text = "one, two and three ".repeat(400);
    const found = split(text);
    expect(Math.max(...found.map((sentence) => sentence.tokens.length))).toBeLessThanOrEqual(200);
    expect(found.reduce((sum, sentence) => sum + sentence.tokens.length, 0)).toBe(2000);
  });

  it("are none in empty text", () => {
    expect(split("")).toEqual([]);
    expect(split(" \n\n ")).toEqual([]);
  });
});
