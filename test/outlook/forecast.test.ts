import { describe, expect, it } from "vitest";
import { calibrated, calibrationFrom, UNCHANGED } from "../../src/outlook/calibrate.ts";
import { effectOf } from "../../src/outlook/effect.ts";
import { forecast } from "../../src/outlook/forecast.ts";
import { chanceInterval, chanceWithin, partnerRates } from "../../src/outlook/rates.ts";
import { scenarioFrom } from "../../src/outlook/scenario.ts";
import { brierScore, logScore } from "../../src/outlook/score.ts";
import { whatIf } from "../../src/outlook/what-if.ts";
import { ICEWS_FILES, icewsDesk } from "../measures/icews-desk.ts";
import { smallDesk } from "../measures/small-desk.ts";
import { describeWithShared } from "../shared-files.ts";

const every = (step: number, from: number, to: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

describe("rates", () => {
  const days = new Map([
    ["OFTEN", every(3, 1, 300)],
    ["ONCE", [20]],
    ["LATELY", every(3, 250, 300)],
  ]);

  it("put the often approached before the once approached, and chance inside its interval", () => {
    const rates = partnerRates(days, 1, 300, { halfLife: 80, shape: 0.3 });
    const chance = Object.fromEntries(rates.map((rate) => [rate.partner, chanceWithin(rate, 30)]));
    expect(chance.OFTEN!).toBeGreaterThan(0.95);
    expect(chance.ONCE!).toBeLessThan(0.2);
    for (const rate of rates) {
      const { low, high } = chanceInterval(rate, 30);
      expect(chanceWithin(rate, 30)).toBeGreaterThanOrEqual(low);
      expect(chanceWithin(rate, 30)).toBeLessThanOrEqual(high);
    }
  });

  it("forget the more, the shorter the half-life", () => {
    const rate = (halfLife: number) => {
      const one = partnerRates(days, 1, 300, { halfLife, shape: 0.3 }).find(
        (row) => row.partner === "LATELY",
      )!;
      return one.shape / one.rate;
    };
    expect(rate(20)).toBeGreaterThan(rate(160));
  });
});

describe("scores and calibration", () => {
  it("know their simple values", () => {
    expect(brierScore([{ probability: 1, happened: true }])).toBe(0);
    expect(brierScore([{ probability: 0.5, happened: false }])).toBe(0.25);
    expect(logScore([{ probability: 0.5, happened: true }])).toBeCloseTo(Math.log(2), 12);
  });

  it("leave probabilities alone where there is little to learn from, and lower them where they were too high", () => {
    expect(calibrationFrom([{ probability: 0.5, happened: true }])).toEqual(UNCHANGED);
    const tooHigh = Array.from({ length: 200 }, (_, i) => ({ probability: 0.8, happened: i % 2 === 0 }));
    expect(calibrated(0.8, calibrationFrom(tooHigh))).toBeCloseTo(0.5, 1);
  });
});

describe("effects of past changes", () => {
  it("are found where every case was followed by more, and have no basis below five cases", () => {
    const cases = every(100, 100, 900).map((day, i) => ({ day, partner: "A", event: `e${i}` }));
    const after = new Map([["A", cases.flatMap(({ day }) => every(4, day + 4, day + 40))]]);
    const got = effectOf(cases, after, 1, 1000)!;
    expect(got.ratio.interval.low).toBeGreaterThan(2);
    expect(effectOf(cases.slice(0, 4), after, 1, 1000)).toBeNull();
  });
});

describe("scenarios", () => {
  it("name a country and one change", () => {
    expect(scenarioFrom({ country: "PRK", change: { subsidy: { from: "RUS" } } })).toMatchObject({
      ok: true,
      value: { horizon: 90 },
    });
    for (const wrong of [
      null,
      {},
      { country: "PRK", change: {} },
      { country: "north korea", change: { "obstacle-dropped": "JPN" } },
    ])
      expect(scenarioFrom(wrong)).toMatchObject({ ok: false, problem: { name: "bad-scenario" } });
  });
});

describe("a desk with little", () => {
  it("is told that it is too little to forecast from", async () => {
    const desk = await smallDesk([{ id: "a", actor: "PRK", recipient: "RUS", type: "AGREE" }]);
    expect(await forecast(desk, "PRK", 30)).toMatchObject({
      ok: false,
      problem: { name: "too-little-to-forecast" },
    });
    expect(await forecast(desk, "PRK", 0)).toMatchObject({ ok: false, problem: { name: "bad-horizon" } });
    desk.close();
  }, 300_000);
});

describeWithShared("a forecast from the end of October 2014", ICEWS_FILES, () => {
  it("knows nothing later, orders partners and beats persistence on its past", async () => {
    const desk = await icewsDesk();
    const answer = await forecast(desk, "PRK", 30, { asOf: "2014-10-31" });
    if (!answer.ok) throw new Error(answer.problem.cause);
    const { rows, asOf, pastRecord } = answer.value;
    expect(asOf).toBe("2014-10-31");
    expect(rows.every((row) => row.lastApproach <= "2014-10-31")).toBe(true);
    expect(
      rows
        .slice(0, 3)
        .map((row) => row.partner)
        .sort(),
    ).toEqual(["CHN", "JPN", "KOR"]);
    expect(pastRecord.scores!.log).toBeLessThan(pastRecord.persistence!.log);
    const scenario = scenarioFrom({ country: "PRK", change: { shock: { a: "CHN", b: "VNM" } } });
    const nothing = scenario.ok ? await whatIf(desk, scenario.value) : null;
    expect(nothing).toMatchObject({ ok: true, value: { basis: "no-basis", rows: [] } });
    desk.close();
  }, 300_000);
});
