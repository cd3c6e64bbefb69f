import { describe, expect, it } from "vitest";
import { createReader } from "../../src/language/reader.ts";
import { inTreebankSpelling } from "../../src/language/treebank-spelling.ts";

const reader = createReader();
const treeOf = (text: string) => reader.parse(reader.split(text)[0]!);

describe("words in the spelling of the treebanks", () => {
  it("give a title its point, and leave all else alone", () => {
    expect(inTreebankSpelling(["Mr", "Kobakhidze", "spoke"])).toEqual(["Mr.", "Kobakhidze", "spoke"]);
    const own = ["Mr.", "Ruto", "spoke"];
    expect(inTreebankSpelling(own)).toBe(own);
    expect(inTreebankSpelling(["Gen", ".", "Ruto"])).toEqual(["Gen", ".", "Ruto"]);
  });

  it.each(["Mr", "Mrs", "Ms"])("keep a title with its name: %s", (title) => {
    const { words } = treeOf(`Recep Tayyip Erdogan rang ${title} Kobakhidze to wish them well.`);
    const [first, name] = [
      words.find((word) => word.text === title),
      words.find((word) => word.text === "Kobakhidze"),
    ];
    expect(first?.head === name || name?.head === first).toBe(true);
  });
});
