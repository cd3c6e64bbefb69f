import { QUANTITY, quantityOf } from "../quantity.ts";
import { type DateRule, implied, unresolved } from "../reading.ts";
import { daysOf, shift, type Unit, unitAround } from "../spans.ts";
import { UNIT } from "../words.ts";

/** "three days ago", "a few weeks ago", "two or three years ago", "a decade ago", "half a century ago". */
export const ago: DateRule = {
  name: "ago",
  pattern: new RegExp(
    `\\b(?:(?<half>half\\s+a\\s+century|a\\s+quarter[\\s-]century)|(?<quantity>${QUANTITY})\\s+(?<unit>${UNIT})s?)\\s+ago\\b`,
    "gi",
  ),
  read: (match, { published }) => {
    const { half, quantity, unit } = match.groups!;
    const count = half === undefined ? quantityOf(quantity!) : quantityOf(/half/i.test(half) ? "50" : "25");
    const step = (half === undefined ? unit!.toLowerCase().replace("centurie", "century") : "year") as Unit;
    const vague = count.low !== count.high;
    const grain: Unit = step === "decade" || step === "century" ? "year" : step;
    const precision = vague ? "period" : grain;
    if (published === null)
      return unresolved(precision, { from: -daysOf(count.high, step), to: -daysOf(count.low, step) });
    return implied(
      {
        from: unitAround(shift(published.from, -count.high, step), grain).from,
        to: unitAround(shift(published.to, -count.low, step), grain).to,
      },
      precision,
    );
  },
};
