import { groupBy } from "../measures/group.ts";
import { statedTradeShare, type TradeShare } from "../measures/trade-shares.ts";
import { type Claim, partnersOf } from "./claim.ts";
import { type CheckContext, yearOf } from "./context.ts";
import { type Finding, percent, untestable } from "./finding.ts";

/** How far a round or hedged figure may be off: "some three-quarters" is meant to 5 points. */
const TOLERANCE = 0.05;
const EXACT_TOLERANCE = 0.02;

/** A stated share of trade against every base of the trade tables. */
export async function checkTradeShare(claim: Claim, context: CheckContext): Promise<Finding | null> {
  const share = statedTradeShare({ ...claim, status: claim.statement?.status ?? "actual" });
  if (share === null) return null;
  const owner = await ownerOf(claim, context);
  if (owner === null)
    return untestable(
      `No trade table in the desk gives the trade of ${[claim.subject, claim.object].filter((x) => x !== null).join(" or ")}.`,
      "a trade table with shares or amounts and totals: demarche import trade FILE",
      "trade tables",
    );
  const { country, partner, shares } = owner;
  const asked = yearOf(claim, context);
  const years = [...new Set(shares.map((one) => one.year))].sort((a, b) => a - b);
  const upTo = asked ?? context.horizon;
  const year =
    asked === null
      ? yearWithMostBases(shares.filter((one) => upTo === null || one.year <= upTo))
      : (years.findLast((y) => y <= asked) ?? years[0]!);
  const bases = latestPerBase(shares.filter((one) => one.year === year));
  const tolerance =
    claim.hedged || /\b(some|about|around|roughly|nearly|almost|over|more than)\b/i.test(claim.exact)
      ? TOLERANCE
      : EXACT_TOLERANCE;
  const fits = bases.filter((one) => Math.abs(one.share - share) <= tolerance);
  const listed = bases.map((one) => `${percent(one.share)} ${baseName(one)}`).join("; ");
  const near = shares.filter(
    (one) => Math.abs(one.year - year) === 1 && Math.abs(one.share - share) <= tolerance,
  );
  const verdict = fits.length === 0 ? "contradicted" : fits.length === bases.length ? "borne-out" : "partly";
  const said = percent(share);
  const outcome =
    fits.length === 0
      ? `the stated ${said} is ${bases.length > 1 ? (bases.length === 2 ? "neither" : "none of these") : "not this"}`
      : `the stated ${said} fits ${fits.map(baseName).join(" and ")}${fits.length < bases.length ? ", not the other bases" : ""}`;
  return {
    verdict,
    sentence:
      `${partner}'s share of ${country}'s trade in ${year}: ${listed}; ${outcome} (allowing ${percent(tolerance)} either way).` +
      (asked === null
        ? ` The text is not dated: the latest year was taken${upTo === null ? "" : `, up to ${upTo}`}.`
        : "") +
      (fits.length === 0 && near.length > 0
        ? ` It would fit ${near.map((one) => `${one.year}: ${percent(one.share)} ${baseName(one)}`).join("; ")}.`
        : ""),
    numbers: Object.fromEntries([
      ["stated", share],
      ["year", year],
      ...bases.map((one) => [`${one.base} (${one.how})`, one.share]),
    ]),
    events: [],
    needs: null,
    against: "trade tables",
  };
}

/** "without inter-Korean trade", "without inter-Korean trade but with KOR added, computed from amounts". */
export function baseName(one: TradeShare): string {
  const [base, added] = one.base.split(", with ");
  const named = base!.replace(/^excl\. /, "without ").replace(/^incl\. /, "with ");
  const whole =
    base === "not stated" ? "base not stated" : named.includes("trade") ? named : `${named} trade`;
  const extra = added === undefined ? "" : ` but with ${added}`;
  return `${whole}${extra}${one.how === "computed" ? ", computed from amounts" : ""}`;
}

/** Whose trade it is: the side of the pair for which the desk has a table naming the other. */
export async function ownerOf(
  claim: Claim,
  context: CheckContext,
): Promise<{ country: string; partner: string; shares: readonly TradeShare[] } | null> {
  const named = [claim.object, claim.subject, ...claim.others].filter(
    (code): code is string => code !== null,
  );
  for (const country of named) {
    const all = (await context.trade(country)).filter((one) => one.flow === "total");
    for (const partner of partnersOf(claim, country)) {
      const shares = all.filter((one) => one.partner === partner);
      if (shares.length > 0) return { country, partner, shares };
    }
  }
  return null;
}

function yearWithMostBases(shares: readonly TradeShare[]): number {
  const years = [...groupBy(shares, (one) => one.year)].map(([year, list]) => ({
    year,
    bases: new Set(list.map((one) => one.base)).size,
  }));
  const both = years.filter((one) => one.bases > 1);
  return Math.max(...(both.length > 0 ? both : years).map((one) => one.year));
}

/** One figure a base: what a source gives goes before what is computed here. */
function latestPerBase(shares: readonly TradeShare[]): readonly TradeShare[] {
  const given = shares.filter((one) => one.how === "given");
  return (given.length > 0 ? given : shares).filter(
    (one, i, list) => list.findIndex((other) => other.base === one.base) === i,
  );
}
