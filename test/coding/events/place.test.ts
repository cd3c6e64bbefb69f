import { expect, it } from "vitest";
import { codeText } from "../../../src/coding/code-text.ts";
import { createCoder } from "../../../src/coding/coder.ts";

const coder = createCoder();
const places = (text: string) =>
  codeText(coder, text, { published: null }).events.map(({ recipient, place }) => [recipient?.code, place]);

it("does not take the capital that a visitor leaves for the place of his visit", () => {
  expect(places("Peru's foreign minister left Lima for a visit to Norway.")).toEqual([["NOR", null]]);
});

it("tells where a visit was made and talks were held", () => {
  expect(places("Peru's foreign minister visited Oslo.")).toEqual([["NOR", "Oslo"]]);
  expect(places("Peru's foreign minister met his Norwegian counterpart in Lima.")).toEqual([["NOR", "Lima"]]);
});

it("does not take a place of the next act for that of a visit", () => {
  const told = places("In May Norway's king paid a visit to Peru; Lima shut a border crossing with Chile.");
  expect(told).toContainEqual(["PER", null]);
});
