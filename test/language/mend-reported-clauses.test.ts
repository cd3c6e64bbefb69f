import { expect, it } from "vitest";
import { mendReportedClauses } from "../../src/language/mend-reported-clauses.ts";
import { mendedTaggedLines } from "./mended-lines.ts";

const mended = (lines: string) => mendedTaggedLines(mendReportedClauses, lines);

it("gives what is told to the nearest verb of telling", () => {
  const lines = `
    truce NOUN NN 2 nsubj
    came VERB VBD 0 root come
    as SCONJ IN 5 mark
    Chad PROPN NNP 5 nsubj
    announced VERB VBD 2 advcl announce
    it PRON PRP 8 nsubj
    would AUX MD 8 aux
    leave VERB VB 2 ccomp`;
  expect(mended(lines)[7]).toBe("5:ccomp");
});

it.each([
  [
    "its verb tells itself",
    `
    Mali PROPN NNP 2 nsubj
    said VERB VBD 0 root say
    as SCONJ IN 5 mark
    Chad PROPN NNP 5 nsubj
    announced VERB VBD 2 advcl announce
    it PRON PRP 7 nsubj
    left VERB VBD 2 ccomp leave`,
  ],
  [
    "the other has told something already",
    `
    truce NOUN NN 2 nsubj
    meant VERB VBD 0 root mean
    as SCONJ IN 5 mark
    Chad PROPN NNP 5 nsubj
    announced VERB VBD 2 advcl announce
    terms NOUN NNS 5 obj
    left VERB VBD 2 ccomp leave`,
  ],
])("leaves it where %s", (_, lines) => {
  expect(mended(lines)[6]).toBe("2:ccomp");
});
