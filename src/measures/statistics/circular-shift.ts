/**
 * How often chance alone would do as well: one series is turned round by every offset but the true one and
 * the statistic taken again. Turning keeps each series' own bursts and rhythm and breaks only their meeting.
 * Every offset is tried where there are few; else `tries` evenly spread ones.
 */
export function againstShifts(
  length: number,
  statistic: (offset: number) => number,
  tries = 364,
): { readonly observed: number; readonly expected: number; readonly pValue: number; readonly tries: number } {
  const observed = statistic(0);
  const step = Math.max(1, Math.floor((length - 1) / tries));
  let sum = 0;
  let asHigh = 1;
  let done = 0;
  for (let offset = step; offset < length; offset += step) {
    const value = statistic(offset);
    sum += value;
    if (value >= observed - 1e-12) asHigh++;
    done++;
  }
  return {
    observed,
    expected: done === 0 ? Number.NaN : sum / done,
    pValue: done === 0 ? 1 : asHigh / (done + 1),
    tries: done,
  };
}
