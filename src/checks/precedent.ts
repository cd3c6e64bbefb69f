import { type Claim, partnersOf } from "./claim.ts";
import { type CheckContext, yearOf } from "./context.ts";
import { type Finding, percent, untestable } from "./finding.ts";

/** A precedent lies at least so many years back, and the share was then higher than now by so much. */
const YEARS_BACK = 3;
const HIGHER = 0.05;

/** Trade can bear on whom it leaned on, not on how it dealt with them. */
const LEANED =
  /\b(?:embrac|rel(?:y|ie)|court|turn(?:ed|ing)? to|lean|patron|support|ally|allie|depend|partner)/i;

/** Earlier patrons and partners: who had more of the country's trade in other years than now. */
export async function checkPrecedent(claim: Claim, context: CheckContext): Promise<Finding | null> {
  if (claim.kind !== "precedent" || claim.subject === null) return null;
  if (!LEANED.test(claim.exact))
    return untestable(
      "It tells of a manner, not of whom the country leaned on.",
      "dated events of the earlier time that is meant",
      "precedents",
    );
  const partners = partnersOf(claim, claim.subject);
  const last = yearOf(claim, context) ?? context.horizon;
  const shares = (await context.trade(claim.subject)).filter(
    (one) => one.flow === "total" && (last === null || one.year <= last),
  );
  const led = partners.flatMap((partner) => {
    const own = shares.filter((one) => one.partner === partner);
    const year = Math.max(...own.map((one) => one.year));
    const now = Math.max(...own.filter((one) => one.year === year).map((one) => one.share));
    const top = own
      .filter((one) => one.year <= (last ?? year) - YEARS_BACK)
      .sort((a, b) => b.share - a.share)[0];
    return top === undefined || top.share < now + HIGHER ? [] : [top];
  });
  const first = context.span === null ? "nothing" : `begin on ${context.span.from}`;
  if (led.length === 0)
    return untestable(
      `The desk's events ${first}, and its trade tables show no earlier time when ${partners.length === 0 ? "a partner named here" : partners.join(" or ")} had clearly more of the trade than now.`,
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
