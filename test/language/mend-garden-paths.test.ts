import { describe, expect, it } from "vitest";
import { mendGardenPaths } from "../../src/language/mend-garden-paths.ts";
import type { Mended } from "../../src/language/mended.ts";
import { mendedTaggedLines } from "./mended-lines.ts";

const mended = (lines: string) =>
  mendedTaggedLines(
    (sentence: Mended, heads) => mendGardenPaths({ ...sentence, xpos: [...sentence.xpos] }, heads),
    lines,
  );

describe("a participle behind its subject", () => {
  it("gives way to the later finite verb", () => {
    const lines = `
      reports NOUN NNS 2 nsubj
      released VERB VBD 0 root
      Monday PROPN NNP 2 obj
      alleged VERB VBD 2 advcl
      fraud NOUN NN 4 obj
      . PUNCT . 2 punct`;
    expect(mended(lines)).toEqual(["4:nsubj", "1:acl", "2:obl:unmarked", "0:root", "4:obj", "4:punct"]);
  });

  it("has a passive subject where the later verb is passive", () => {
    const lines = `
      miners NOUN NNS 2 nsubj
      jailed VERB VBD 0 root
      were AUX VBD 4 aux:pass
      freed VERB VBN 2 advcl`;
    expect(mended(lines)).toEqual(["4:nsubj:pass", "1:acl", "4:aux:pass", "0:root"]);
  });

  it.each([
    [
      "an object",
      `
      rebels NOUN NNS 2 nsubj
      attacked VERB VBD 0 root
      towns NOUN NNS 2 obj
      burned VERB VBD 2 advcl`,
    ],
    [
      "a comma before the other",
      `
      rebels NOUN NNS 2 nsubj
      attacked VERB VBD 0 root
      , PUNCT , 4 punct
      killed VERB VBD 2 advcl`,
    ],
    [
      "a conjunction between",
      `
      rebels NOUN NNS 2 nsubj
      attacked VERB VBD 0 root
      as SCONJ IN 4 mark
      left VERB VBD 2 advcl`,
    ],
    [
      "no other finite verb",
      `
      rebels NOUN NNS 2 nsubj
      attacked VERB VBD 0 root
      killing VERB VBG 2 advcl`,
    ],
    [
      "a pronoun for subject",
      `
      they PRON PRP 2 nsubj
      attacked VERB VBD 0 root
      killed VERB VBD 2 advcl`,
    ],
  ])("stays the verb with %s", (_, lines) => {
    expect(mended(lines)[1]).toBe("0:root");
  });
});

describe("a participle behind what there was", () => {
  it("tells of it", () => {
    const lines = `
      there PRON EX 2 expl
      were VERB VBD 0 root
      soldiers NOUN NNS 2 nsubj
      killed VERB VBN 2 ccomp`;
    expect(mended(lines)[3]).toBe("3:acl");
  });

  it("does not where it has a subject of its own", () => {
    const lines = `
      there PRON EX 2 expl
      were VERB VBD 0 root
      fears NOUN NNS 2 nsubj
      rebels NOUN NNS 5 nsubj
      killed VERB VBD 2 ccomp`;
    expect(mended(lines)[4]).toBe("2:ccomp");
  });
});
