import { describe, expect, it } from "vitest";
import { casesOf, markOf, marksOf } from "../../../src/language/tree/marker.ts";
import { antecedentOf, subjectOf } from "../../../src/language/tree/subject.ts";
import { isNegated, modalOf, tenseOf } from "../../../src/language/tree/verb.ts";
import { agentOf, isPassive } from "../../../src/language/tree/voice.ts";
import { treeOf, wordOf } from "../tree-of.ts";

const RELATIVE = treeOf(`
  Rebels rebel NOUN NNS 5 nsubj:pass
  that that PRON WDT 3 nsubj
  fled flee VERB VBD 1 acl:relcl
  were be AUX VBD 5 aux:pass
  forced force VERB VBN 0 root
  by by ADP IN 7 case
  Chad Chad PROPN NNP 5 obl:agent
  to to PART TO 9 mark
  return return VERB VB 5 xcomp
  and and CCONJ CC 11 cc
  disarm disarm VERB VB 9 conj`);

const FUTURE = treeOf(`
  Iran Iran PROPN NNP 4 nsubj
  will will AUX MD 4 aux
  not not PART RB 4 advmod
  talk talk VERB VB 0 root
  because because ADP IN 7 case
  of of ADP IN 5 fixed
  sanctions sanction NOUN NNS 4 obl
  or or CCONJ CC 9 cc
  threats threat NOUN NNS 7 conj
  in in SCONJ IN 13 mark
  order order NOUN NN 10 fixed
  to to PART TO 13 mark
  win win VERB VB 4 advcl`);

const PERFECT = treeOf(`
  Mali Mali PROPN NNP 3 nsubj
  has have AUX VBZ 3 aux
  expelled expel VERB VBN 0 root
  envoys envoy NOUN NNS 3 obj
  accused accuse VERB VBN 4 acl
  of of SCONJ IN 7 mark
  spying spy VERB VBG 5 advcl`);

describe("subjects", () => {
  it("of a relative clause are what it describes", () => {
    expect(subjectOf(wordOf(RELATIVE, "fled"))?.text).toBe("Rebels");
    expect(antecedentOf(wordOf(RELATIVE, "fled"))?.text).toBe("Rebels");
  });

  it("go down through control and conjoined verbs", () => {
    expect(subjectOf(wordOf(RELATIVE, "return"))?.text).toBe("Rebels");
    expect(subjectOf(wordOf(RELATIVE, "disarm"))?.text).toBe("Rebels");
    expect(subjectOf(wordOf(FUTURE, "win"))?.text).toBe("Iran");
  });

  it("of a participle after a noun are the noun", () => {
    expect(subjectOf(wordOf(PERFECT, "accused"))?.text).toBe("envoys");
  });

  it("are not invented", () => {
    expect(subjectOf(treeOf("Go go VERB VB 0 root").root)).toBeUndefined();
  });
});

describe("voice", () => {
  it("is passive with a passive auxiliary, and for bare participles", () => {
    expect(isPassive(wordOf(RELATIVE, "forced"))).toBe(true);
    expect(isPassive(wordOf(PERFECT, "accused"))).toBe(true);
    expect(agentOf(wordOf(RELATIVE, "forced"))?.text).toBe("Chad");
  });

  it("is active in the perfect", () => {
    expect(isPassive(wordOf(PERFECT, "expelled"))).toBe(false);
    expect(agentOf(wordOf(PERFECT, "expelled"))).toBeUndefined();
  });
});

describe("negation, modality and tense", () => {
  it("are read off the verb's group", () => {
    expect(isNegated(wordOf(FUTURE, "talk"))).toBe(true);
    expect(isNegated(wordOf(FUTURE, "win"))).toBe(false);
    expect(modalOf(wordOf(FUTURE, "talk"))).toBe("will");
    expect(modalOf(wordOf(PERFECT, "expelled"))).toBeNull();
  });

  it("place the verb in time", () => {
    expect(tenseOf(wordOf(FUTURE, "talk"))).toBe("future");
    expect(tenseOf(wordOf(PERFECT, "expelled"))).toBe("past");
    expect(tenseOf(wordOf(RELATIVE, "forced"))).toBe("past");
    expect(tenseOf(wordOf(FUTURE, "win"))).toBeNull();
  });
});

describe("prepositions and marks", () => {
  it("of several words are joined, and shared by conjuncts", () => {
    expect(casesOf(wordOf(FUTURE, "sanctions"))).toEqual(["because of"]);
    expect(casesOf(wordOf(FUTURE, "threats"))).toEqual(["because of"]);
    expect(casesOf(wordOf(FUTURE, "Iran"))).toEqual([]);
  });

  it("of clauses likewise", () => {
    expect(markOf(wordOf(FUTURE, "win"))).toBe("in order");
    expect(marksOf(wordOf(FUTURE, "win"))).toEqual(["in order", "to"]);
    expect(markOf(wordOf(FUTURE, "talk"))).toBeNull();
  });
});
