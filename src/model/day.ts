/** Days counted from 1 January 1970 (UTC), so that calendar arithmetic is arithmetic. */
export type Day = number;

export const DAY_MS = 86_400_000;

export function dayOfIso(iso: string): Day {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

const written = new Map<Day, string>();
const MOST_WRITTEN = 20_000;

/** Measures write the same few thousand days many times over: those are kept. */
export function isoOf(day: Day): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const iso = new Date(day * DAY_MS).toISOString().slice(0, 10);
  if (written.size < MOST_WRITTEN) written.set(day, iso);
  return iso;
}
