/** The least that pictures need of scales. */
export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
): (x: number) => number {
  const [a, b] = domain;
  const [c, d] = range;
  return (x) => (b === a ? (c + d) / 2 : c + ((x - a) / (b - a)) * (d - c));
}

/** A round number at or above, with two to five steps below it. */
export function niceMax(value: number): { readonly max: number; readonly ticks: readonly number[] } {
  if (value <= 0) return { max: 1, ticks: [0, 1] };
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [0.2, 0.5, 1, 2].map((part) => part * power).find((size) => value / size <= 4) ?? power;
  const rounded = Math.max(step, value < 10 && step < 1 ? 1 : step);
  const steps = Math.max(1, Math.ceil(value / rounded));
  return { max: steps * rounded, ticks: Array.from({ length: steps + 1 }, (_, i) => i * rounded) };
}

const DAY = 86_400_000;

export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);
}

export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export type Step = "day" | "week" | "month" | "quarter" | "year";

/** The first day of the next step. */
export function nextStep(iso: string, step: Step): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (step === "day") date.setUTCDate(date.getUTCDate() + 1);
  else if (step === "week") date.setUTCDate(date.getUTCDate() + 7);
  else if (step === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  else if (step === "quarter") date.setUTCMonth(date.getUTCMonth() + 3);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

/** The first days of every step from the first to the last, the last included. */
export function stepsBetween(first: string, last: string, step: Step): readonly string[] {
  const steps: string[] = [];
  for (let at = first; at <= last && steps.length < 4000; at = nextStep(at, step)) steps.push(at);
  return steps;
}

export function stepWord(step: Step): string {
  return { day: "a day", week: "a week", month: "a month", quarter: "a quarter", year: "a year" }[step];
}

export interface DateTick {
  readonly iso: string;
  readonly label: string;
  readonly major: boolean;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Dates to write under a time axis, not more than fit. */
export function dateTicks(first: string, last: string, width: number): readonly DateTick[] {
  const most = Math.max(2, Math.floor(width / 64));
  const months = (dayNumber(last) - dayNumber(first)) / 30.4;
  const every = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((size) => months / size <= most) ?? 600;
  const ticks: DateTick[] = [];
  const start = new Date(`${first.slice(0, 7)}-01T00:00:00Z`);
  for (
    const date = start;
    date.toISOString().slice(0, 10) <= last;
    date.setUTCMonth(date.getUTCMonth() + 1)
  ) {
    const index = date.getUTCFullYear() * 12 + date.getUTCMonth();
    const iso = date.toISOString().slice(0, 10);
    if (index % every !== 0 || iso < first) continue;
    const january = date.getUTCMonth() === 0;
    const label = every >= 12 || january ? String(date.getUTCFullYear()) : MONTHS[date.getUTCMonth()]!;
    ticks.push({ iso, label, major: january || every >= 12 });
  }
  return ticks;
}
