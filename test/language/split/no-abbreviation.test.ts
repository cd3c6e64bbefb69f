import { expect, it } from "vitest";
import { createReader } from "../../../src/language/reader.ts";

const reader = createReader();
const sentences = (text: string): readonly string[] => reader.split(text).map((sentence) => sentence.text);

it.each(["ore", "ill", "in", "mass", "no"])("ends a sentence with the word %s", (word) => {
  expect(sentences(`It was said of the ${word}. Kenya won.`)).toEqual([
    `It was said of the ${word}.`,
    "Kenya won.",
  ]);
});

it("does not end one at an abbreviation", () => {
  expect(sentences("He came from Portland, Ore. Kenya won.")).toHaveLength(1);
  expect(sentences("Gov. Brown met Gen. Smith.")).toHaveLength(1);
  expect(sentences("She went to No. 10 on Monday.")).toHaveLength(1);
});
