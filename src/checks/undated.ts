import { binsBetween } from "../measures/calendar.ts";
import { groupBy } from "../measures/group.ts";
import { dayOfIso } from "../model/day.ts";
import type { Claim } from "./claim.ts";
import type { CheckContext } from "./context.ts";
import { type Finding, untestable } from "./finding.ts";

/** At least so many days of the record lie before a date on which the text is tried. */
const PAST_DAYS = 59;
/** Fewer tries than this, or less than half of them with a verdict, say nothing. */
const FEWEST = 3;
const MOST_DATES = 12;
const ASKS_FOR_DATE = "--published";

/**
 * The ends of the months on which a text without a date may have been published: not before the last day that
 * it names, not after the year up to which it is read, and within the record.
 */
export function possibleDates(claims: readonly Claim[], context: CheckContext): readonly string[] {
  const { span, horizon } = context;
  if (span === null) return [];
  const named = claims
    .flatMap(({ to }) => (to === null ? [] : [dayOfIso(to)]))
    .filter((day) => day <= span.last);
  const first = Math.max(span.first + PAST_DAYS, ...named);
  const last = horizon === null ? span.last : Math.min(span.last, dayOfIso(`${horizon}-12-31`));
  const months = binsBetween(first, last, "month").map((month) => month.to);
  const step = Math.ceil(months.length / MOST_DATES);
  return months.filter((_, i) => (months.length - 1 - i) % step === 0);
}

/**
 * What a finding comes to when the text's date is not known: tried as of each date, it stands where every date
 * gives the same verdict. Otherwise the date decides, and the finding says how.
 */
export async function findingAtAnyDate(
  undated: Finding,
  dates: readonly string[],
  findAt: (date: string) => Promise<Finding>,
): Promise<Finding> {
  if (undated.verdict !== "cannot-be-tested" || undated.needs?.includes(ASKS_FOR_DATE) !== true)
    return undated;
  if (dates.length < FEWEST) return undated;
  const tried: { readonly date: string; readonly finding: Finding }[] = [];
  for (const date of dates) tried.push({ date, finding: await findAt(date) });
  const tested = tried.filter(({ finding }) => finding.verdict !== "cannot-be-tested");
  const last = tested.at(-1);
  if (last === undefined || tested.length < Math.max(FEWEST, tried.length / 2)) return undated;
  const verdicts = [...groupBy(tested, ({ finding }) => finding.verdict)];
  const span = `${dates.length} ends of months from ${dates[0]!.slice(0, 7)} to ${dates.at(-1)!.slice(0, 7)}`;
  if (verdicts.length > 1)
    return {
      ...untestable(
        `The text is not dated, and the date decides: tried as of ${span}, it is ${verdicts
          .map(([verdict, list]) => `${verdict} as of ${list.map(({ date }) => date.slice(0, 7)).join(", ")}`)
          .join("; ")}.`,
        `the article's date (${ASKS_FOR_DATE})`,
        last.finding.against,
      ),
    };
  const rest = tried.length - tested.length;
  return {
    ...last.finding,
    sentence:
      `The text is not dated; tried as of ${span}, the verdict is the same each time${rest > 0 ? ` that there is enough to say (${tested.length} of ${tried.length})` : ""}. ` +
      `As of ${last.date}: ${last.finding.sentence}`,
  };
}
