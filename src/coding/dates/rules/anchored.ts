import { QUANTITY, quantityOf } from "../quantity.ts";
import {
  type ClosedSpan,
  type DateContext,
  type DateRule,
  implied,
  type Reading,
  unresolved,
} from "../reading.ts";
import { shift, type Unit, unitAround } from "../spans.ts";

const UNIT = "(?<unit>day|week|month|year|decade)";

/** "two days later", "a week after", "a month before", "three years earlier". */
export const laterThan: DateRule = {
  name: "later-than",
  pattern: new RegExp(
    `\\b(?<quantity>${QUANTITY})\\s+${UNIT}s?\\s+(?<way>later|after|afterwards|before|earlier)\\b`,
    "gi",
  ),
  read: (match, context) => {
    const { quantity, unit, way } = match.groups!;
    const sign = /^(?:before|earlier)$/i.test(way!) ? -1 : 1;
    const { low, high } = quantityOf(quantity!);
    return from(context, unit!.toLowerCase() as Unit, sign * low, sign * high);
  },
};

/** "the next day", "the following week", "the previous month", "the same day", "that year", "the day before". */
export const neighbour: DateRule = {
  name: "neighbour",
  pattern: new RegExp(
    `\\b(?:the\\s+(?<way>next|following|previous|preceding|same)|(?<that>that(?:\\s+same)?)|the(?=\\s+\\w+\\s+(?:before|after)\\b))\\s+${UNIT}\\b(?:\\s+(?<side>before|after)\\b(?!\\s+(?:yesterday|tomorrow)))?`,
    "gi",
  ),
  read: (match, context) => {
    const { way, that, unit, side } = match.groups!;
    const word = (side ?? way ?? "same").toLowerCase();
    if (that !== undefined && !isAdverbial(match)) return null;
    const step = /next|following|after/.test(word) ? 1 : /previous|preceding|before/.test(word) ? -1 : 0;
    return from(context, unit!.toLowerCase() as Unit, step, step);
  },
};

function isAdverbial(match: RegExpExecArray): boolean {
  const before = match.input.slice(Math.max(0, match.index - 12), match.index);
  return /(?:\b(?:in|on|during|later|earlier|of|by|until)\s+|^)$/i.test(before);
}

function from({ anchor }: DateContext, unit: Unit, low: number, high: number): Reading {
  const grain: Unit = unit === "decade" ? "year" : unit;
  const precision = low === high ? (grain as "day" | "week" | "month" | "year") : "period";
  if (anchor === null) return unresolved(precision);
  const [first, last] = low < high ? [low, high] : [high, low];
  const span: ClosedSpan = {
    from: unitAround(shift(anchor.from, first, unit), grain).from,
    to: unitAround(shift(anchor.to, last, unit), grain).to,
  };
  return implied(span, precision);
}
