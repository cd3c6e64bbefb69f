import { conversion } from "../measures/conversion.ts";
import { isoOf } from "../model/day.ts";
import { type Claim, partnersOf } from "./claim.ts";
import { type CheckContext, windowsFor } from "./context.ts";
import { type Finding, untestable } from "./finding.ts";

const FAILED = /fail|not been able|unable|little|no result|could not|cannot|without|nothing/i;

/** "Spending did not turn into relations": what a partner puts in against what it gets, over a year. */
export async function checkConversion(claim: Claim, context: CheckContext): Promise<Finding | null> {
  if (claim.kind !== "conversion" || claim.subject === null) return null;
  const windows = windowsFor(claim, context);
  const receiver = partnersOf(claim, claim.subject)[0];
  if (receiver === undefined)
    return untestable(
      "The statement does not say with whom the effort was to count.",
      "the other state",
      "conversion",
    );
  if (windows === null)
    return untestable(
      "There is no dated period in the desk for this.",
      context.published === null
        ? "the article's date (--published)"
        : `event data from ${claim.from ?? "that time"}`,
      "conversion",
    );
  const from = isoOf(Math.max(context.span!.first, windows.now.last - 364));
  const answer = await conversion.run(context.desk, receiver, {
    from,
    to: windows.now.to,
    exclude: [...context.exclude],
  });
  const row = answer.ok ? answer.value.rows.find((one) => one.partner === claim.subject) : undefined;
  if (row === undefined || row.interval === null)
    return untestable(
      `Too few acts of ${claim.subject} towards ${receiver} in the desk.`,
      "event data on this pair",
      "conversion",
    );
  const failed = FAILED.test(`${claim.value} ${claim.exact}`);
  const verdict =
    row.reading === "unclear"
      ? "partly"
      : (row.reading === "does not convert") === failed
        ? "borne-out"
        : "contradicted";
  return {
    verdict,
    sentence:
      `From ${from} to ${windows.now.to} ${claim.subject} puts in ${row.putsIn} acts (aid, cooperation, visits), ${(100 * row.putsInShare!).toFixed(0)}% of what ${receiver} receives, ` +
      `and gets ${row.gets} approaches, ${(100 * row.getsShare!).toFixed(0)}% of those ${receiver} makes: a difference of ${(100 * row.difference!).toFixed(0)} points ` +
      `(90% interval ${(100 * row.interval.low).toFixed(0)} to ${(100 * row.interval.high).toFixed(0)}). Acts are counted, not money.`,
    numbers: {
      putsIn: row.putsIn,
      gets: row.gets,
      difference: row.difference,
      low: row.interval.low,
      high: row.interval.high,
    },
    events: row.evidence,
    needs: null,
    against: "conversion",
  };
}
