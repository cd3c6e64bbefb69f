import { describe, expect, it } from "vitest";
import { mendSubjects, mendSubjectsOfAuxiliaries } from "../../src/language/mend-subjects.ts";
import { mendedTaggedLines } from "./mended-lines.ts";

const mended = (lines: string) =>
  mendedTaggedLines((sentence, heads) => {
    mendSubjectsOfAuxiliaries(sentence, heads);
    mendSubjects(sentence, heads);
  }, lines);

describe("two subjects of one verb", () => {
  it("are the parts of a list", () => {
    const lines = `
      Chad PROPN NNP 8 nsubj
      , PUNCT , 1 punct
      the DET DT 4 det
      Congo PROPN NNP 8 nsubj
      , PUNCT , 6 punct
      and CCONJ CC 7 cc
      Mali PROPN NNP 4 conj
      agreed VERB VBD 0 root`;
    expect(mended(lines)[3]).toBe("1:conj");
  });

  it("are none where no 'and' joins them", () => {
    const lines = `
      Scholz PROPN NNP 6 nsubj
      , PUNCT , 1 punct
      the DET DT 4 det
      chancellor NOUN NN 6 nsubj
      , PUNCT , 4 punct
      agreed VERB VBD 0 root`;
    expect(mended(lines)[3]).toBe("6:nsubj");
  });

  it("are those of what was said and of who said it", () => {
    const lines = `
      Peru PROPN NNP 7 nsubj
      is AUX VBZ 3 aux
      seeking VERB VBG 7 ccomp
      talks NOUN NNS 3 obj
      , PUNCT , 3 punct
      ministers NOUN NNS 7 nsubj
      said VERB VBD 0 root`;
    expect(mended(lines)[0]).toBe("3:nsubj");
    expect(mended(lines)[5]).toBe("7:nsubj");
  });

  it("stay where the clause between has a subject of its own", () => {
    const lines = `
      Lima PROPN NNP 7 nsubj
      Peru PROPN NNP 4 nsubj
      is AUX VBZ 4 aux
      seeking VERB VBG 7 ccomp
      talks NOUN NNS 4 obj
      ministers NOUN NNS 7 nsubj
      said VERB VBD 0 root`;
    expect(mended(lines)[0]).toBe("7:nsubj");
  });
});

describe("a title and a name that the tree made two subjects", () => {
  it("are one", () => {
    const lines = `
      Peruvian ADJ JJ 3 amod
      Interior PROPN NNP 3 compound
      Minister PROPN NNP 6 nsubj
      Aldo PROPN NNP 5 compound
      Quiroga PROPN NNP 6 nsubj
      resigned VERB VBD 0 root`;
    expect(mended(lines).slice(3, 5)).toEqual(["3:flat", "3:flat"]);
  });

  it("stay two where the first is a day or no name", () => {
    const lines = `
      one NUM CD 2 nummod
      day NOUN NN 5 nsubj
      China PROPN NNP 5 nsubj
      will AUX MD 5 aux
      try VERB VB 0 root`;
    expect(mended(lines)[2]).toBe("5:nsubj");
    const monday = `
      Monday PROPN NNP 3 nsubj
      Chad PROPN NNP 3 nsubj
      agreed VERB VBD 0 root`;
    expect(mended(monday)[1]).toBe("3:nsubj");
  });
});

describe("a subject that the tree gave to an auxiliary", () => {
  it("is the verb's", () => {
    const lines = `
      Bank PROPN NNP 2 nsubj
      has AUX VBZ 3 aux
      lent VERB VBN 0 root`;
    expect(mended(lines)[0]).toBe("3:nsubj");
  });

  it("stays where the verb has one of its own", () => {
    const lines = `
      Bank PROPN NNP 2 nsubj
      has AUX VBZ 4 aux
      Chad PROPN NNP 4 nsubj
      lent VERB VBN 0 root`;
    expect(mended(lines)[0]).toBe("2:nsubj");
  });
});
