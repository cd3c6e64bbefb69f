import { comparison } from "../measures/comparison.ts";
import { europeanUnion } from "../measures/membership.ts";
import { type Claim, partnersOf } from "./claim.ts";
import { type CheckContext, gapSentence, rowOf, windowsFor } from "./context.ts";
import { type Finding, untestable } from "./finding.ts";

/** A partner said to be courted, against the country's approaches to it before and in the period. */
export async function checkOutreach(claim: Claim, context: CheckContext): Promise<Finding | null> {
  const country = claim.subject;
  if (country === null) return null;
  const windows = windowsFor(claim, context);
  if (windows === null)
    return untestable(
      "Neither the text nor the statement is dated, or the desk has no events of that time.",
      context.published === null
        ? "the article's date (--published)"
        : "event data for the months that are meant",
      "events",
    );
  const partners = partnersOf(claim, country);
  if (partners.length === 0) return effort(country, claim, context);
  return oneOutreach(country, partners[0]!, windows, context);
}

async function oneOutreach(
  country: string,
  partner: string,
  windows: NonNullable<ReturnType<typeof windowsFor>>,
  context: CheckContext,
): Promise<Finding> {
  const { now, before } = windows;
  if (before === null)
    return untestable(
      `The desk's events begin with the period: there is no past to compare with.`,
      "event data for the year before",
      "events",
    );
  const rows = await context.compare(country, [partner], now, before);
  const row = rowOf(rows, partner, "approaches");
  const gap =
    context.gaps.has(partner) ||
    (partner === "EUR" && europeanUnion(now.from).some((code) => context.gaps.has(code)));
  const numbers = {
    now: row?.now ?? 0,
    nowDays: row?.nowDays ?? 0,
    before: row?.before ?? 0,
    beforeDays: row?.beforeDays ?? 0,
    ratio: row?.ratio ?? null,
    low: row?.interval?.low ?? null,
    high: row?.interval?.high ?? null,
    pValue: row?.pValue ?? null,
  };
  const counts = `${numbers.now} approaches of ${country} to ${partner} from ${now.from} to ${now.to} against ${numbers.before} from ${before.from} to ${before.to}`;
  if (row === undefined || row.pValue === null)
    return {
      ...untestable(
        `${counts}: too few to say.${gap ? ` ${gapSentence(partner)}` : ""}`,
        gap ? `a dataset that names ${partner} itself` : "more event data on this pair",
        "comparison of approaches",
      ),
      numbers,
      events: row?.evidence ?? [],
    };
  const ratio = `${row.ratio!.toFixed(2)} times the daily rate (90% interval ${row.interval!.low.toFixed(2)} to ${row.interval!.high.toFixed(2)})`;
  const verdict =
    row.verdict === "more"
      ? "borne-out"
      : row.verdict === "less"
        ? row.now > 0
          ? "partly"
          : "contradicted"
        : row.now > 0
          ? "partly"
          : "contradicted";
  const reading =
    row.verdict === "more"
      ? "more than before"
      : row.verdict === "less"
        ? `clearly fewer than before${row.now > 0 ? ": it did approach it, but the push is not there" : ""}`
        : "it did approach it, without a clear rise";
  return {
    verdict,
    sentence: `${counts}: ${ratio}; ${reading}.${gap ? ` ${gapSentence(partner)}` : ""}`,
    numbers,
    events: row.evidence,
    needs: null,
    against: "comparison of approaches",
  };
}

/** "A large diplomatic effort" with no partner named: all approaches together, and how many partners they reach. */
async function effort(country: string, claim: Claim, context: CheckContext): Promise<Finding> {
  const windows = windowsFor(claim, context)!;
  const { now, before } = windows;
  if (before === null)
    return untestable("The desk's events begin with the period.", "event data for the year before", "events");
  const partners = await context.desk.query(
    "select distinct recipient_code as code from event_all where actor_code = $1 and recipient_code <> $1 and recipient_code is not null",
    [country],
  );
  const all = partners.map((row) => String(row.code));
  const answer = await comparison.run(context.desk, country, {
    from: now.from,
    to: now.to,
    before: { from: before.from, to: before.to },
    partners: ["all"],
    groups: { all },
    exclude: [...context.exclude],
  });
  const row = answer.ok ? rowOf(answer.value.rows, "all", "approaches") : undefined;
  if (row === undefined || row.pValue === null)
    return untestable(
      `Too few approaches of ${country} in the desk to say.`,
      "event data on the country",
      "comparison of approaches",
    );
  const verdict = row.pValue <= 0.1 ? (row.probabilityUp! > 0.5 ? "borne-out" : "contradicted") : "partly";
  return {
    verdict,
    sentence:
      `All approaches of ${country}: ${row.now} from ${now.from} to ${now.to} against ${row.before} from ${before.from} to ${before.to}, ` +
      `${row.ratio!.toFixed(2)} times the daily rate (90% interval ${row.interval!.low.toFixed(2)} to ${row.interval!.high.toFixed(2)})` +
      `${verdict === "partly" ? ": no clear rise or fall" : ""}.`,
    numbers: {
      now: row.now,
      before: row.before,
      ratio: row.ratio,
      low: row.interval!.low,
      high: row.interval!.high,
      pValue: row.pValue,
    },
    events: row.evidence,
    needs: null,
    against: "comparison of approaches",
  };
}
