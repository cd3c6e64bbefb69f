/** How many classes of signed distance between a word and its head there are. */
export const DISTANCES = 16;

/** The class of a distance, head's place less dependent's: 1, 2, 3, 4-5, 6-9, 10-15, 16-29, more; by direction. */
export function distanceClass(difference: number): number {
  const d = Math.abs(difference);
  const size = d < 4 ? d - 1 : d < 6 ? 3 : d < 10 ? 4 : d < 16 ? 5 : d < 30 ? 6 : 7;
  return difference < 0 ? size : size + 8;
}
