import { describe, expect, it } from "vitest";
import { byTexts } from "../../src/measures/verdict-by-texts.ts";
import type { RecordedStatement } from "../../src/record/queries/list-statements.ts";

const said = (kind: string, exact: string, object: string | null = null): RecordedStatement =>
  ({
    id: `${kind} ${exact}`,
    source: "A paper",
    kind,
    subject: "LAO",
    object,
    value: null,
    exact,
  }) as RecordedStatement;
const PATRON = { code: "VNM", share: 0.6, base: "trade" } as NonNullable<Parameters<typeof byTexts>[3]>;
const reasons = (statement: RecordedStatement): readonly string[] =>
  byTexts([], [statement], "LAO", PATRON).pro.map((reason) => reason.text);

describe("the verdict from texts", () => {
  it("calls an aim what a source gives as the aim", () => {
    expect(reasons(said("aim", "Vientiane wants to reduce its dependence on Hanoi."))).toEqual([
      "A paper gives spreading its relations as the aim.",
    ]);
  });

  it("does not make an aim of a patron that is said to be passed over", () => {
    expect(reasons(said("exception", "Vietnam was absent from the tour.", "VNM"))).toEqual([
      "A paper says that VNM is passed over.",
    ]);
  });

  it("counts nothing for a partner that is not the patron", () => {
    expect(reasons(said("exception", "Cambodia was absent from the tour.", "KHM"))).toEqual([]);
  });
});
