import { type DriverRow, drivers } from "../measures/drivers.ts";
import type { Claim } from "./claim.ts";
import { type CheckContext, windowsFor } from "./context.ts";
import { type Finding, untestable } from "./finding.ts";

/** "The fallout over Ukraine made Russia more inclined": did conflict in one relation go before cooperation in another? */
export async function checkDriver(claim: Claim, context: CheckContext): Promise<Finding | null> {
  if (claim.kind !== "driver" || claim.subject === null) return null;
  const named = [claim.subject, ...(claim.object === null ? [] : [claim.object]), ...claim.others];
  if (named.length < 3)
    return untestable(
      "The statement names no relation that was shaken and another that moved.",
      "the names of three states",
      "drivers",
    );
  const windows = windowsFor(claim, context);
  if (windows === null)
    return untestable(
      "There is no dated period in the desk for this.",
      "the article's date (--published)",
      "drivers",
    );
  for (const [partner, country, shock] of [
    [named[0]!, named[1]!, named[2]!],
    [named[1]!, named[0]!, named[2]!],
  ] as const) {
    const answer = await drivers.run(context.desk, country, {
      shock: { a: partner, b: shock },
      partners: [partner],
      to: windows.now.to,
      exclude: [...context.exclude],
    });
    const row = answer.ok
      ? answer.value.rows.find((one): one is DriverRow => one.row === "tested" && one.correlation !== null)
      : undefined;
    if (row === undefined) continue;
    return {
      verdict: row.pValue! <= 0.05 ? "borne-out" : "partly",
      sentence: `Conflict of ${row.shock} and later cooperation of ${country} with ${partner}: rank correlation ${row.correlation!.toFixed(2)} over ${row.weeks} weeks (p ${row.pValue!.toFixed(2)} against turned series). ${row.pValue! <= 0.05 ? "They move together, which does not show that one moved the other." : "No sign that one followed the other; so short a series cannot rule it out."}`,
      numbers: { correlation: row.correlation, pValue: row.pValue, weeks: row.weeks },
      events: row.evidence,
      needs: null,
      against: "drivers",
    };
  }
  return untestable(
    "Too few events of these relations in the desk.",
    "event data that name all three states for half a year or more",
    "drivers",
  );
}
