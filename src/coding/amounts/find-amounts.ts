import type { AmountMention } from "./amount.ts";
import { moneyIn } from "./money.ts";
import { quantitiesIn } from "./quantities.ts";
import { sharesIn } from "./shares.ts";

const MAY_HOLD_AMOUNT =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b|half|dozen|hundred|thousand|illion|third|quarter|fifth|tenth/i;

/** Sums of money, quantities of things and shares in a text, in surface order. */
export function findAmounts(text: string): readonly AmountMention[] {
  if (!MAY_HOLD_AMOUNT.test(text)) return [];
  const kept: AmountMention[] = [];
  for (const one of [...moneyIn(text), ...sharesIn(text), ...quantitiesIn(text)])
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
