import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReader } from "../../src/language/reader.ts";
import { ancestorsOf } from "../../src/language/tree/path.ts";

const reader = createReader();
const parse = (text: string) => reader.split(text).map(reader.parse);

describe("the reader", () => {
  it("gives tags, lemmas and a tree with offsets", () => {
    const [sentence] = parse("The ministers met in Geneva.");
    expect(sentence!.words.map((word) => word.xpos)).toEqual(["DT", "NNS", "VBD", "IN", "NNP", "."]);
    expect(sentence!.words.map((word) => word.lemma)).toEqual([
      "the",
      "minister",
      "meet",
      "in",
      "Geneva",
      ".",
    ]);
    expect(sentence!.root.text).toBe("met");
    expect(sentence!.words[4]).toMatchObject({ start: 21, end: 27, relation: "obl" });
  });

  it("gives the same tree whatever was read before", () => {
    const texts = [
      "Chad left.",
      "Peru, which had recalled its envoy, apologised to Bolivia on Monday.",
      "Go!",
    ];
    const shape = (text: string) =>
      parse(text).map((s) => s.words.map((w) => [w.head?.index, w.relation, w.sure]));
    const alone = texts.map((text) => JSON.stringify(shape(text)));
    const again = [...texts].reverse().map((text) => JSON.stringify(shape(text)));
    expect(again.reverse()).toEqual(alone);
  });

  it("makes a tree with one root of any text", () => {
    const piece = fc.constantFrom(
      "Iran",
      "said",
      "that",
      ",",
      "the",
      "—",
      "“",
      "and",
      "by",
      ".",
      "3",
      "attacked",
      "中文",
      "😀",
      "of",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        for (const { words, root, sure } of parse(pieces.join(" "))) {
          expect(words.filter((word) => word.head === null)).toEqual([root]);
          expect(root.relation).toBe("root");
          for (const word of words) {
            if (word !== root) expect(ancestorsOf(word)).toContain(root);
            expect(word.sure).toBeGreaterThan(0);
            expect(word.sure).toBeLessThanOrEqual(1);
          }
          expect(sure).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
