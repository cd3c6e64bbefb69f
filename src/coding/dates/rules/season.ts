import { selected, withYear } from "../choose-year.ts";
import { cutEdge, EDGE, edgeOf } from "../edge.ts";
import { type DateRule, stated } from "../reading.ts";
import { monthSpan, type Season, seasonSpan } from "../spans.ts";
import { SEASON, YEAR, YEAR_TAIL } from "../words.ts";

/** "the spring of 2013", "summer 2014", "early autumn of last year". */
export const datedSeason: DateRule = {
  name: "dated-season",
  pattern: new RegExp(
    `(?:\\b[Tt]he\\s+)?(?<edge>\\b${EDGE})?\\b(?<season>${SEASON})${YEAR_TAIL}(?![-–\\w])`,
    "g",
  ),
  read: (match, context) => {
    const { season, edge } = match.groups!;
    const cut = cutter(season!, edge);
    return withYear(match.groups!, (year) => cut(year).span, cut(2001).precision, context);
  },
};

/** "the winter of 2013-14". */
export const winterOfTwoYears: DateRule = {
  name: "winter-of-two-years",
  pattern: new RegExp(
    `(?:\\b[Tt]he\\s+)?\\b[Ww]inter\\s+(?:of\\s+)?(?<year>${YEAR.replace("(?![\\d,.]*\\d|%)", "")})[-–/]\\d{2,4}\\b`,
    "g",
  ),
  read: (match) => stated(monthSpan(Number(match.groups!.year), 12, 3), "season"),
};

/** "last spring", "this summer", "next autumn". */
export const chosenSeason: DateRule = {
  name: "chosen-season",
  pattern: new RegExp(
    `\\b(?<edge>${EDGE})?(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\s+(?<season>${SEASON})\\b(?!\\s+(?:of|in|to|on)\\b)`,
    "g",
  ),
  read: (match, context) => {
    const { season, edge, which } = match.groups!;
    const cut = cutter(season!, edge);
    return selected(which!.toLowerCase(), (year) => cut(year).span, cut(2001).precision, context);
  },
};

/** "in the spring", "in early summer": the year is left to publication and tense. */
export const bareSeason: DateRule = {
  name: "bare-season",
  pattern: new RegExp(
    `(?<=\\b(?:[Ii]n|[Dd]uring|[Bb]y|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|and|[Tt]hroughout)\\s+)(?:the\\s+)?(?<edge>${EDGE})?(?<season>${SEASON})\\b(?!\\s+(?:of\\b|\\d|[A-Z]|session|school|offensive|semester|harvest|break|line|roll))`,
    "g",
  ),
  read: (match, context) => {
    const { season, edge } = match.groups!;
    if (/\band\s+$/.test(match.input.slice(0, match.index)) && edge === undefined) return null;
    if (/^fall$/i.test(season!) && !/^the\s/.test(match[0]) && edge === undefined) return null;
    const cut = cutter(season!, edge);
    return withYear({}, (year) => cut(year).span, cut(2001).precision, context);
  },
};

function cutter(season: string, edge: string | undefined) {
  const name = season.toLowerCase() === "fall" ? "autumn" : (season.toLowerCase() as Season);
  return (year: number) =>
    edge === undefined
      ? { span: seasonSpan(year, name), precision: "season" as const }
      : cutEdge(seasonSpan(year, name), "season", edgeOf(edge));
}
