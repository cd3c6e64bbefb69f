import { binFrom } from "../measures/calendar.ts";
import { type OverturePartnerRow, overtures } from "../measures/overtures.ts";
import { dayOfIso, isoOf } from "../model/day.ts";
import { type Claim, partnersOf } from "./claim.ts";
import { type CheckContext, countsOf, gapSentence, ratioOf, rowOf } from "./context.ts";
import { type Finding, percent, untestable } from "./finding.ts";
import { ownerOf } from "./trade-share.ts";

const IGNORE = /ignor|reject|rebuff|refus|not respond|turn (down|away)/i;
const TRADE = /\btrade|commerce|exports?|imports?\b/i;
const HINDER = /prevent|obstacle|hinder|unlikely|not grow|will not|fail|insurmountable/i;
const DAYS_AFTER = 365;
/** What contacts after publication can bear on: relations and dealings to come, not reasons, views or blame. */
const RELATION =
  /\b(?:relations?|relationship|ties|contacts?|talks|dialogue|normali[sz]\w*|improv\w*|rapprochement|engage\w*|advances|efforts?|visits?|summit|negotiat\w*)\b/i;
const AHEAD =
  /\bremains? (?:to be seen|unclear)|\b(?:whether|will|would|may|might|could|likely|unlikely|possibl[ey]|expect\w*|prevent\w*|future|yet to|seems? possible)\b/i;
const BLAME = /\b(?:who is|who was|responsible|ascertain|hoped|the reason)\b/i;

/** Predictions and open questions, against what happened in the year after publication. */
export async function checkAftermath(claim: Claim, context: CheckContext): Promise<Finding | null> {
  if (claim.kind !== "outlook" && claim.kind !== "open-question") return null;
  const published = context.published?.to ?? null;
  if (published === null)
    return untestable(
      "The article is not dated: what came after it is not known.",
      "the article's date (--published)",
      "what happened after",
    );
  if (claim.subject === null) return untestable("The statement names nobody.", "the states that are meant");
  if (TRADE.test(claim.exact)) {
    const trade = await tradeAfter(claim, Number(published.slice(0, 4)), context);
    if (trade !== null) return trade;
  }
  if (IGNORE.test(`${claim.value} ${claim.exact}`)) return answersAfter(claim, published, context);
  if (!RELATION.test(claim.exact) || !AHEAD.test(claim.exact) || BLAME.test(claim.exact))
    return untestable(
      "It is no prediction of relations, contacts or trade: what was done afterwards does not answer it.",
      "a source on the matter itself",
      "contacts after publication",
    );
  return contactsAfter(claim, published, context);
}

async function tradeAfter(claim: Claim, year: number, context: CheckContext): Promise<Finding | null> {
  const owner = await ownerOf(claim, context);
  if (owner === null) return null;
  const figures = await context.desk.query(
    "select year, value_usd as value, base, source from trade where reporter = $1 and partner = $2 and flow = 'total' and value_usd is not null order by year, source",
    [owner.country, owner.partner],
  );
  const before = figures.filter((row) => Number(row.year) <= year).at(-1);
  const after = figures.filter((row) => Number(row.year) > year && Number(row.year) <= year + 2);
  if (before === undefined || after.length === 0) return null;
  const last = after.at(-1)!;
  const ratio = Number(last.value) / Number(before.value);
  const grew = ratio >= 1.1;
  const shares = owner.shares.filter((one) => one.year > year && one.year <= year + 2);
  const question = claim.kind === "open-question";
  const saysNot = HINDER.test(`${claim.value} ${claim.exact}`);
  return {
    verdict: question
      ? grew
        ? "borne-out"
        : "contradicted"
      : grew === saysNot
        ? "contradicted"
        : "borne-out",
    sentence:
      `${owner.country}'s trade with ${owner.partner} went from ${million(before.value)} in ${before.year} to ${after.map((row) => `${million(row.value)} in ${row.year}`).join(", ")}` +
      `${shares.length > 0 ? ` (${percent(shares.at(-1)!.share)} of its trade)` : ""}: it ${grew ? "grew" : "did not grow"}.` +
      (question
        ? ` Open when the text was written; since then the answer leans to ${grew ? "yes" : "no"}, as far as volumes show it.`
        : ""),
    numbers: { before: Number(before.value), after: Number(last.value), ratio },
    events: [],
    needs: null,
    against: "trade tables after publication",
  };
}

function million(value: unknown): string {
  return `${(Number(value) / 1e6).toFixed(0)} million dollars`;
}

async function answersAfter(claim: Claim, published: string, context: CheckContext): Promise<Finding> {
  const named = [claim.subject!, ...partnersOf(claim, claim.subject!)];
  const to = isoOf(dayOfIso(published) + DAYS_AFTER);
  if (context.span === null || context.span.to <= published)
    return untestable(
      `The desk's events end before ${published}.`,
      `event data after ${published}`,
      "what happened after",
    );
  for (const [asker, asked] of [
    [named[1], named[0]],
    [named[0], named[1]],
  ] as const) {
    if (asker === undefined || asked === undefined) continue;
    const answer = await overtures.run(context.desk, asker, {
      from: published,
      to,
      partners: [asked],
      exclude: [...context.exclude],
    });
    const row = answer.ok
      ? answer.value.rows.find((one): one is OverturePartnerRow => one.row === "partner")
      : undefined;
    const decided = row === undefined ? 0 : row.answered + row.rebuffed + row.ignored;
    if (row === undefined || decided < 3) continue;
    const unanswered = (row.ignored + row.rebuffed) / decided;
    return {
      verdict: unanswered > 0.6 ? "borne-out" : unanswered < 0.4 ? "contradicted" : "partly",
      sentence: `After publication, of ${decided} approaches of ${asker} to ${asked} ${row.answered} were answered, ${row.rebuffed} rebuffed, ${row.ignored} ignored.`,
      numbers: { decided, answered: row.answered, rebuffed: row.rebuffed, ignored: row.ignored },
      events: row.evidence,
      needs: null,
      against: "overtures after publication",
    };
  }
  const gap = named.find((code) => context.gaps.has(code));
  return untestable(
    `Fewer than three approaches between ${named.join(" and ")} after ${published} are in the desk.${gap === undefined ? "" : ` ${gapSentence(gap)}`}`,
    `event data on this pair after ${published}`,
    "overtures after publication",
  );
}

async function contactsAfter(claim: Claim, published: string, context: CheckContext): Promise<Finding> {
  const other = partnersOf(claim, claim.subject!)[0];
  const span = context.span;
  if (span === null || span.last - dayOfIso(published) < 60)
    return untestable(
      `The desk's events end ${span === null ? "nowhere" : `on ${span.to}`}, too soon after ${published}.`,
      `event data for half a year after ${published}`,
      "what happened after",
    );
  if (other === undefined)
    return untestable("The statement names one state only.", "what would count as the outcome");
  const now = binFrom(dayOfIso(published) + 1, Math.min(span.last, dayOfIso(published) + DAYS_AFTER));
  const before = binFrom(span.first, dayOfIso(published));
  const row = rowOf(await context.compare(claim.subject!, [other], now, before), other, "contacts");
  if (row !== undefined && row.nowDays < 60)
    return untestable(
      `Steady event data end on ${row.period.to}, ${row.nowDays} days after publication: too soon to tell.`,
      `event data for half a year after ${published}`,
      "contacts after publication",
    );
  if (row === undefined || row.pValue === null)
    return untestable(
      `${row?.now ?? 0} contacts of ${claim.subject} and ${other} after publication, ${row?.before ?? 0} before: too few.${context.gaps.has(other) ? ` ${gapSentence(other)}` : ""}`,
      `event data on this pair after ${published}`,
      "contacts after publication",
    );
  if (context.gaps.has(other) && row.verdict !== "more")
    return untestable(
      `Contacts of ${claim.subject} and ${other}: ${countsOf(row)}. ${gapSentence(other)}`,
      `a dataset that names ${other} itself`,
      "contacts after publication",
    );
  const saysNot = HINDER.test(`${claim.value} ${claim.exact}`);
  const verdict =
    row.verdict === "no clear change"
      ? "partly"
      : (row.verdict === "more") !== saysNot
        ? "borne-out"
        : "contradicted";
  return {
    verdict,
    sentence:
      `Contacts of ${claim.subject} and ${other}: ${countsOf(row)}, ${ratioOf(row)}.` +
      (claim.kind === "open-question"
        ? ` Open when the text was written; since then the answer leans to ${row.verdict === "no clear change" ? "neither side" : row.verdict === "more" ? "yes" : "no"}, as far as contacts show it.`
        : ""),
    numbers: { now: row.now, before: row.before, ratio: row.ratio, pValue: row.pValue },
    events: row.evidence,
    needs: null,
    against: "contacts after publication",
  };
}
