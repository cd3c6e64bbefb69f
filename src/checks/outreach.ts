import { type ComparisonRow, comparison } from "../measures/comparison.ts";
import { europeanUnion } from "../measures/membership.ts";
import { type Claim, partnersOf } from "./claim.ts";
import {
  type CheckContext,
  type ClaimWindows,
  countsOf,
  gapCaution,
  gapSentence,
  ratioOf,
  rowOf,
  windowsFor,
} from "./context.ts";
import { type Finding, untestable } from "./finding.ts";

/** Words that claim a rise, not only the act. */
const RISE = /\b(begun|began|begin|more|new|increas\w*|step\w* up|intensif\w*|push|warmer|renewed|surge)\b/i;

/** Words that take the courting back: "seems not to be eager to ...". */
const UNWILLING =
  /\bnot (?:to be |been |be )?(?:particularly |very |at all )?(?:eager|interested|willing|inclined|keen)\b|\b(?:un|dis)(?:willing|interested)|\breluctan/i;

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
  const partner = partnersOf(claim, country)[0];
  return partner === undefined
    ? effort(country, windows, context)
    : courted(claim, country, partner, windows, context);
}

function noPast(from: string): Finding {
  return untestable(
    `The desk's events begin on ${from}, with the period: there is no past to compare with.`,
    "event data for the year before",
    "comparison of approaches",
  );
}

async function courted(
  claim: Claim,
  country: string,
  partner: string,
  { now, before }: ClaimWindows,
  context: CheckContext,
): Promise<Finding> {
  if (before === null) return noPast(now.from);
  const row = rowOf(await context.compare(country, [partner], now, before), partner, "approaches");
  if (row === undefined) return noPast(now.from);
  const hidden =
    context.gaps.has(partner) ||
    (partner === "EUR" && europeanUnion(now.from).some((code) => context.gaps.has(code)));
  const counts = `Approaches of ${country} to ${partner}: ${countsOf(row)}`;
  if (row.pValue === null || (hidden && row.verdict !== "more"))
    return {
      ...untestable(
        `${counts}, too few to say.${hidden ? ` ${gapSentence(partner)}` : ""}`,
        hidden ? `a dataset that names ${partner} itself` : "more event data on this pair",
        "comparison of approaches",
      ),
      numbers: numbersOf(row),
      events: row.evidence,
    };
  const found = {
    numbers: numbersOf(row),
    events: row.evidence,
    needs: null,
    against: "comparison of approaches",
  };
  const caution = hidden ? ` ${gapCaution(partner)}` : "";
  if (claim.statement?.status === "denied" || UNWILLING.test(claim.exact)) {
    const verdict = row.verdict === "less" ? "borne-out" : row.verdict === "more" ? "contradicted" : "partly";
    return {
      ...found,
      verdict,
      sentence: `The text says that it is not courted. ${counts}, ${ratioOf(row)}: ${row.verdict === "no clear change" ? "approached, and no clear change" : `clearly ${row.verdict} than before`}.${caution}`,
    };
  }
  const claimsRise = RISE.test(claim.exact);
  const [verdict, reading] =
    row.verdict === "more"
      ? (["borne-out", "more than before"] as const)
      : row.now === 0
        ? (["contradicted", "none at all"] as const)
        : row.verdict === "less"
          ? ([
              claimsRise ? "contradicted" : "partly",
              "it did approach it, but clearly less than before",
            ] as const)
          : claimsRise || row.now < 5
            ? (["partly", "it did approach it, without a clear rise"] as const)
            : (["borne-out", "it did approach it, no less than before"] as const);
  return { ...found, verdict, sentence: `${counts}, ${ratioOf(row)}: ${reading}.${caution}` };
}

/** "A large diplomatic effort" with no partner named: all approaches together. */
async function effort(
  country: string,
  { now, before }: ClaimWindows,
  context: CheckContext,
): Promise<Finding> {
  if (before === null) return noPast(now.from);
  const partners = await context.desk.query(
    "select distinct recipient_code as code from event_all where actor_code = $1 and recipient_code <> $1 and recipient_code is not null",
    [country],
  );
  const answer = await comparison.run(context.desk, country, {
    from: now.from,
    to: now.to,
    before: { from: before.from, to: before.to },
    partners: ["all"],
    groups: { all: partners.map((row) => String(row.code)) },
    exclude: [...context.exclude],
  });
  const row = answer.ok ? rowOf(answer.value.rows, "all", "approaches") : undefined;
  if (row === undefined || row.pValue === null)
    return untestable(
      `Too few approaches of ${country} in the desk to say.`,
      "event data on the country",
      "comparison of approaches",
    );
  const clear = row.pValue <= 0.1;
  const verdict = !clear ? "partly" : row.probabilityUp! > 0.5 ? "borne-out" : "contradicted";
  return {
    verdict,
    sentence: `All approaches of ${country}: ${countsOf(row)}, ${ratioOf(row)}${clear ? "" : ": an effort, but no clear rise over the months before"}.`,
    numbers: numbersOf(row),
    events: row.evidence,
    needs: null,
    against: "comparison of approaches",
  };
}

function numbersOf(row: ComparisonRow): Finding["numbers"] {
  return {
    now: row.now,
    nowDays: row.nowDays,
    before: row.before,
    beforeDays: row.beforeDays,
    ratio: row.ratio,
    low: row.interval?.low ?? null,
    high: row.interval?.high ?? null,
    pValue: row.pValue,
  };
}
