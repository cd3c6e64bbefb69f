import { describe, expect, it } from "vitest";
import { binsBetween } from "../../src/measures/calendar.ts";
import { familiesOf, steadyAmong } from "../../src/measures/coverage.ts";
import { findGaps } from "../../src/measures/gaps.ts";
import { dayOfIso, isoOf } from "../../src/model/day.ts";
import { type MadeEvent, smallDesk } from "./small-desk.ts";

const family = (origin: string, from: string, to: string, focal: number) => ({
  origin,
  first: dayOfIso(from),
  last: dayOfIso(to),
  focal,
});

describe("steady coverage", () => {
  it("cuts a comparison to what the main source covers and leaves out sources that cover a part", () => {
    const got = steadyAmong(
      [
        family("icews", "2014-01-01", "2014-12-31", 900),
        family("late", "2014-10-01", "2015-06-30", 40),
        family("table", "2012-01-01", "2015-12-31", 80),
      ],
      dayOfIso("2012-01-01"),
      dayOfIso("2014-12-31"),
    );
    expect([isoOf(got.first), isoOf(got.last), got.origins]).toEqual([
      "2014-01-01",
      "2014-12-31",
      ["icews", "table"],
    ]);
    expect(got.notes).toHaveLength(2);
  });

  it("takes months with a few stray dates for no coverage", () => {
    const month = (day: string, all: number) => ({ origin: "gdelt", month: day, all, focal: 1 });
    const [got] = familiesOf([month("1984-03-01", 2), month("2014-01-01", 9000), month("2014-02-01", 8000)]);
    expect([isoOf(got!.first), isoOf(got!.last)]).toEqual(["2014-01-01", "2014-02-28"]);
  });

  it("lets articles count where there is nothing else", () => {
    expect(steadyAmong([], 0, 10).origins).toBeNull();
  });
});

describe("bins", () => {
  it("fill the period without gap or overlap, weeks from Monday", () => {
    const bins = binsBetween(dayOfIso("2014-01-01"), dayOfIso("2014-02-05"), "week");
    expect(bins[0]).toMatchObject({ from: "2014-01-01", to: "2014-01-05" });
    expect(bins[1]!.from).toBe("2014-01-06");
    expect(bins.at(-1)!.to).toBe("2014-02-05");
    expect(bins.reduce((sum, bin) => sum + bin.last - bin.first + 1, 0)).toBe(36);
  });
});

describe("gaps", () => {
  const told = (id: string, recipient: string, recipientName: string): MadeEvent => ({
    id,
    actor: "PRK",
    recipient,
    recipientName,
    type: "CONSULT",
  });
  const plain = [told("a", "CHN", "China"), told("b", "JPN", "Japan"), told("c", "KOR", "South Korea")];
  const through = [
    told("d", "CHN", "Envoy (China)"),
    told("e", "JPN", "Envoy (Japan)"),
    told("f", "KOR", "Envoy (South Korea)"),
    told("g", "USA", "Envoy (United States)"),
  ];

  it("are states known only through institutions while others stand plainly", async () => {
    const desk = await smallDesk([...plain, ...through]);
    expect(await findGaps(desk, "PRK")).toEqual([{ code: "USA", label: "United States", institutions: 1 }]);
    desk.close();
  });

  it("are none where the state stands plainly anywhere, or where all are named alike", async () => {
    const elsewhere: MadeEvent = {
      id: "h",
      actor: "CHN",
      recipient: "USA",
      recipientName: "United States",
      type: "CONSULT",
    };
    const named = await smallDesk([...plain, ...through, elsewhere]);
    expect(await findGaps(named, "PRK")).toEqual([]);
    const alike = await smallDesk(through);
    expect(await findGaps(alike, "PRK")).toEqual([]);
    named.close();
    alike.close();
  });
});
