import { describe, expect, it } from "vitest";
import { dependence } from "../../src/measures/dependence.ts";
import { portionIn } from "../../src/measures/portion.ts";
import { trendOver } from "../../src/measures/statistics/trend.ts";
import { tradeShares } from "../../src/measures/trade-shares.ts";
import type { TradeFigure } from "../../src/record/queries/count-trade.ts";
import { addTrade, smallDesk } from "./small-desk.ts";

const figure = (
  partner: string,
  value: number | null,
  base: string | null,
  share: number | null = null,
): TradeFigure => ({
  partner,
  year: 2014,
  flow: "total",
  value,
  share,
  base,
  source: "made",
  note: null,
});

describe("shares of trade", () => {
  it("are computed on the base of their total, and with a partner added that the base leaves out", () => {
    const shares = tradeShares([
      figure("TOTAL", 100, "excl. inner"),
      figure("CHN", 80, "excl. inner"),
      figure("KOR", 25, null),
    ]);
    const named = (base: string, partner: string) =>
      shares.find((one) => one.base === base && one.partner === partner)?.share;
    expect(named("excl. inner", "CHN")).toBeCloseTo(0.8, 12);
    expect(named("excl. inner, with KOR added", "CHN")).toBeCloseTo(0.64, 12);
    expect(named("excl. inner, with KOR added", "KOR")).toBeCloseTo(0.2, 12);
  });

  it("are not made up where there is no total", () => {
    expect(tradeShares([figure("CHN", 80, "excl. inner")])).toEqual([]);
  });

  it("name their base in every row of dependence", async () => {
    const desk = await smallDesk([]);
    await addTrade(desk, [
      { partner: "CHN", year: 2014, share: 0.901, base: "excl. inter-Korean" },
      { partner: "CHN", year: 2014, share: 0.689, base: "incl. inter-Korean" },
    ]);
    const answer = await dependence.run(desk, "PRK");
    const rows = answer.ok ? answer.value.rows : [];
    expect(rows.map((row) => [row.partner, row.share])).toEqual([
      ["CHN", 0.901],
      ["CHN", 0.689],
    ]);
    expect(rows.every((row) => row.base.includes("inter-Korean"))).toBe(true);
    desk.close();
  });
});

describe("portions in words", () => {
  it("are read from fractions, percentages and decimals", () => {
    expect(portionIn("some three-quarters of its foreign trade")).toBe(0.75);
    expect(portionIn("two thirds")).toBeCloseTo(2 / 3, 12);
    expect(portionIn("about 90 percent")).toBe(0.9);
    expect(portionIn("37.5% of exports")).toBe(0.375);
    expect(portionIn("half of the trade")).toBe(0.5);
  });

  it("are not seen where there are none", () => {
    expect(portionIn("three bridges and 200 percent more")).toBeNull();
    expect(portionIn("the third meeting")).toBeNull();
  });
});

describe("trends", () => {
  it("are called only where the order of the years is unlikely by chance", () => {
    const rising = [0.5, 0.6, 0.7, 0.8, 0.9].map((y, x) => ({ x, y }));
    expect(trendOver(rising)).toMatchObject({ direction: "rising", points: 5 });
    expect(trendOver(rising.map(({ x, y }) => ({ x, y: -y })))).toMatchObject({ direction: "falling" });
    expect(trendOver([0.5, 0.7, 0.4, 0.6].map((y, x) => ({ x, y })))).toMatchObject({ direction: "unclear" });
    expect(trendOver(rising.slice(0, 3))).toBeNull();
  });
});
