import { describe, expect, it } from "vitest";
import { formatConllu } from "../../src/language/format-conllu.ts";
import { formatTree } from "../../src/language/format-tree.ts";
import { treeOf } from "./tree-of.ts";

const SENTENCE = treeOf(`
  Oman Oman PROPN NNP 2 nsubj
  thanked thank VERB VBD 0 root
  Chad Chad PROPN NNP 2 obj`);

describe("a tree in print", () => {
  it("is CoNLL-U with ten columns, heads from 1, and offsets", () => {
    const lines = formatConllu(SENTENCE, "s1").split("\n");
    expect(lines.slice(0, 2)).toEqual(["# sent_id = s1", "# text = Oman thanked Chad"]);
    const words = lines.slice(2, 5).map((line) => line.split("\t"));
    expect(words.map((columns) => columns.length)).toEqual([10, 10, 10]);
    expect(words.map((columns) => columns[6])).toEqual(["2", "0", "2"]);
    expect(words[1]![9]).toBe("Start=5|End=12|Sure=1.00");
    expect(lines.slice(5)).toEqual(["", ""]);
  });

  it("marks words that follow without a space", () => {
    const [oman, , chad] = SENTENCE.words;
    const glued = { ...SENTENCE, words: [oman!, { ...chad!, index: 1, start: 4, end: 8 }] };
    expect(formatConllu(glued)).toContain("SpaceAfter=No");
  });

  it("is an indented tree for people", () => {
    expect(formatTree(SENTENCE).split("\n")).toEqual([
      "Oman thanked Chad",
      "thanked [thank]  VERB/VBD  root",
      "├─ Oman  PROPN/NNP  nsubj",
      "└─ Chad  PROPN/NNP  obj",
      "sure of the tree: 1.00",
      "",
    ]);
  });
});
