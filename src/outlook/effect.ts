import { dispersionOf, type RateRatio, rateRatio } from "../measures/statistics/gamma-poisson.ts";
import { weeklySeries } from "../measures/statistics/weekly.ts";

/** One thing that happened before, with the day and the partner whom it concerned. */
export interface PastChange {
  readonly day: number;
  readonly partner: string;
  readonly event: string;
}

export interface Effect {
  readonly cases: number;
  readonly before: number;
  readonly after: number;
  readonly ratio: RateRatio;
  /** Share of turned series with a ratio at least as far from one. */
  readonly pValue: number;
  readonly evidence: readonly string[];
}

/** Days compared before and after each case. The day itself and the six around it belong to the case. */
export const SPAN = 45;
const APART = 3;
export const FEWEST_CASES = 5;

/**
 * How the rate of something changed after past cases: days with it in the 45 days after against the 45 before,
 * summed over cases of the same partner. Cases of one partner closer than 45 days are one. Null below five.
 */
export function effectOf(
  cases: readonly PastChange[],
  days: ReadonlyMap<string, readonly number[]>,
  first: number,
  last: number,
): Effect | null {
  const kept = apart(cases).filter((one) => one.day - SPAN >= first && one.day + SPAN <= last);
  if (kept.length < FEWEST_CASES) return null;
  const [before, after] = around(kept, days, 0, first, last);
  const exposure = kept.length * (SPAN - APART);
  const all = [...new Set(kept.map((one) => one.partner))].flatMap((partner) => days.get(partner) ?? []);
  const dispersion = dispersionOf(
    weeklySeries(
      all.map((day) => ({ day, count: 1 })),
      first,
      last,
    ),
  );
  const ratio = rateRatio({ count: after, exposure }, { count: before, exposure }, dispersion);
  const strength = (b: number, a: number): number => Math.abs(Math.log((a + 0.5) / (b + 0.5)));
  const observed = strength(before, after);
  let asStrong = 1;
  let tries = 0;
  for (let offset = 7; offset < last - first; offset += 7) {
    const [b, a] = around(kept, days, offset, first, last);
    if (strength(b, a) >= observed - 1e-12) asStrong++;
    tries++;
  }
  return {
    cases: kept.length,
    before,
    after,
    ratio,
    pValue: asStrong / (tries + 1),
    evidence: [...new Set(kept.map((one) => one.event))].slice(0, 20),
  };
}

function apart(cases: readonly PastChange[]): readonly PastChange[] {
  const lastOf = new Map<string, number>();
  return [...cases]
    .sort((a, b) => a.day - b.day)
    .filter((one) => {
      const held = lastOf.get(one.partner);
      if (held !== undefined && one.day - held < SPAN) return false;
      lastOf.set(one.partner, one.day);
      return true;
    });
}

function around(
  cases: readonly PastChange[],
  days: ReadonlyMap<string, readonly number[]>,
  offset: number,
  first: number,
  last: number,
): readonly [before: number, after: number] {
  const length = last - first + 1;
  let before = 0;
  let after = 0;
  for (const { day, partner } of cases)
    for (const at of days.get(partner) ?? []) {
      const turned = first + ((at - first + offset) % length);
      const distance = turned - day;
      if (distance > APART && distance <= SPAN) after++;
      if (distance < -APART && distance >= -SPAN) before++;
    }
  return [before, after];
}
