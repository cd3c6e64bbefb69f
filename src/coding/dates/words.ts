/** Pieces of patterns that several rules share. Month names must be capitalised; "may" and "march" are verbs. */
export const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
export const WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
export const YEAR = "(?:1[4-9]\\d\\d|20\\d\\d)(?![\\d,.]*\\d|%)";
export const SEASON = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";
export const UNIT = "(?:day|week|month|quarter|year|decade|century|centurie)";
/** "2013", "of 2013", "of last year" after a month, a season, a half. */
export const YEAR_TAIL = `(?:(?:,?\\s+|\\s+of\\s+)(?<year>${YEAR})|\\s+(?:of\\s+)?(?<which>last|this|next|the(?=\\s+year))\\s+year\\b)`;

const MONTH_STEMS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAY_STEMS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** 1 to 12. */
export function monthNumber(name: string): number {
  return MONTH_STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayNumber(name: string): number {
  return WEEKDAY_STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];

/** 1 for "first" or "1st"; 0 where the word is no ordinal. */
export function ordinalNumber(word: string): number {
  const digits = /^\d+/.exec(word);
  return digits ? Number(digits[0]) : ORDINALS.indexOf(word.toLowerCase()) + 1;
}
