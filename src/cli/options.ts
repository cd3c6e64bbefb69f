import type { Published } from "../model/article.ts";
import type { Desk, OpenOptions } from "../record/desk.ts";
import { openDesk } from "../record/desk.ts";
import { findCountry } from "../world/countries.ts";
import { loadWorld } from "../world/load.ts";
import { askedWrongly } from "./outcome.ts";

/** Opens the desk that a command names, or ends the command saying why not. */
export async function deskFor(path: string | undefined, options: OpenOptions = {}): Promise<Desk> {
  if (path === undefined)
    askedWrongly("Which desk? Say so with --desk FILE, for example --desk my.desk.duckdb.");
  const opened = await openDesk(path, options);
  if (!opened.ok) askedWrongly(opened.problem);
  return opened.value;
}

/** The alpha-3 code of a country given by code, name or demonym; ends the command with suggestions. */
export function countryFor(text: string): string {
  const found = findCountry(loadWorld(), text);
  if (found.code !== null) return found.code;
  const meant = found.suggestions.length === 0 ? "" : ` Did you mean ${found.suggestions.join(" or ")}?`;
  return askedWrongly(`There is no country "${text}".${meant}`);
}

/** A day, month or year as an interval of days: 2014, 2014-12 or 2014-12-13. */
export function intervalFor(
  text: string,
  option: string,
): { readonly from: string; readonly to: string; readonly precision: Published["precision"] } {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  const year = Number(match?.[1] ?? Number.NaN);
  const month = match?.[2] === undefined ? null : Number(match[2]);
  const day = match?.[3] === undefined ? null : Number(match[3]);
  const valid =
    match !== null &&
    (month === null || (month >= 1 && month <= 12)) &&
    (day === null || isDay(year, month ?? 1, day));
  if (!valid) askedWrongly(`${option} ${text} is not a date. Write it as 2014-12-13, 2014-12 or 2014.`);
  if (day !== null) return { from: text.trim(), to: text.trim(), precision: "day" };
  if (month !== null)
    return { from: iso(year, month, 1), to: iso(year, month, lastDay(year, month)), precision: "month" };
  return { from: iso(year, 1, 1), to: iso(year, 12, 31), precision: "year" };
}

export interface PeriodOptions {
  readonly from?: string;
  readonly to?: string;
}

/** The period of --from and --to, each a day, month or year; null is open. */
export function periodFor(options: PeriodOptions): {
  readonly from: string | null;
  readonly to: string | null;
} {
  const from = options.from === undefined ? null : intervalFor(options.from, "--from").from;
  const to = options.to === undefined ? null : intervalFor(options.to, "--to").to;
  if (from !== null && to !== null && from > to)
    askedWrongly(`The period begins on ${from}, after it ends on ${to}.`);
  return { from, to };
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= lastDay(year, month);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
