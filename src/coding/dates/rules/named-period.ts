import { dayOfIso } from "../../../model/day.ts";
import { partsOf } from "../days.ts";
import { edgeOf } from "../edge.ts";
import type { PeriodTable } from "../periods.ts";
import { type DateRule, stated } from "../reading.ts";
import { yearSpan } from "../spans.ts";

const ERA = /(?:era|period|years|times|days|age|dynasty)$/i;
/** A war or a policy is a time only where something says "when": "supported the Sunshine Policy" dates nothing. */
const WHEN =
  /\b(?:during|in|since|before|after|throughout|until|till|by|from|to|of|between|and|amid|through|late|early)\s+(?:the\s+)?[‘'“"]?$/i;

/** "the Cold War", "the Soviet era", "the end of the Second World War": the table of periods. */
export function namedPeriod(table: PeriodTable): DateRule {
  const names = [...table.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(" ", "[\\s-]"));
  return {
    name: "named-period",
    pattern: new RegExp(
      `(?:\\b(?<edge>the\\s+(?:end|close|beginning|start|outbreak|height)\\s+of|(?:early|late)(?:\\s+in)?)\\s+)?(?:\\bthe\\s+)?\\b(?<post>post-)?(?<name>${names.join("|")})\\b(?!\\s+(?:II|2|memorial|veterans?|museum|movies?|rhetoric|mentality|style)\\b|-(?:style|like|esque))`,
      "gi",
    ),
    read: (match) => {
      const { edge, name, post } = match.groups!;
      const introduced =
        edge !== undefined || ERA.test(name!) || WHEN.test(match.input.slice(0, match.index));
      if (post !== undefined || !introduced) return null;
      const period = table.get(name!.toLowerCase().replace(/[\s-]+/g, " "));
      if (period === undefined) return null;
      const span = { from: dayOfIso(period.from), to: dayOfIso(period.to) };
      if (edge === undefined || /height/i.test(edge)) return stated(span, "period");
      const at = /outbreak/i.test(edge) ? "beginning" : edgeOf(edge);
      const year = partsOf(at === "end" || at === "late" ? span.to : span.from).year;
      return stated(yearSpan(year), "year");
    },
  };
}
