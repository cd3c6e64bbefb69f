import { partsOf } from "../days.ts";
import { cutEdge, EDGE, edgeOf } from "../edge.ts";
import { type DateContext, type DateRule, implied, type Reading, stated, unresolved } from "../reading.ts";
import { yearSpan } from "../spans.ts";

const NAMES = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
const PERSON = /\b(?:his|her|their|my|our|its|whose)\s+(?:(?:early|mid|late)[\s-]+)?$/i;

/** "the 1990s", "the early 1980s", "the mid-1950s". */
export const decade: DateRule = {
  name: "decade",
  pattern: new RegExp(
    `\\b(?:[Tt]he\\s+)?(?<edge>${EDGE}(?:the\\s+)?)?(?<decade>1[4-9]\\d0|20\\d0)['’]?s\\b`,
    "g",
  ),
  read: (match) => decadeFrom(Number(match.groups!.decade), match.groups!.edge, stated),
};

/** "the '90s", "the nineties": the century is the writer's to leave out, and the reader's to supply. */
export const shortDecade: DateRule = {
  name: "short-decade",
  pattern: new RegExp(
    `\\b[Tt]he\\s+(?<edge>${EDGE})?(?:['’](?<digits>[2-9]0)s|(?<word>${NAMES.join("|")}))\\b`,
    "g",
  ),
  read: (match, context) => {
    if (PERSON.test(match.input.slice(0, match.index))) return null;
    const { digits, word, edge } = match.groups!;
    const tens = digits === undefined ? NAMES.indexOf(word!) * 10 + 20 : Number(digits);
    const hundreds = century(tens, context);
    return hundreds === null ? unresolved("period") : decadeFrom(hundreds + tens, edge, implied);
  },
};

/** The last such decade that had begun; before "the thirties" two centuries are possible where nothing is known. */
function century(tens: number, context: DateContext): number | null {
  if (context.published === null) return tens >= 30 ? 1900 : null;
  const { year } = partsOf(context.published.to);
  return tens <= year % 100 ? Math.floor(year / 100) * 100 : Math.floor(year / 100) * 100 - 100;
}

function decadeFrom(first: number, edge: string | undefined, make: typeof stated): Reading {
  const span = yearSpan(first, first + 9);
  if (edge === undefined) return make(span, "period");
  const cut = cutEdge(span, "decade", edgeOf(edge));
  return make(cut.span, cut.precision);
}
