import { dayOf } from "../days.ts";
import { cutEdge, EDGE, edgeOf } from "../edge.ts";
import { type DateRule, stated } from "../reading.ts";
import { unitAround } from "../spans.ts";

const NAMES = [
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
  "twenty-first",
];

/** "the 19th century", "the early twentieth century". */
export const century: DateRule = {
  name: "century",
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?<edge>${EDGE}(?:the\\s+)?)?(?:(?<digits>1[3-9]|20)th|(?<first>21)st|(?<word>${NAMES.join("|")}))[\\s-]century\\b`,
    "gi",
  ),
  read: (match) => {
    const { digits, first, word, edge } = match.groups!;
    const number = word === undefined ? Number(digits ?? first) : NAMES.indexOf(word.toLowerCase()) + 15;
    const span = unitAround(dayOf(number * 100 - 50), "century");
    if (edge === undefined) return stated(span, "period");
    const cut = cutEdge(span, "century", edgeOf(edge));
    return stated(cut.span, cut.precision);
  },
};
