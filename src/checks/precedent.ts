import { type Claim, partnersOf } from "./claim.ts";
import { type CheckContext, yearOf } from "./context.ts";
import { type Finding, percent, untestable } from "./finding.ts";

/** Earlier patrons and partners: who led the country's trade in other years. */
export async function checkPrecedent(claim: Claim, context: CheckContext): Promise<Finding | null> {
  if (claim.kind !== "precedent" || claim.subject === null) return null;
  const partners = partnersOf(claim, claim.subject);
  const last = yearOf(claim, context) ?? context.horizon;
  const shares = (await context.trade(claim.subject)).filter(
    (one) => one.flow === "total" && (last === null || one.year <= last),
  );
  const led = partners.flatMap((partner) => {
    const top = shares.filter((one) => one.partner === partner).sort((a, b) => b.share - a.share)[0];
    return top === undefined || top.share < 0.05 ? [] : [top];
  });
  const first = context.span === null ? "nothing" : `begin on ${context.span.from}`;
  if (led.length === 0)
    return untestable(
      `The desk's events ${first}, and its trade tables show no such time.`,
      "event data or trade tables of the decades that are meant",
      "precedents",
    );
  return {
    verdict: "partly",
    sentence: `Trade tables show shares of ${led.map((one) => `${percent(one.share)} for ${one.partner} in ${one.year} (${one.base})`).join(", ")}${led.length < partners.length ? `; nothing for ${partners.filter((code) => !led.some((one) => one.partner === code)).join(", ")}` : ""}. Trade alone does not show that it courted them.`,
    numbers: Object.fromEntries(led.map((one) => [`${one.partner} ${one.year}`, one.share])),
    events: [],
    needs: null,
    against: "trade tables",
  };
}
