import type { Published } from "../model/article.ts";
import { fail, ok, type Result } from "../model/problem.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sep(?:t(?:ember|\\.)?|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
const YEAR = "((?:19|20)\\d\\d)";
const ISO = /^((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?/;
const MONTH_FIRST = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, "i");
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -]${YEAR}`, "i");
const MONTH_ALONE = new RegExp(`^${MONTH},? ${YEAR}`, "i");

/** A date with the length of the words that gave it. */
export interface WrittenDate {
  readonly from: string;
  readonly to: string;
  readonly precision: Published["precision"];
  readonly length: number;
}

const two = (n: number) => String(n).padStart(2, "0");
const monthNumber = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function dayDate(year: number, month: number, day: number, length: number): WrittenDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const iso = `${year}-${two(month)}-${two(day)}`;
  return { from: iso, to: iso, precision: "day", length };
}

function monthDate(year: number, month: number, length: number): WrittenDate | null {
  if (month < 1 || month > 12) return null;
  const stem = `${year}-${two(month)}`;
  return { from: `${stem}-01`, to: `${stem}-${two(daysIn(year, month))}`, precision: "month", length };
}

/**
 * The date with which a text begins: `2014-12-13`, `December 13, 2014`, `13 Dec. 2014`, `December 2014`.
 * A date in figures whose order depends on the country (13/12/2014) is not read.
 */
export function dateAtStart(text: string): WrittenDate | null {
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [whole, year, month, day] = iso;
    if (day === undefined) return monthDate(Number(year), Number(month), whole.length);
    return dayDate(Number(year), Number(month), Number(day), whole.length);
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) {
    const [whole, month, day, year] = monthFirst;
    return dayDate(Number(year), monthNumber(month!), Number(day), whole.length);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [whole, day, month, year] = dayFirst;
    return dayDate(Number(year), monthNumber(month!), Number(day), whole.length);
  }
  const alone = MONTH_ALONE.exec(text);
  return alone === null ? null : monthDate(Number(alone[2]), monthNumber(alone[1]!), alone[0].length);
}

const LEAD =
  /^(?:(?:first )?(?:published|posted|updated|last (?:updated|modified)|issued|released|date|on)\b(?: on| at| date)?\s*:?\s*)*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?/i;
const TAIL =
  /^(?:[ ,|·•–—-]*(?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?(?: ?(?:[A-Z]{2,4}|[+-]\d\d:?\d\d|\([A-Z]+\)))?|T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?\s*/i;

/** A line that holds a date and nothing else but a weekday, a clock time and words such as "Published". */
export function dateLine(line: string): WrittenDate | null {
  const rest = line.slice(LEAD.exec(line)![0].length);
  const found = dateAtStart(rest);
  if (found === null) return null;
  return rest.slice(found.length).replace(TAIL, "") === "" ? { ...found, length: line.length } : null;
}

/**
 * The date of a dateline at the front of a first paragraph: "BEIJING, Dec. 13, 2014 (Example) --",
 * "Feb. 23, 2015 -- ". Without a dash it is prose.
 */
export function datelineDate(paragraph: string): WrittenDate | null {
  const place = /^\p{Lu}[\p{Lu}\s.,'’/-]{2,50}, (?=\p{L}|\d)/u.exec(paragraph)?.[0] ?? "";
  const found = dateAtStart(paragraph.slice(place.length));
  if (found === null || found.precision !== "day") return null;
  return /^(?: ?\([^()]{2,40}\))?:? ?(?:--|[—–]|- )/.test(paragraph.slice(place.length + found.length))
    ? found
    : null;
}

/** A date of machine metadata: ISO 8601 or RFC 822, the day as written in its own time zone. */
export function metadataDate(text: string): Published | null {
  const bare = text.trim().replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?=[\da-z])/i, "");
  // "Mar 13 21:30:09 EST 2015", as the C library writes it.
  const found = dateAtStart(
    bare.replace(/^(\w{3} \d\d?) [\d:]{5,8}(?: [A-Z+\d:-]{1,6})? (\d{4})$/, "$1, $2"),
  );
  return found === null ? null : publishedFrom(found, "metadata");
}

export function publishedFrom(date: WrittenDate, source: Published["source"]): Published {
  return { from: date.from, to: date.to, precision: date.precision, source };
}

/** What `--published` gave: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Problem: `bad-date`. */
export function givenDate(text: string): Result<Published> {
  const year = /^(?:19|20)\d\d$/.exec(text.trim());
  if (year !== null) {
    return ok({ from: `${year[0]}-01-01`, to: `${year[0]}-12-31`, precision: "year", source: "given" });
  }
  const found = dateAtStart(text.trim());
  if (found === null || found.length !== text.trim().length) {
    return fail("bad-date", `${text} is not a date.`, "Write it as 2014-12-13, 2014-12 or 2014.");
  }
  return ok(publishedFrom(found, "given"));
}
