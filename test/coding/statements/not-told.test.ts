import { beforeAll, expect, it } from "vitest";
import { codeText } from "../../../src/coding/code-text.ts";
import { type Coder, createCoder } from "../../../src/coding/coder.ts";

let coder: Coder;

beforeAll(() => {
  coder = createCoder();
});

it("what was set up to do something is no outlook; what is set to happen is one", () => {
  const outlooks = (text: string) =>
    codeText(coder, text, { published: null }).statements.filter((one) => one.kind === "outlook").length;
  expect(outlooks("Kenya set up a committee to examine the border treaty with Uganda.")).toBe(0);
  expect(outlooks("Kenya is set to lose its trade with Uganda.")).toBe(1);
});

it("what is asked with whether is hedged, what is told is not", () => {
  const hedged = (text: string) =>
    codeText(coder, text, { published: null })
      .statements.filter((one) => one.kind === "investment")
      .map((one) => one.hedged);
  expect(hedged("It is not clear whether Qatar will invest in Tunisia.")).toEqual([true]);
  expect(hedged("Qatar has invested in Tunisia.")).toEqual([false]);
});

it("whom a statement is made with regard to is taken from its own paragraph, not from one before", () => {
  const outlook = (gap: string) =>
    codeText(coder, `Kenya met Uganda in May.${gap}Kenya could lose its trade.`, {
      published: null,
    }).statements.find((one) => one.kind === "outlook")?.object;
  expect(outlook(" ")).toBe("UGA");
  expect(outlook("\n\n")).toBeNull();
});
