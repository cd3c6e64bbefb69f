import { describe, expect, it } from "vitest";
import { evaluatePairs } from "../../../src/coding/evaluate/evaluate-pairs.ts";
import { scorePairs } from "../../../src/coding/evaluate/evaluate-pairs-score.ts";
import { parseTable } from "../../../src/coding/evaluate/evaluate-pairs-table.ts";

describe("a table of pairs", () => {
  it("may quote cells and double quotes inside them", () => {
    const [row] = parseTable('a\tb\n"He said ""no"" twice"\tplain\n');
    expect(row).toEqual({ a: 'He said "no" twice', b: "plain" });
  });

  it("is refused without its columns or with a strange label, naming the row", () => {
    const never = {
      split: () => [],
      parse: () => {
        throw new Error("not asked");
      },
    };
    const typing = { classify: () => null, look: () => null };
    const bare = evaluatePairs("sentence\nx\n", never, typing, () => 0);
    expect(bare.ok).toBe(false);
    const strange = evaluatePairs("marked_sentence\tgold_root\nx\tDANCE\n", never, typing, () => 0);
    expect(!strange.ok && strange.problem.cause).toContain("Row 1");
  });
});

describe("scores of pairs", () => {
  it("count types, quads and confusion", () => {
    const scores = scorePairs([
      { gold: "AID", goldQuad: null, coded: "AID" },
      { gold: "AID", goldQuad: "2", coded: "AGREE" },
      { gold: "ACCUSE", goldQuad: "3", coded: "REJECT" },
    ]);
    expect(scores.accuracy).toBeCloseTo(0.3333, 4);
    expect(scores.perType.AID).toEqual({ precision: 1, recall: 0.5, f1: 0.6667, support: 2 });
    expect(scores.macroF1).toBeCloseTo(0.3334, 3);
    expect(scores.quads.perQuad["3"]?.f1).toBe(1);
    expect(scores.confusion.AID).toEqual({ AID: 1, AGREE: 1 });
  });

  it("count YIELD as material cooperation, as such tables do", () => {
    const scores = scorePairs([{ gold: "YIELD", goldQuad: "2", coded: "YIELD" }]);
    expect(scores.quads.macroF1).toBe(1);
  });
});
