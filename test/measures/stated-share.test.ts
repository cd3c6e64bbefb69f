import { describe, expect, it } from "vitest";
import { statedTradeShare } from "../../src/measures/trade-shares.ts";

const said = (exact: string, value: string | null = null): number | null =>
  statedTradeShare({ kind: "figure", status: "actual", value, number: null, unit: null, exact });

describe("a share of trade that a text states", () => {
  it("is one of trade, exports or imports as a whole", () => {
    expect(said("China controls three-quarters of Laos's foreign trade.")).toBe(0.75);
    expect(said("Chile sends 40 percent of its exports to China.")).toBe(0.4);
    expect(said("Mali's imports come from France, at roughly 35 percent.")).toBe(0.35);
  });

  it("is not a share of one good or of something else", () => {
    expect(said("Laos imports 95 percent of its oil products from Thailand.")).toBeNull();
    expect(said("About 80 percent of Chad's oil exports pass through Cameroon.")).toBeNull();
    expect(said("It is the main supplier of grain and covers 80 percent of imports.")).toBeNull();
    expect(said("Trade grew; a third of its budget came from aid.")).toBeNull();
  });

  it("is not what is put on trade, nor by how much it moves", () => {
    expect(said("The 17 percent tariff hit Peru's exports.")).toBeNull();
    expect(said("Chad's exports grew by 12 per cent last year.")).toBeNull();
    expect(said("Exports to Cuba are down 40 percent.")).toBeNull();
    expect(said("Exports grew by 12 percent; China takes 40 percent of them.", "40 percent")).toBe(0.4);
  });

  it("is no tariff, and no share of the good that the sentence spoke of", () => {
    expect(said("The 17 percent tariff on its exports cost Laos dear.")).toBeNull();
    expect(
      said(
        "Chad supplies wheat to Mali and covers some 80 percent of imports.",
        "some 80 percent of imports",
      ),
    ).toBeNull();
    expect(said("Chad buys 80 percent of its imports from Mali.", "80 percent of its imports")).toBe(0.8);
  });
});
