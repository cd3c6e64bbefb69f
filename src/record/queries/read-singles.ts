import type { Desk } from "../desk.ts";
import type { Direction, Singles } from "./focal-counts.ts";
import { BEFORE_ALL, type Restriction, singlesSql } from "./focal-sql.ts";
import { focalTable } from "./focal-table.ts";

/** Every event, or happening, of a country by itself, as a filter asks for them. */
export async function readSingles(
  desk: Desk,
  country: string,
  filter: Omit<Restriction, "kinds">,
): Promise<Singles> {
  const columns = await desk.columns(singlesSql(filter, await focalTable(desk, country)), {
    country,
    confidence: filter.minConfidence,
  });
  const days = columns.integers(0);
  const combination = columns.integers(2) as readonly number[];
  // The combinations come first, under a day before all others.
  const combinations: Singles["combinations"][number][] = [];
  for (let row = 0; days[row] === BEFORE_ALL; row++) {
    const words = JSON.parse(columns.text(1, row)!) as readonly (string | null)[];
    const [partner, direction, kind, status, rank] = words;
    combinations.push({
      partner: partner!,
      direction: direction as Direction,
      kind: kind!,
      status: status!,
      rank: rank!,
    });
  }
  const first = combinations.length;
  return {
    days: days.slice(first),
    idAt: (place) => columns.text(1, first + place)!,
    combination: combination.slice(first),
    combinations,
  };
}
