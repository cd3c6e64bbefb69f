import { nameOf } from "../../world/countries.ts";
import { loadWorld } from "../../world/load.ts";
import type { Stated } from "../brief.ts";

const REGIONS: Readonly<Record<string, string>> = { EUROPE: "Europe", WEST: "the West" };

/** A sentence of a measure with its codes turned into names. */
export function withNames(text: string): string {
  return text.replace(/\b[A-Z]{3,10}\b/g, (code) => (isParty(code) ? name(code) : code));
}

function isParty(code: string): boolean {
  const world = loadWorld();
  const kind = world.organisations.get(code)?.kind;
  return world.states.has(code) || code in REGIONS || kind === "bloc" || kind === "igo";
}

/** The name of a country or bloc in running text. */
export function name(code: string | null): string {
  if (code === null || code === "") return "unnamed";
  return REGIONS[code] ?? nameOf(loadWorld(), code);
}

export function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

export function number(value: number, digits = 1): string {
  return value.toFixed(digits);
}

/** "1,000,000 USD"; a dash where no sum is told. */
export function sumText(amount: { readonly value: number; readonly unit: string | null } | null): string {
  return amount === null
    ? "–"
    : `${amount.value.toLocaleString("en-GB")} ${amount.unit ?? "(currency not given)"}`;
}

/** "2014-10" for a month, "2014-10-04" for a day, a dash of two for an interval. */
export function dateText(from: string | null, to: string | null): string {
  if (from === null) return "date not told";
  if (to === null || from === to) return from;
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from.endsWith("-01-01") && to === `${year}-12-31`) return year;
  if (from.endsWith("-01") && to.startsWith(month) && Number(to.slice(8)) >= 28) return month;
  return `${from} to ${to}`;
}

/** Who is spoken of: "China and North Korea". */
export function parties(stated: Stated): string {
  const codes = [stated.subject, stated.object, ...stated.others].filter(
    (code): code is string => code !== null,
  );
  const names = [...new Set(codes)].map((code) => name(code));
  if (names.length <= 1) return names[0] ?? "unnamed";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** "by Lankov's sources' view", "hedged": how far the author stands behind it. */
export function stance(stated: {
  readonly holder: string | null;
  readonly hedged: boolean;
  readonly status?: string;
}): string {
  const parts = [
    stated.status === undefined || stated.status === "actual" ? "" : stated.status,
    stated.hedged ? "hedged" : "",
    stated.holder === null ? "" : `in the view of ${stated.holder}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

export function trimmed(text: string, longest = 180): string {
  const flat = text
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;:’'%)])/g, "$1")
    .replace(/([(“])\s+/g, "$1")
    .trim();
  return flat.length <= longest ? flat : `${flat.slice(0, flat.lastIndexOf(" ", longest))} …`;
}

/** A long sentence cut down to what stands around some of its words. */
export function around(sentence: string, words: string, longest = 220): string {
  const flat = trimmed(sentence, Number.POSITIVE_INFINITY);
  if (flat.length <= longest) return flat;
  const at = flat.indexOf(trimmed(words, 60).replace(/ …$/, ""));
  const middle = at < 0 ? 0 : at + Math.min(words.length, longest) / 2;
  const from = Math.max(0, Math.min(Math.round(middle - longest / 2), flat.length - longest));
  const start = from === 0 ? 0 : flat.indexOf(" ", from) + 1;
  const end = start + longest >= flat.length ? flat.length : flat.lastIndexOf(" ", start + longest);
  return `${start === 0 ? "" : "… "}${flat.slice(start, end)}${end === flat.length ? "" : " …"}`;
}
