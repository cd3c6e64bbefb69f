import { groupBy } from "../measures/group.ts";
import { trendOver } from "../measures/statistics/trend.ts";
import { preferGiven, type TradeShare } from "../measures/trade-shares.ts";
import type { Claim } from "./claim.ts";
import { type CheckContext, yearOf } from "./context.ts";
import { type Finding, percent, untestable } from "./finding.ts";
import { baseName, ownerOf } from "./trade-share.ts";

const GROWING = /\b(grow\w*|increas\w*|rising|deepen\w*|ever more|more and more)\b/i;
const HEAVY = 0.5;
const SOME = 0.25;
/** A trend is looked for in the ten years up to the claim. */
const YEARS = 10;

/** Dependence without a figure: is the share large, and, where growth is claimed, does it grow? */
export async function checkDependence(claim: Claim, context: CheckContext): Promise<Finding | null> {
  if (claim.kind !== "dependence") return null;
  if (claim.statement?.status === "denied")
    return untestable(
      "The statement denies a dependence; only the claim that there is one is tried.",
      "a statement that says on whom the country depends",
      "trade tables",
    );
  if (/\bdiplomatic(?:ally)? (?:relian|depend)/i.test(claim.exact))
    return untestable(
      "Trade shares show economic dependence; the text speaks of diplomatic.",
      "votes, protection and mediation by the one for the other",
      "trade tables",
    );
  const owner = await ownerOf(claim, context);
  if (owner === null)
    return untestable(
      "No trade table in the desk has this pair.",
      "a trade table with both states for the years that are meant: demarche import trade FILE",
      "trade tables",
    );
  if (claim.statement?.status === "historical" && claim.to === null)
    return untestable(
      "The statement tells of an earlier time that it does not date.",
      "the years that are meant",
      "trade tables",
    );
  const asked = yearOf(claim, context) ?? context.horizon;
  const upTo = owner.shares.filter((one) => asked === null || one.year <= asked);
  if (upTo.length === 0)
    return untestable(
      `The trade table begins after ${asked}.`,
      `trade figures of ${owner.country} up to ${asked}`,
      "trade tables",
    );
  if (GROWING.test(`${claim.value} ${nearCue(claim.exact)}`))
    return growth(owner.country, owner.partner, upTo);
  const year = Math.max(...upTo.map((one) => one.year));
  if (asked !== null && asked - year > 5)
    return untestable(
      `The last figure before ${asked} is of ${year}.`,
      `trade figures of ${owner.country} near ${asked}`,
      "trade tables",
    );
  const latest = preferGiven(upTo.filter((one) => one.year === year));
  const least = Math.min(...latest.map((one) => one.share));
  const most = Math.max(...latest.map((one) => one.share));
  const verdict = least >= HEAVY ? "borne-out" : most >= SOME ? "partly" : "contradicted";
  return {
    verdict,
    sentence: `${owner.partner} made up ${latest.map((one) => `${percent(one.share)} (${baseName(one)})`).join(", ")} of ${owner.country}'s trade in ${year}.`,
    numbers: { least, most, year },
    events: [],
    needs: null,
    against: "trade tables",
  };
}

/** The words around the cue, so that a growth of something else in a long sentence does not count. */
function nearCue(exact: string): string {
  const at = exact.search(/depend|relian/i);
  return at < 0 ? "" : exact.slice(Math.max(0, at - 60), at + 40);
}

function growth(country: string, partner: string, shares: readonly TradeShare[]): Finding {
  const last = Math.max(...shares.map((one) => one.year));
  const recent = shares.filter((one) => one.year > last - YEARS);
  const trends = [...groupBy(recent, (one) => one.base)].flatMap(([base, list]) => {
    const years = [...groupBy(list, (one) => one.year)].map(([x, all]) => {
      const group = preferGiven(all);
      return { x, y: group.reduce((sum, one) => sum + one.share, 0) / group.length };
    });
    years.sort((a, b) => a.x - b.x);
    const trend = trendOver(years);
    return trend === null ? [] : [{ base, trend, years }];
  });
  const best = trends.sort((a, b) => b.trend.points - a.trend.points)[0];
  if (best === undefined)
    return untestable(
      `Fewer than four years of ${partner}'s share on one base: no trend can be told.`,
      "four or more years on one base",
      "trade tables",
    );
  const first = best.years[0]!;
  const end = best.years.at(-1)!;
  const late = best.years.slice(-3);
  const flat = Math.max(...late.map((one) => one.y)) - Math.min(...late.map((one) => one.y)) < 0.02;
  const rising = best.trend.direction === "rising";
  return {
    verdict: rising
      ? flat
        ? "partly"
        : "borne-out"
      : best.trend.direction === "falling"
        ? "contradicted"
        : "partly",
    sentence:
      `${partner}'s share of ${country}'s trade, ${best.base}, went from ${percent(first.y)} in ${first.x} to ${percent(end.y)} in ${end.x} ` +
      `(${best.trend.direction}, ${best.trend.points} years, ${((best.trend.slope ?? 0) * 100).toFixed(1)} points a year)` +
      (rising && flat ? `, but hardly moved from ${late[0]!.x} to ${end.x}.` : "."),
    numbers: {
      first: first.y,
      last: end.y,
      slope: best.trend.slope,
      probability: best.trend.probability,
      years: best.trend.points,
    },
    events: [],
    needs: null,
    against: "trade tables",
  };
}
