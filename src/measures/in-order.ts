/** The index of the first of some dated things, in the order of their days, on or after a day. */
export function firstAtLeast(sorted: readonly { readonly day: number | null }[], day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.day! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
