import { describe, expect, it } from "vitest";
import { childOf, childrenOf } from "../../../src/language/tree/children.ts";
import { conjunctsOf, firstConjunct } from "../../../src/language/tree/conjuncts.ts";
import { ancestorsOf, describePath, dominates, pathBetween } from "../../../src/language/tree/path.ts";
import { nameOf, phraseOf } from "../../../src/language/tree/phrase.ts";
import { spanOf, subtreeOf } from "../../../src/language/tree/subtree.ts";
import { treeOf, wordOf } from "../tree-of.ts";

const SENTENCE = treeOf(`
  Ghana Ghana PROPN NNP 6 nsubj
  , , PUNCT , 3 punct
  Togo Togo PROPN NNP 1 conj
  and and CCONJ CC 5 cc
  Mali Mali PROPN NNP 1 conj
  met meet VERB VBD 0 root
  the the DET DT 9 det
  new new ADJ JJ 9 amod
  envoy envoy NOUN NN 6 obj
  of of ADP IN 12 case
  the the DET DT 12 det
  Union Union PROPN NNP 9 nmod
  named name VERB VBN 9 acl
  by by ADP IN 15 case
  Bern Bern PROPN NNP 13 obl:agent
  . . PUNCT . 6 punct`);
const word = (text: string) => wordOf(SENTENCE, text);

describe("children", () => {
  it("match a plain relation and its subtypes", () => {
    expect(childOf(word("named"), "obl")?.text).toBe("Bern");
    expect(childOf(word("named"), "obl:agent")?.text).toBe("Bern");
    expect(childOf(word("named"), "obl:unmarked")).toBeUndefined();
  });

  it("do not match a relation that only begins alike", () => {
    expect(childOf(word("met"), "ob")).toBeUndefined();
  });

  it("come in surface order", () => {
    expect(childrenOf(word("met")).map((child) => child.text)).toEqual(["Ghana", "envoy", "."]);
    expect(childrenOf(word("Ghana"), "conj").map((child) => child.text)).toEqual(["Togo", "Mali"]);
  });
});

describe("subtrees", () => {
  it("are everything below in order, with their extent", () => {
    expect(subtreeOf(word("Union")).map((w) => w.text)).toEqual(["of", "the", "Union"]);
    const { start, end } = spanOf(word("envoy"));
    expect(SENTENCE.text.slice(start, end)).toBe("the new envoy of the Union named by Bern");
  });

  it("of a phrase leave out clauses and conjuncts", () => {
    expect(phraseOf(word("envoy")).map((w) => w.text)).toEqual(["the", "new", "envoy", "of", "the", "Union"]);
    expect(phraseOf(word("Ghana")).map((w) => w.text)).toEqual(["Ghana"]);
    expect(nameOf(word("Union")).map((w) => w.text)).toEqual(["Union"]);
  });
});

describe("paths", () => {
  it("go up to the lowest common word and down", () => {
    const path = pathBetween(word("Togo"), word("Union"));
    expect(path.top.text).toBe("met");
    expect(describePath(path)).toBe("conj<nsubj<meet>obj>nmod");
  });

  it("may have one of the two words at the top", () => {
    expect(describePath(pathBetween(word("envoy"), word("Bern")))).toBe("envoy>acl>obl:agent");
    expect(describePath(pathBetween(word("Bern"), word("envoy")))).toBe("obl:agent<acl<envoy");
    expect(describePath(pathBetween(word("met"), word("met")))).toBe("meet");
  });

  it("fail between two sentences", () => {
    const other = treeOf("Go go VERB VB 0 root");
    expect(() => pathBetween(word("met"), other.root)).toThrow(RangeError);
  });

  it("list ancestors from the nearest", () => {
    expect(ancestorsOf(word("Bern")).map((w) => w.text)).toEqual(["named", "envoy", "met"]);
    expect(dominates(word("envoy"), word("Bern"))).toBe(true);
    expect(dominates(word("Bern"), word("envoy"))).toBe(false);
  });
});

describe("conjuncts", () => {
  it("are the same whichever member is given", () => {
    for (const member of ["Ghana", "Togo", "Mali"]) {
      expect(conjunctsOf(word(member)).map((w) => w.text)).toEqual(["Ghana", "Togo", "Mali"]);
      expect(firstConjunct(word(member)).text).toBe("Ghana");
    }
    expect(conjunctsOf(word("envoy")).map((w) => w.text)).toEqual(["envoy"]);
  });
});
