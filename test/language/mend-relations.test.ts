import { describe, expect, it } from "vitest";
import { mendRelations } from "../../src/language/mend-relations.ts";
import { mendedTaggedLines } from "./mended-lines.ts";

const mended = (lines: string) =>
  mendedTaggedLines(mendRelations, lines).map((one) => one.slice(one.indexOf(":") + 1));

describe("relations that contradict one another", () => {
  it("agree that a verb is passive", () => {
    const lines = `
      Chad PROPN NNP 3 nsubj
      was AUX VBD 3 aux:pass
      hit VERB VBN 0 root
      By ADP IN 5 case
      rebels NOUN NNS 3 obl`;
    expect(mended(lines)).toEqual(["nsubj:pass", "aux:pass", "root", "case", "obl:agent"]);
  });

  it("know a perfect from a passive", () => {
    const lines = `
      he PRON PRP 3 nsubj
      had AUX VBD 3 aux
      spoken VERB VBN 0 root
      by ADP IN 5 case
      telephone NOUN NN 3 obl:agent`;
    expect(mended(lines)[4]).toBe("obl");
  });

  it("leave active verbs and other prepositions alone", () => {
    const lines = `
      Chad PROPN NNP 2 nsubj
      left VERB VBD 0 root
      by ADP IN 4 case
      train NOUN NN 2 obl`;
    expect(mended(lines)).toEqual(["nsubj", "root", "case", "obl"]);
    const other = `
      bases NOUN NNS 0 root
      hit VERB VBN 1 acl
      near ADP IN 4 case
      Gao PROPN NNP 2 obl:agent`;
    expect(mended(other)).toEqual(["root", "acl", "case", "obl"]);
  });

  it("take no verb and no number for a doer", () => {
    const lines = `
      cut VERB VBN 0 root
      was AUX VBD 1 aux:pass
      by ADP IN 4 case
      2015 NUM CD 1 obl`;
    expect(mended(lines)).toEqual(["root", "aux:pass", "case", "obl"]);
  });

  it("give verbs of asking and naming their complement", () => {
    const asked = `
      Mali PROPN NNP 2 nsubj
      forced VERB VBD 0 root force
      Chad PROPN NNP 2 obj
      to PART TO 5 mark
      leave VERB VB 2 advcl`;
    expect(mended(asked)).toEqual(["nsubj", "root", "obj", "mark", "xcomp"]);
    const named = `
      Mali PROPN NNP 2 nsubj
      named VERB VBD 0 root name
      him PRON PRP 2 obj
      envoy NOUN NN 2 obj`;
    expect(mended(named)).toEqual(["nsubj", "root", "obj", "xcomp"]);
    const handed = named.replace("named VERB VBD 0 root name", "handed VERB VBD 0 root hand");
    expect(mended(handed)).toEqual(["nsubj", "root", "iobj", "obj"]);
  });

  it("leave purposes and single objects alone", () => {
    const purpose = `
      Mali PROPN NNP 2 nsubj
      invaded VERB VBD 0 root invade
      Chad PROPN NNP 2 obj
      to PART TO 5 mark
      win VERB VB 2 advcl`;
    expect(mended(purpose)[4]).toBe("advcl");
    const single = `
      Mali PROPN NNP 2 nsubj
      named VERB VBD 0 root name
      envoys NOUN NNS 2 obj`;
    expect(mended(single)[2]).toBe("obj");
  });
});
