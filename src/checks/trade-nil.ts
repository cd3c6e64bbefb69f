import type { Claim } from "./claim.ts";
import { type CheckContext, yearOf } from "./context.ts";
import { type Finding, percent } from "./finding.ts";
import { ownerOf } from "./trade-share.ts";

const NIL =
  /non-?existent|negligible|next to nothing|virtually no|hardly any|near (nil|zero)|minuscule|insignificant|marginal|tiny/i;

/** Below this share of its trade a partner counts for next to nothing. */
const NEXT_TO_NOTHING = 0.02;
const SMALL = 0.05;

/** "Trade between the two is basically non-existent": against the partner's share. */
export async function checkTradeNil(claim: Claim, context: CheckContext): Promise<Finding | null> {
  if (
    !NIL.test(`${claim.value} ${claim.exact}`) ||
    !/\btrade|commerce|exports?|imports?\b/i.test(claim.exact)
  )
    return null;
  const owner = await ownerOf(claim, context);
  if (owner === null) return null;
  const asked = yearOf(claim, context) ?? context.horizon;
  const upTo = owner.shares.filter((one) => asked === null || one.year <= asked);
  const year = Math.max(...upTo.map((one) => one.year));
  const latest = upTo.filter((one) => one.year === year);
  if (latest.length === 0) return null;
  const share = Math.max(...latest.map((one) => one.share));
  const verdict = share <= NEXT_TO_NOTHING ? "borne-out" : share <= SMALL ? "partly" : "contradicted";
  return {
    verdict,
    sentence: `${owner.partner} took at most ${percent(share)} of ${owner.country}'s trade in ${year}: ${verdict === "borne-out" ? "next to nothing" : verdict === "partly" ? "small, not nothing" : "not nothing"}.`,
    numbers: { share, year, base: latest[0]!.base },
    events: [],
    needs: null,
    against: "trade tables",
  };
}
