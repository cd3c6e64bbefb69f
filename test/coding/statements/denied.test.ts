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

it("what is to be built is planned, what was built is there", () => {
  const statuses = (text: string) =>
    codeText(coder, text, { published: null })
      .statements.filter((statement) => statement.kind === "investment")
      .map((statement) => statement.status);
  expect(statuses("Japan plans to build a port in Kenya.")).toEqual(["planned"]);
  expect(statuses("Japan has built a port in Kenya.")).toEqual(["actual"]);
});

it("what is told of decades ago is a precedent; what is told of today is none", () => {
  const precedents = (text: string) =>
    codeText(coder, text, { published: { from: "2024-06-01", to: "2024-06-01" } }).statements.filter(
      (statement) => statement.kind === "precedent",
    ).length;
  expect(precedents("From 1957 until 1966 Ghana depended on Britain.")).toBe(1);
  expect(precedents("Since 2022 Ghana has depended on Britain.")).toBe(0);
});
