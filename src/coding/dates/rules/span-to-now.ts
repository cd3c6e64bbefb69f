import { QUANTITY, quantityOf } from "../quantity.ts";
import { type DateContext, type DateRule, implied, type Reading, unresolved } from "../reading.ts";
import { daysOf, shift, type Unit } from "../spans.ts";
import { UNIT } from "../words.ts";

const UNITS = `(?<unit>${UNIT})s?`;

/** "the past few months", "the last two or three years", "the last decade", "the past year". */
export const spanToNow: DateRule = {
  name: "span-to-now",
  pattern: new RegExp(
    `\\b(?:the|these)\\s+(?:last|past|previous|preceding)\\s+(?:(?<quantity>${QUANTITY})\\s+|(?<half>half[\\s-]century|quarter[\\s-]century)\\b|)(?:(?<=century)|${UNITS})\\b(?!\\s+of\\b)`,
    "gi",
  ),
  read: (match, context) => {
    const { quantity, half, unit } = match.groups!;
    if (quantity === undefined && half === undefined && /previous|preceding/i.test(match[0])) return null;
    if (half !== undefined) return back(/half/i.test(half) ? 50 : 25, "year", context);
    return back(quantity === undefined ? 1 : quantityOf(quantity).usual, unitOf(unit!), context);
  },
};

/** "recent months", "recent years". */
export const recentUnits: DateRule = {
  name: "recent-units",
  pattern: new RegExp(`\\brecent\\s+(?<unit>${UNIT})s\\b`, "gi"),
  read: (match, context) => back(3, unitOf(match.groups!.unit!), context),
};

/** "the next two years", "the coming weeks": from publication on. */
export const spanAhead: DateRule = {
  name: "span-ahead",
  pattern: new RegExp(
    `\\b(?:(?:the\\s+)?coming\\s+(?:(?<soon>${QUANTITY})\\s+)?(?<units>${UNIT})s|the\\s+next\\s+(?<quantity>${QUANTITY})\\s+(?<unit>${UNIT})s?)\\b(?!\\s+of\\b)`,
    "gi",
  ),
  read: (match, { published, tense }) => {
    const { soon, units, quantity, unit } = match.groups!;
    if (tense === "past" && quantity !== undefined) return unresolved("period");
    const words = soon ?? quantity;
    const count = words === undefined ? 3 : quantityOf(words).usual;
    const step = unitOf((units ?? unit)!);
    if (published === null) return unresolved("period", { from: 0, to: daysOf(count, step) });
    return implied({ from: published.from, to: shift(published.to, count, step) }, "period");
  },
};

function back(count: number, unit: Unit, { published }: DateContext): Reading {
  if (published === null) return unresolved("period", { from: -daysOf(count, unit), to: 0 });
  return implied({ from: shift(published.from, -count, unit), to: published.to }, "period");
}

function unitOf(word: string): Unit {
  return word.toLowerCase().replace("centurie", "century") as Unit;
}
