import { describe, expect, it } from "vitest";
import type { Stated } from "../../../src/briefs/brief.ts";
import type { Citing } from "../../../src/briefs/document/citing.ts";
import { statedList } from "../../../src/briefs/document/parts/lists.ts";
import { around } from "../../../src/briefs/document/words.ts";

const SENTENCES: Readonly<Record<string, string>> = {
  a: "Lusaka and Harare blame the drought for what was never built.",
  b: "Lusaka and Harare blame the drought for what was never built.",
  c: "Zambia owes a third of its debt to banks abroad.",
};

const cites: Citing = {
  cite: (ids) => ids.join(" "),
  notes: () => [],
  quote: (ids) => SENTENCES[ids[0] ?? ""] ?? null,
};

const stated = (id: string, kind: string, object: string, value: string): Stated => ({
  kind,
  subject: "ZMB",
  object,
  others: [],
  value,
  unit: null,
  holder: null,
  hedged: false,
  status: "actual",
  date: null,
  evidence: [id],
});

const textsOf = (...entries: readonly Stated[]): readonly string[] => {
  const block = statedList(entries, cites);
  return block.kind === "list" ? block.items.map((line) => line.join("")) : [];
};

describe("a list of statements", () => {
  it("shows the sentence, once, with all of whom it speaks", () => {
    expect(
      textsOf(stated("a", "driver", "ZWE", "the drought"), stated("b", "driver", "MOZ", "what")),
    ).toEqual([
      "Zambia, Zimbabwe and Mozambique: “Lusaka and Harare blame the drought for what was never built.” a b",
    ]);
  });

  it("shows a figure by its own words where they hold an amount, else by its sentence", () => {
    expect(textsOf(stated("c", "figure", "GBR", "a third of its debt"))).toEqual([
      "Zambia and United Kingdom: a third of its debt c",
    ]);
    expect(textsOf(stated("c", "figure", "GBR", "to banks abroad"))[0]).toContain("“Zambia owes a third");
  });
});

describe("a long sentence", () => {
  const long = `${"first words ".repeat(20)}the heart of the matter ${"last words ".repeat(20)}`.trim();

  it("is cut around the words that matter, at spaces", () => {
    const cut = around(long, "the heart of the matter", 80);
    expect(cut).toMatch(/^… .*the heart of the matter.* …$/);
    expect(cut.length).toBeLessThan(90);
    expect(long).toContain(cut.slice(2, -2));
  });

  it("is left whole where it is short, and cut at its end where the words are not in it", () => {
    expect(around("Short.", "words", 80)).toBe("Short.");
    expect(around(long, "elsewhere", 80)).toMatch(/^first words .* …$/);
  });
});
