import { partsOf } from "../days.ts";
import { type DateRule, implied, unresolved } from "../reading.ts";
import { WEEKDAY, weekdayNumber } from "../words.ts";

/** "Tuesday", "on Tuesday night", "last Friday", "next Monday". */
export const weekday: DateRule = {
  name: "weekday",
  pattern: new RegExp(
    `\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his\\s+past|[Tt]his\\s+coming)\\s+)?(?<name>${WEEKDAY})(?!s\\b|\\s+(?:Prayers?|Club|Agreement|Accords?|Times)\\b)(?:\\s+(?:morning|afternoon|evening|night))?\\b`,
    "g",
  ),
  read: (match, context) => {
    const { which, name } = match.groups!;
    const before = match.input.slice(Math.max(0, match.index - 10), match.index);
    if (
      /\b(?:[Bb]loody|[Bb]lack|[Gg]ood|[Aa]sh|[Ee]aster|[Pp]alm|[Ee]very|[Ee]ach|[Ss]uper|[Aa]n?)\s+$/.test(
        before,
      )
    )
      return null;
    const word = (which ?? "").toLowerCase().replace(/\s+/, " ");
    const ahead =
      word === "next" || word === "this coming" || (word !== "last" && context.tense === "future");
    const strict = word === "last" || word === "next";
    if (context.published === null) {
      const nearest = strict ? 1 : 0;
      const farthest = strict ? 7 : 6;
      return unresolved("day", ahead ? { from: nearest, to: farthest } : { from: -farthest, to: -nearest });
    }
    const day = ahead ? context.published.from : context.published.to;
    const distance = (weekdayNumber(name!) - partsOf(day).weekday + 7) % 7;
    const steps = strict && distance === 0 ? 7 : distance;
    const at = ahead ? day + steps : day - ((7 - steps) % 7) - (strict && distance === 0 ? 7 : 0);
    return implied({ from: at, to: at }, "day");
  },
};

/** "at the weekend", "over the weekend", "last weekend", "next weekend": Saturday and Sunday. */
export const weekend: DateRule = {
  name: "weekend",
  pattern: /\b(?:(?<which>last|this|next|the)\s+)weekend\b/gi,
  read: (match, { published, tense }) => {
    const which = match.groups!.which!.toLowerCase();
    const ahead = which === "next" || ((which === "this" || which === "the") && tense === "future");
    if (published === null) return unresolved("period", ahead ? { from: 0, to: 8 } : { from: -8, to: 0 });
    const { weekday: today } = partsOf(published.to);
    const saturday = published.to - today + 6;
    const began = saturday <= published.to;
    const at = ahead
      ? began
        ? saturday + 7
        : saturday
      : began && which !== "last"
        ? saturday
        : saturday - 7;
    return implied({ from: at, to: at + 1 }, "period");
  },
};
