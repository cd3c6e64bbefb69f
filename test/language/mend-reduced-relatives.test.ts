import { describe, expect, it } from "vitest";
import { mendReducedRelatives } from "../../src/language/mend-reduced-relatives.ts";
import { createReader } from "../../src/language/reader.ts";
import { childOf } from "../../src/language/tree/children.ts";
import { mendedTaggedLines } from "./mended-lines.ts";

const mended = (lines: string) =>
  mendedTaggedLines(
    (sentence, heads) => mendReducedRelatives({ ...sentence, xpos: [...sentence.xpos] }, heads),
    lines,
  );

describe("a participle with a doer that the tree made a clause", () => {
  it("describes the object of the verb before it", () => {
    const lines = `
      Chad PROPN NNP 2 nsubj
      welcomed VERB VBN 0 root welcome
      new ADJ JJ 4 amod
      letters NOUN NNS 5 nsubj
      sent VERB VBD 2 ccomp send
      by ADP IN 7 case
      Mali PROPN NNP 5 obl:agent`;
    expect(mended(lines).slice(3, 5)).toEqual(["2:obj", "4:acl"]);
  });

  it("gives the sentence back to the verb before it", () => {
    const lines = `
      Chad PROPN NNP 2 nsubj
      welcomed VERB VBN 5 csubj welcome
      new ADJ JJ 4 amod
      letters NOUN NNS 5 nsubj
      sent VERB VBD 0 root send
      by ADP IN 7 case
      Mali PROPN NNP 5 obl:agent
      . PUNCT . 5 punct`;
    expect(mended(lines)).toEqual([
      "2:nsubj",
      "0:root",
      "4:amod",
      "2:obj",
      "4:acl",
      "7:case",
      "5:obl:agent",
      "2:punct",
    ]);
  });

  it("describes a noun of two words of which the tree made two parts", () => {
    const lines = `
      Chad PROPN NNP 2 nsubj
      welcomed VERB VBD 0 root welcome
      trade NOUN NN 2 obj
      letters NOUN NNS 5 nsubj
      sent VERB VBD 2 ccomp send
      by ADP IN 7 case
      Mali PROPN NNP 5 obl:agent`;
    expect(mended(lines).slice(2, 5)).toEqual(["4:compound", "2:obj", "4:acl"]);
  });

  it.each([
    [
      "behind a verb of saying",
      `
      Chad PROPN NNP 2 nsubj
      said VERB VBD 0 root say
      letters NOUN NNS 4 nsubj
      sent VERB VBD 2 ccomp send
      by ADP IN 6 case
      Mali PROPN NNP 4 obl:agent`,
    ],
    [
      "with an auxiliary",
      `
      Chad PROPN NNP 2 nsubj
      saw VERB VBD 0 root spot
      letters NOUN NNS 5 nsubj
      were AUX VBD 5 aux:pass
      sent VERB VBN 2 ccomp send
      by ADP IN 7 case
      Mali PROPN NNP 5 obl:agent`,
    ],
    [
      "without a doer",
      `
      Chad PROPN NNP 2 nsubj
      hopes VERB VBZ 0 root want
      letters NOUN NNS 4 nsubj
      came VERB VBD 2 ccomp come
      by ADP IN 6 case
      train NOUN NN 4 obl`,
    ],
    [
      "where the verb has its object",
      `
      Chad PROPN NNP 2 nsubj
      told VERB VBD 0 root inform
      Mali PROPN NNP 2 obj
      letters NOUN NNS 5 nsubj
      sent VERB VBD 2 ccomp send
      by ADP IN 7 case
      Peru PROPN NNP 5 obl:agent`,
    ],
  ])("stays a clause %s", (_, lines) => {
    const before = lines
      .trim()
      .split("\n")
      .map((line) => line.trim().split(/\s+/u).slice(3, 5).join(":"));
    expect(mended(lines)).toEqual(before);
  });

  it("is read so in a sentence", () => {
    const reader = createReader();
    const { root } = reader.parse(reader.split("Chad welcomed new proposals sent by Mali on its role.")[0]!);
    expect(root.text).toBe("welcomed");
    expect(root.xpos).toBe("VBD");
    expect(childOf(root, "obj")?.text).toBe("proposals");
  });
});
