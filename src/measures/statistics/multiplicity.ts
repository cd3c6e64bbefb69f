/**
 * Benjamini and Hochberg (1995): the smallest false discovery rate at which each comparison would be
 * called. Same order as given.
 */
export function adjusted(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const out = new Array<number>(pValues.length).fill(1);
  let least = 1;
  order.forEach(({ p, index }, i) => {
    least = Math.min(least, (p * pValues.length) / (pValues.length - i));
    out[index] = least;
  });
  return out;
}
