import { expect, it } from "vitest";
import { createReader } from "../../../src/language/reader.ts";

const reader = createReader();

function lemmaOf(form: string, text: string): string | undefined {
  return reader
    .split(text)
    .flatMap((sentence) => reader.parse(sentence).words)
    .find((word) => word.text === form)?.lemma;
}

it.each([
  ["froze", "Canada froze the accounts.", "freeze"],
  ["lent", "Japan lent Kenya money.", "lend"],
  ["shook", "The ministers shook hands.", "shake"],
  ["fled", "Thousands fled the city.", "flee"],
  ["forgiven", "France has forgiven the debt.", "forgive"],
])("the verb of %s", (form, text, lemma) => {
  expect(lemmaOf(form, text)).toBe(lemma);
});

it("a noun of the same form keeps its own", () => {
  expect(lemmaOf("tear", "There was a tear on his face.")).toBe("tear");
});
