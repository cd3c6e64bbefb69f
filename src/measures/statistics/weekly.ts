import type { Counted } from "./gamma-poisson.ts";

/** Dated counts gathered into weeks counted from the first day; the exposure of a cut last week is its days. */
export function weeklySeries(
  counts: readonly { readonly day: number | null; readonly count: number }[],
  first: number,
  last: number,
): readonly Counted[] {
  const weeks = Math.ceil((last - first + 1) / 7);
  const sums = new Float64Array(weeks);
  for (const { day, count } of counts)
    if (day !== null && day >= first && day <= last) sums[Math.floor((day - first) / 7)]! += count;
  return Array.from(sums, (count, i) => ({ count, exposure: Math.min(7, last - first + 1 - 7 * i) }));
}
