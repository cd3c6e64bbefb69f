import { dayOfIso, isoOf } from "../model/day.ts";
import type { CodedEvent } from "../model/event.ts";
import type { CodedStatement } from "../model/statement.ts";
import type { Desk } from "../record/desk.ts";
import { checkAftermath } from "./aftermath.ts";
import { checkAmount } from "./amount.ts";
import { type Claim, claimOfEvent, claimOfStatement, partnersOf } from "./claim.ts";
import { type CheckContext, checkContext, windowsFor } from "./context.ts";
import { checkConversion } from "./conversion.ts";
import { checkDependence } from "./dependence.ts";
import { checkDriver } from "./driver.ts";
import { checkEvent } from "./event.ts";
import { checkException } from "./exception.ts";
import type { Check, Finding } from "./finding.ts";
import { outOfReach } from "./out-of-reach.ts";
import { checkOutreach } from "./outreach.ts";
import { checkPlaybook } from "./playbook.ts";
import { checkPrecedent } from "./precedent.ts";
import { checkReceptivity, checkStalemate } from "./responses.ts";
import { checkTradeNil } from "./trade-nil.ts";
import { checkTradeShare } from "./trade-share.ts";
import { findingAtAnyDate, possibleDates } from "./undated.ts";

type Test = (claim: Claim, context: CheckContext) => Promise<Finding | null>;

/** Which tests a kind of statement is put to: the first that applies decides. */
const TESTS: Readonly<Record<string, readonly Test[]>> = {
  figure: [checkTradeNil, checkTradeShare, checkAmount],
  dependence: [checkTradeShare, checkDependence],
  outreach: [checkOutreach],
  exception: [checkException],
  "playbook-shift": [checkPlaybook],
  receptivity: [checkReceptivity],
  stalemate: [checkStalemate],
  conversion: [checkConversion],
  driver: [checkDriver],
  outlook: [checkAftermath],
  "open-question": [checkAftermath],
  precedent: [checkPrecedent],
  event: [checkAmount, checkEvent],
};

/**
 * Every statement and event of one article against the rest of the desk. `published` is the article's date,
 * null where it is unknown; `exclude` the article's own id (and any copy of it), so that it never bears
 * itself out. A statement that cannot be tested is listed with what would be needed.
 */
export async function checkStatements(
  desk: Desk,
  statements: readonly CodedStatement[],
  events: readonly CodedEvent[],
  published: { readonly from: string; readonly to: string } | null,
  exclude: readonly string[] = [],
): Promise<readonly Check[]> {
  const claims = [
    ...statements.map((statement) => claimOfStatement(statement)),
    ...events.map((event) => claimOfEvent(event)),
  ];
  return checkClaims(desk, claims, published, exclude);
}

/** The same for claims that are at hand, with their ids. */
export async function checkClaims(
  desk: Desk,
  claims: readonly Claim[],
  published: { readonly from: string; readonly to: string } | null,
  exclude: readonly string[] = [],
): Promise<readonly Check[]> {
  const horizon = published === null ? horizonOf(claims) : null;
  const focal = focalOf(claims);
  const context = await checkContext(desk, published, exclude, horizon, focal);
  const checks: Check[] = [];
  const single = withoutExceptionTwice(claims, focal).flatMap(onePartnerEach);
  // A text without a date is tried as of each date that it may have: what stands at all of them stands.
  const dates = published === null ? possibleDates(claims, context) : [];
  const dated = new Map<string, CheckContext>();
  const findAt = async (claim: Claim, date: string): Promise<Finding> => {
    const held =
      dated.get(date) ?? (await checkContext(desk, { from: date, to: date }, exclude, null, focal));
    dated.set(date, held);
    return findingFor(claim, held);
  };
  for (const claim of withoutRepeats(single)) {
    const finding = await findingFor(claim, context);
    checks.push(
      checkOf(claim, await findingAtAnyDate(finding, dates, (date) => findAt(claim, date)), context),
    );
  }
  return withoutEchoes(checks).sort((a, b) => a.quote.start - b.quote.start);
}

/** For an article without a date: the year after the last that its dates or words name. */
function horizonOf(claims: readonly Claim[]): number | null {
  const dated = claims.flatMap(({ to }) => (to === null ? [] : [Number(to.slice(0, 4))]));
  const named = claims.flatMap(({ exact }) =>
    [...exact.matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => Number(match[0])),
  );
  const years = [...dated, ...named];
  return years.length === 0 ? null : Math.max(...years) + 1;
}

/** The state of which an article says most. */
function focalOf(claims: readonly Claim[]): string | null {
  const counts = new Map<string, number>();
  for (const { subject } of claims) if (subject !== null) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** "Missing from the charm offensive: China" is no claim that China makes an offensive. */
function withoutExceptionTwice(claims: readonly Claim[], focal: string | null): readonly Claim[] {
  const exceptions = new Set(claims.filter((one) => one.kind === "exception").map((one) => one.quote.start));
  return claims.filter(
    (one) =>
      one.kind !== "outreach" ||
      one.subject === focal ||
      one.object !== null ||
      !exceptions.has(one.quote.start),
  );
}

/** Two statements read from one sentence that come to the same finding are one check. */
function withoutEchoes(checks: readonly Check[]): Check[] {
  const seen = new Set<string>();
  return checks.filter((check) => {
    if (check.verdict === "cannot-be-tested") return true;
    const key = `${check.quote.start} ${check.sentence}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

async function findingFor(claim: Claim, context: CheckContext): Promise<Finding> {
  for (const test of TESTS[claim.kind] ?? []) {
    const finding = await test(claim, context);
    if (finding !== null) return finding;
  }
  return outOfReach(claim);
}

/** "Reached out to the United States, Japan and South Korea" is three claims, each right or wrong by itself. */
function onePartnerEach(claim: Claim): readonly Claim[] {
  if (claim.subject === null || (claim.kind !== "outreach" && claim.kind !== "stalemate")) return [claim];
  const partners = partnersOf(claim, claim.subject);
  if (partners.length < 2) return [claim];
  return partners.map((partner) => ({ ...claim, object: partner, others: [] }));
}

/** Types by which a text sums up approaches without telling of one. */
const GENERAL: ReadonlySet<string> = new Set(["SUPPORT", "CONSULT", "AGREE"]);

/**
 * Events of a text: a dated or particular one is looked for in other sources; an undated approach ("has
 * reached out to Japan") is a claim of outreach to that partner, made once however often it is repeated.
 */
function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const courted = new Set<string>();
  return claims.flatMap((claim) => {
    const { event } = claim;
    if (event === null) return [claim];
    if (claim.subject === null || claim.object === null || claim.subject === claim.object) return [];
    if (!isGeneral(claim)) return [claim];
    const pair = `${claim.subject} ${claim.object}`;
    if (courted.has(pair)) return [];
    courted.add(pair);
    return [{ ...claim, kind: "outreach" }];
  });
}

/** "Recently", "over the past months": a stretch, not the day of one deed. */
const STRETCH_DAYS = 45;

function isGeneral({ event, from, to }: Claim): boolean {
  if (event === null || event.mode !== null || event.amount !== null) return false;
  if (from !== null && to !== null && dayOfIso(to) - dayOfIso(from) < STRETCH_DAYS) return false;
  return GENERAL.has(event.type) && event.status === "actual";
}

function checkOf(claim: Claim, finding: Finding, context: CheckContext): Check {
  const windows = windowsFor(claim, context);
  return {
    id: claim.id,
    kind: claim.kind,
    subject: claim.subject,
    object: claim.object,
    claim: claim.exact,
    quote: claim.quote,
    holder: claim.holder,
    hedged: claim.hedged,
    period: windows === null ? null : { from: isoOf(windows.now.first), to: isoOf(windows.now.last) },
    ...finding,
  };
}
