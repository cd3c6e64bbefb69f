import { beforeAll, expect, it } from "vitest";
import { codeText } from "../../../src/coding/code-text.ts";
import { type Coder, createCoder } from "../../../src/coding/coder.ts";

let coder: Coder;

beforeAll(() => {
  coder = createCoder();
});

function figures(text: string): readonly string[] {
  return codeText(coder, text, { published: null })
    .statements.filter((statement) => statement.kind === "figure")
    .map((statement) => statement.status);
}

it("a share of what is cancelled is not denied", () => {
  expect(
    figures("Kenya welcomed the deal. Under the agreement China will cancel 60 percent of the debt."),
  ).toEqual(["actual"]);
});

it("a dependence that is said not to be is denied, and one that is said to be is not", () => {
  const statuses = (text: string) =>
    codeText(coder, text, { published: null })
      .statements.filter((statement) => statement.kind === "dependence")
      .map((statement) => statement.status);
  expect(statuses("Brazil does not depend on Angola for its oil.")).toEqual(["denied"]);
  expect(statuses("Brazil depends on Angola for its oil.")).toEqual(["actual"]);
});
