import { expect, it } from "vitest";
import { mendMissedObjects } from "../../src/language/mend-missed-objects.ts";
import type { Mended } from "../../src/language/mended.ts";
import { mendedTaggedLines } from "./mended-lines.ts";

const mended = (lines: string) =>
  mendedTaggedLines(
    (sentence: Mended) =>
      mendMissedObjects({ ...sentence, upos: [...sentence.upos], xpos: [...sentence.xpos] }),
    lines,
  );

it("finds what is put into words", () => {
  const lines = `
    Chad PROPN NNP 2 nsubj
    expressed VERB VBD 0 root express
    sorrow ADV RB 2 advmod`;
  expect(mended(lines)[2]).toBe("2:obj");
});

it.each([
  `
    Chad PROPN NNP 2 nsubj
    expressed VERB VBD 0 root express
    publicly ADV RB 2 advmod
    grief NOUN NN 2 obj`,
  `
    Chad PROPN NNP 2 nsubj
    expressed VERB VBD 0 root express
    twice ADV RB 2 advmod
    grief NOUN NN 2 obj`,
  `
    Chad PROPN NNP 2 nsubj
    moved VERB VBD 0 root move
    back ADV RB 2 advmod`,
])("leaves adverbs alone", (lines) => {
  expect(mended(lines)[2]).toBe("2:advmod");
});
