import { beforeAll, expect, it } from "vitest";
import { codeText } from "../../../src/coding/code-text.ts";
import { type Coder, createCoder } from "../../../src/coding/coder.ts";

let coder: Coder;

beforeAll(() => {
  coder = createCoder();
});

function daysOf(text: string): readonly (string | null)[] {
  const published = { from: "2014-06-02", to: "2014-06-02" };
  return [...new Set(codeText(coder, text, { published }).events.map((event) => event.date?.from ?? null))];
}

it("what ranks an act does not date it", () => {
  expect(
    daysOf("Chad and Sudan held talks in Tunis on 3 May, the highest-level meeting since 2009."),
  ).toEqual(["2014-05-03"]);
  expect(daysOf("Peru and Chile held talks on 3 May, the first since 2012.")).toEqual(["2014-05-03"]);
});

it("since a year without a rank dates", () => {
  expect(daysOf("Peru has sanctioned Chile since 2012.")).toEqual(["2012-01-01"]);
});
