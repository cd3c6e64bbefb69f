import { dayOfIso, isoOf } from "../model/day.ts";
import type { Desk } from "../record/desk.ts";
import { countOrigins, hasArticleEvents, type OriginMonth } from "../record/queries/count-origins.ts";
import { groupBy } from "./group.ts";

/** A family of datasets and the days that it covers steadily. */
export interface Family {
  readonly origin: string;
  readonly first: number;
  readonly last: number;
  readonly focal: number;
}

/** What a comparison over time may rest on: sources that cover all of it, so that no source's coming looks like a turn. */
export interface Steady {
  /** Families whose events count; null where the desk has articles only, all of which count. */
  readonly origins: readonly string[] | null;
  /** Nothing that the desk tells of the country is left out: events read already need not be read again. */
  readonly everything: boolean;
  readonly first: number;
  readonly last: number;
  readonly notes: readonly string[];
}

/** Months with less than this part of the family's middling month are stray dates, not coverage. */
const STRAY = 0.02;
/** A family may begin this many days late or end as many early. */
const SLACK = 31;

export async function steadySources(
  desk: Desk,
  country: string,
  first: number,
  last: number,
): Promise<Steady> {
  const families = familiesOf(await countOrigins(desk, country));
  const steady = steadyAmong(families, first, last);
  if (steady.origins === null) return steady;
  const told = families.filter((family) => family.focal > 0).length;
  const everything = steady.origins.length === told && !(await hasArticleEvents(desk, country));
  return { ...steady, everything };
}

export function familiesOf(months: readonly OriginMonth[]): readonly Family[] {
  return [...groupBy(months, (row) => row.origin)].map(([origin, list]) => {
    const volumes = list.map((row) => row.all).sort((a, b) => a - b);
    const least = STRAY * volumes[Math.floor(volumes.length / 2)]!;
    const solid = list
      .filter((row) => row.all >= least)
      .map((row) => row.month)
      .sort();
    const end = new Date(`${solid.at(-1)!}T00:00:00Z`);
    return {
      origin,
      first: dayOfIso(solid[0]!),
      last: Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 1) / 86_400_000 - 1,
      focal: list.reduce((sum, row) => sum + row.focal, 0),
    };
  });
}

/** The family with most to tell of the country sets the stretch; others count where they cover all of it. */
export function steadyAmong(families: readonly Family[], first: number, last: number): Steady {
  const overlapping = families.filter(
    (family) => family.focal > 0 && family.first <= last && family.last >= first,
  );
  if (overlapping.length === 0)
    return families.some((family) => family.focal > 0)
      ? { origins: [], everything: false, first, last, notes: [] }
      : { origins: null, everything: true, first, last, notes: [] };
  const main = overlapping.reduce((best, family) => (family.focal > best.focal ? family : best));
  const from = Math.max(first, main.first);
  const to = Math.min(last, main.last);
  const covering = overlapping.filter((family) => family.first <= from + SLACK && family.last >= to - SLACK);
  const left = overlapping.filter((family) => !covering.includes(family));
  const notes = [
    ...(from > first || to < last
      ? [
          `Compared from ${isoOf(from)} to ${isoOf(to)} only, which ${main.origin} covers: rates from other sources are not comparable.`,
        ]
      : []),
    ...(left.length > 0
      ? [
          `Left out of the comparison, as they cover a part of the time: ${left.map((family) => family.origin).join(", ")}.`,
        ]
      : []),
  ];
  return {
    origins: covering.map((family) => family.origin).sort(),
    everything: false,
    first: from,
    last: to,
    notes,
  };
}
