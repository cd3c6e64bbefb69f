import { exceptions } from "../measures/exceptions.ts";
import { type Claim, partnersOf } from "./claim.ts";
import { type CheckContext, countsOf, gapSentence, ratioOf, rowOf, windowsFor } from "./context.ts";
import { type Finding, untestable } from "./finding.ts";

/** "One nation has been missing": the partner's approaches against its past and its trade. */
export async function checkException(claim: Claim, context: CheckContext): Promise<Finding | null> {
  if (claim.kind !== "exception") return null;
  const pair = await orient(claim, context);
  if (pair === null)
    return untestable("The statement does not name both the country and the partner left out.", "both names");
  const { country, partner } = pair;
  const windows = windowsFor(claim, context);
  if (windows === null || windows.before === null)
    return untestable(
      "There is no dated period with a past in the desk for this.",
      context.published === null ? "the article's date (--published)" : "event data for the year before",
      "exceptions",
    );
  const { now, before } = windows;
  const answer = await exceptions.run(context.desk, country, {
    from: now.from,
    to: now.to,
    before: { from: before.from, to: before.to },
    exclude: [...context.exclude],
  });
  const rows = answer.ok ? answer.value.rows.filter((row) => row.partner === partner) : [];
  const row = rowOf(await context.compare(country, [partner], now, before), partner, "approaches");
  if (row === undefined || row.now + row.before === 0)
    return untestable(
      `The desk holds no approaches of ${country} to ${partner}.${context.gaps.has(partner) ? ` ${gapSentence(partner)}` : ""}`,
      `event data that name ${partner}`,
      "exceptions",
    );
  const called = rows.filter((one) => one.exception);
  const rose = row.pValue !== null && row.probabilityUp! > 0.9;
  const fewer = called.length > 0 || row.verdict === "less";
  const verdict = rose ? "contradicted" : fewer ? "borne-out" : "partly";
  const expectations = rows
    .map(
      (one) =>
        `${one.expected.toFixed(1)} from ${basisName(one.basis)} (${one.base}; probability of so few ${one.probability.toFixed(3)}, ${one.adjusted.toFixed(3)} corrected)`,
    )
    .join("; ");
  return {
    verdict,
    sentence:
      `Approaches of ${country} to ${partner}: ${countsOf(row)}${row.ratio === null ? "" : `, ${ratioOf(row)}`}. ` +
      `${expectations === "" ? "" : `Expected: ${expectations}. `}` +
      (fewer
        ? row.now > 0
          ? "Far fewer, though not none at all."
          : "None at all."
        : rose
          ? "More than before."
          : "No clear fall."),
    numbers: Object.fromEntries([
      ["now", row.now],
      ["before", row.before],
      ["ratio", row.ratio],
      ["pValue", row.pValue],
      ...rows.flatMap((one) => [
        [`expected from ${basisName(one.basis)}`, one.expected] as const,
        [`probability (${one.basis})`, one.probability] as const,
      ]),
    ]),
    events: row.evidence,
    needs: null,
    against: "exceptions",
  };
}

function basisName(basis: "past" | "others" | "trade"): string {
  return basis === "past" ? "its past" : basis === "trade" ? "its trade" : "how the others changed";
}

/** The partner left out is the side that the country's trade or events know better; a subject alone is the partner. */
async function orient(
  claim: Claim,
  context: CheckContext,
): Promise<{ country: string; partner: string } | null> {
  const country = claim.subject;
  if (country === null) return null;
  const partner = partnersOf(claim, country)[0];
  if (partner === undefined) {
    const { focal } = context;
    return focal === null || focal === country ? null : { country: focal, partner: country };
  }
  return (await context.trade(country)).length === 0 && (await context.trade(partner)).length > 0
    ? { country: partner, partner: country }
    : { country, partner };
}
