import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createCoder } from "../../../src/coding/coder.ts";
import { evaluateCameo, parseCameoGold } from "../../../src/coding/evaluate/evaluate-cameo.ts";
import { describeWithShared, sharedFile } from "../../shared-files.ts";

const line = (text: string, ...gold: readonly [string, string, string][]): string =>
  JSON.stringify({
    id: text.slice(0, 8),
    text,
    date: "20150609",
    gold: gold.map(([source, target, cameo]) => ({ source, target, cameo })),
  });

const report = (...lines: readonly string[]) => {
  const gold = parseCameoGold(lines.join("\n"));
  if (!gold.ok) throw new Error(gold.problem.cause);
  return evaluateCameo(gold.value, createCoder(), () => 0);
};

describe("sentences with CAMEO triples", () => {
  it("compare actors by state and events by root; a meeting counts once", () => {
    const met = line(
      "Iraq's foreign minister met Syrian President Bashar Assad in Damascus.",
      ["IRQGOV", "SYRGOV", "040"],
      ["SYRGOV", "IRQGOV", "040"],
    );
    expect(report(met)).toMatchObject({ gold: 1, found: 1, missed: [] });
  });

  it("count what is missed and what is too much", () => {
    const wrong = line("Bolivia broke off diplomatic relations with Israel.", ["BOL", "ISR", "050"]);
    const { gold, found, coded, missed, extra } = report(wrong, line("The weather was fine in Rome."));
    expect({ gold, found, coded }).toEqual({ gold: 1, found: 0, coded: 1 });
    expect(missed).toEqual(["Bolivia  BOL > ISR 05"]);
    expect(extra[0]).toContain("BOL > ISR 16");
  });

  it("hold nothing that a sentence says was not done", () => {
    const denied = line("Kenya did not sign the treaty with Somalia.");
    const done = line("Kenya signed the treaty with Somalia.");
    expect(report(denied).coded).toBe(0);
    expect(report(done).coded).toBe(1);
  });

  it("are refused by line where they cannot be read", () => {
    const bad = parseCameoGold(`${line("x")}\n{"id": 1}`);
    expect(!bad.ok && bad.problem.cause).toContain("Line 2");
    expect(parseCameoGold("nonsense").ok).toBe(false);
  });
});

describeWithShared("the older coders' own sentences", ["labelled/petrarch_suite.jsonl"], () => {
  it("can all be read", () => {
    const gold = parseCameoGold(readFileSync(sharedFile("labelled/petrarch_suite.jsonl")!, "utf8"));
    expect(gold.ok && gold.value.length).toBe(362);
  });
});
