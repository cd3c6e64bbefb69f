import type { Candidate } from "./world.ts";

/** The first or last day of a date that may be a year or a month only. */
function firstDay(value: string): string {
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
}

function lastDay(value: string): string {
  return value.length === 4 ? `${value}-12-31` : value.length === 7 ? `${value}-31` : value;
}

function yearsBetween(a: string, b: string): number {
  return Math.abs(
    Number(a.slice(0, 4)) + Number(a.slice(5, 7)) / 12 - Number(b.slice(0, 4)) - Number(b.slice(5, 7)) / 12,
  );
}

/** How well a term of office fits the date: 1 within, falling with the years outside it. */
export function inOffice(candidate: Candidate, date: string | null): number {
  if (date === null) return candidate.to === null ? 0.8 : 0.6;
  if (candidate.from !== null && firstDay(candidate.from) > date) {
    return Math.max(0.05, 0.5 - yearsBetween(firstDay(candidate.from), date) / 10);
  }
  if (hasLeft(candidate, date)) {
    return Math.max(0.2, 0.7 - yearsBetween(lastDay(candidate.to ?? date), date) / 20);
  }
  return 1;
}

/** Whether the office was surely over on the date. */
export function hasLeft(candidate: Candidate, date: string | null): boolean {
  return date !== null && candidate.to !== null && lastDay(candidate.to) < date;
}
