import { expect, it } from "vitest";
import { createReader } from "../../src/language/reader.ts";

const reader = createReader();

function subjects(text: string): readonly string[] {
  return reader
    .split(text)
    .flatMap((sentence) => reader.parse(sentence).words)
    .filter((word) => word.relation.startsWith("nsubj"))
    .map((word) => word.text);
}

it.each([
  ["Since the spring of 2023 Kenya has received a French president.", ["Kenya"]],
  ["Since the summer of 2022 Peru's leader has been to Ankara.", ["leader"]],
  ["In August of that year Prime Minister Abiy Ahmed went to Washington.", ["Abiy"]],
  [
    "The two armies met last autumn, and in June Vladimir Putin and William Ruto signed a declaration on partnership.",
    ["armies", "Vladimir"],
  ],
])("gives the subject behind a time back to its verb: %s", (text, expected) => {
  expect(subjects(text)).toEqual(expected);
});

it("leaves subjects that the network found, and those with a time of their own", () => {
  expect(subjects("In the summer of 2022 the government of Kenya fell.")).toEqual(["government"]);
  expect(subjects("The summer of 2022 was hot.")).toEqual(["summer"]);
  expect(subjects("The spring of 2023 brought rain.")).toEqual(["spring"]);
});
