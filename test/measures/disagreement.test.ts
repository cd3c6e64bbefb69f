import { expect, it } from "vitest";
import { disagreement } from "../../src/measures/disagreement.ts";
import { type MadeEvent, smallDesk } from "./small-desk.ts";

const told = (source: string, origin: string, partner: string, count: number): MadeEvent[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${source}-${partner}-${i}`,
    day: `2014-06-${String(1 + (i % 28)).padStart(2, "0")}`,
    actor: "PRK",
    recipient: partner,
    type: "AGREE",
    source,
    origin,
  }));

async function rowsOf(events: readonly MadeEvent[]) {
  const desk = await smallDesk(events);
  const answer = await disagreement.run(desk, "PRK", {});
  desk.close();
  return answer.ok ? answer.value.rows : [];
}

it("does not take two files of one dataset for two sources", async () => {
  expect(
    await rowsOf([...told("january", "icews", "JPN", 25), ...told("february", "icews", "CHN", 25)]),
  ).toEqual([]);
});

it("finds two datasets that share out a country's cooperation differently", async () => {
  const rows = await rowsOf([...told("a", "icews", "JPN", 25), ...told("b", "gdelt", "CHN", 25)]);
  expect(rows.map((row) => [row.partner, row.one.source, row.other.source]).sort()).toEqual([
    ["CHN", "icews", "gdelt"],
    ["JPN", "icews", "gdelt"],
  ]);
  expect(rows.every((row) => row.adjusted! < 0.001)).toBe(true);
});
