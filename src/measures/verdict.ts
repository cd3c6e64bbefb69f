import type { z } from "zod";
import { fail, ok, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import { countFocal, type FocalCount } from "../record/queries/count-focal.ts";
import { listStatements, type RecordedStatement } from "../record/queries/list-statements.ts";
import { isApproach, isPartner, standingOf } from "./approaches.ts";
import { binFrom, dayOf } from "./calendar.ts";
import { type Steady, steadySources } from "./coverage.ts";
import { groupBy } from "./group.ts";
import { commonParameters, filterOf } from "./measure.ts";
import { FEW } from "./notes.ts";
import { type Patron, patronOf } from "./patron.ts";
import { randomFrom } from "./statistics/random.ts";
import { examplesOf, inBin, spanOf, sumOf } from "./tally.ts";
import { answerOf, majority, NO, spread, YES } from "./verdict-rule.ts";

export interface Reason {
  readonly text: string;
  readonly evidence: readonly string[];
}

export interface Verdict {
  readonly diversifying: "yes" | "no" | "unclear";
  /** Probability that it is diversifying; null where nothing is known. */
  readonly probability: number | null;
  /** Which rule decided: `events` (two periods), `texts` (sources as votes), `nothing`. */
  readonly basis: "events" | "texts" | "nothing";
  readonly sentence: string;
  readonly rule: string;
  readonly patron: { readonly code: string; readonly share: number; readonly base: string } | null;
  readonly pro: readonly Reason[];
  readonly contra: readonly Reason[];
  readonly wouldTurn: readonly string[];
  readonly method: string;
  readonly notes: readonly string[];
}

const RULES = {
  events:
    `Yes when the probability is ${YES} or more that approaches are both spread wider than before (lower Herfindahl index) and ` +
    "go less to the country on which it depends most; no when one of the two is at most " +
    `${NO} and the other below ${YES}; unclear otherwise. Needs ${FEW} approaches in each period.`,
  texts:
    "Each source is one vote: for, when it gives diversification as the aim or reports approaches of which the country depended on " +
    "gets a smaller part than its share of trade; against, when it says the opposite. The probability is that most sources would " +
    `say so, flat before any is read: yes from ${YES}, no up to ${NO}.`,
} as const;

/** Whether the country is diversifying its relations. Parameters as for every measure. */
export async function verdictOn(
  desk: Desk,
  country: string,
  given: z.input<typeof commonParameters> = {},
): Promise<Result<Verdict>> {
  const parsed = commonParameters.safeParse(given);
  if (!parsed.success) return fail("bad-parameter", parsed.error.issues[0]?.message ?? "not understood");
  const asked = parsed.data;
  const filter = { ...filterOf(asked), from: null, to: null };
  const isOne = (row: FocalCount): boolean => isApproach(row) && isPartner(row.partner);
  const approaches = (await countFocal(desk, country, filter, "day")).filter(isOne);
  const span = spanOf(approaches, { ...asked, from: null });
  const patron = await patronOf(desk, country, { ...asked, to: asked.to ?? span?.to ?? null });
  const statements = await listStatements(desk, country, {
    exclude: asked.exclude,
    minConfidence: asked.minConfidence,
  });
  const steady = span === null ? null : await steadySources(desk, country, span.first, span.last);
  if (steady !== null && steady.last > steady.first) {
    const compared =
      steady.origins === null
        ? approaches
        : (await countFocal(desk, country, { ...filter, origins: steady.origins }, "day")).filter(isOne);
    const fromEvents = byEvents(compared, patron, asked, steady);
    if (fromEvents !== null) return ok(withTexts(fromEvents, statements, country, patron));
  }
  const sources = new Set(approaches.flatMap((row) => row.events));
  const bySource = await approachesBySource(desk, country, [...sources]);
  return ok(byTexts(bySource, statements, country, patron));
}

function byEvents(
  approaches: readonly FocalCount[],
  patron: Patron | null,
  asked: z.output<typeof commonParameters>,
  steady: Steady,
): Verdict | null {
  const done = approaches.filter((row) => row.day !== null && standingOf(row.status, true) === "done");
  const to = Math.min(asked.to === null ? steady.last : dayOf(asked.to), steady.last);
  const third = Math.floor((to - steady.first + 1) / 3);
  const from = asked.from === null ? to - third + 1 : Math.max(dayOf(asked.from), steady.first);
  if (from <= steady.first || to < from) return null;
  const [now, before] = [binFrom(from, to), binFrom(steady.first, from - 1)];
  const names = asked.partners ?? [...new Set(done.map((row) => row.partner!))].sort();
  const partners = patron !== null && !names.includes(patron.code) ? [...names, patron.code] : names;
  const count = (bin: typeof now): number[] =>
    partners.map((partner) => sumOf(done.filter((row) => row.partner === partner && inBin(row, bin))));
  const [late, early] = [count(now), count(before)];
  const [n, b] = [late, early].map((list) => list.reduce((x, y) => x + y, 0)) as [number, number];
  if (n < FEW || b < FEW) return null;
  const index = patron === null ? null : partners.indexOf(patron.code);
  const reading = spread(late, early, index, randomFrom(asked.seed));
  const answer = answerOf(reading);
  const events = (code: string): readonly string[] =>
    examplesOf(
      done.filter((row) => row.partner === code && inBin(row, now)),
      6,
    );
  const all = examplesOf(
    done.filter((row) => inBin(row, now)),
    8,
  );
  const reasons: { for: boolean; text: string; evidence: readonly string[] }[] = [
    {
      for: reading.wider >= 0.5,
      text: `Spread wider over partners than from ${before.from} to ${before.to}: probability ${reading.wider.toFixed(2)}.`,
      evidence: all,
    },
  ];
  if (patron !== null && reading.away !== null)
    reasons.push({
      for: reading.away >= 0.5,
      text: `Approaches to ${patron.code}: ${late[index!]} of ${n} now, ${early[index!]} of ${b} before; a smaller part with probability ${reading.away.toFixed(2)}.`,
      evidence: events(patron.code),
    });
  if (patron?.row.trend?.direction === "rising")
    reasons.push({
      for: false,
      text: `${patron.code}'s share (${patron.base}) is rising.`,
      evidence: [...patron.row.evidence],
    });
  return {
    diversifying: answer,
    probability: reading.both,
    basis: "events",
    sentence: sentenceFor(
      answer,
      reading.both,
      `${n} approaches from ${now.from} to ${now.to} against ${b} before`,
    ),
    rule: RULES.events,
    patron: patron === null ? null : { code: patron.code, share: patron.share, base: patron.base },
    pro: reasons.filter((reason) => reason.for).map(({ text, evidence }) => ({ text, evidence })),
    contra: reasons.filter((reason) => !reason.for).map(({ text, evidence }) => ({ text, evidence })),
    wouldTurn: turningPoints(late, early, index, partners, answer, asked.seed),
    method: "docs/methods/verdict.md",
    notes: [
      ...steady.notes,
      `One fixed list of ${partners.length} partners for both periods.`,
      ...(patron === null
        ? ["No trade figures: on whom it depends is not known, and only the spread is judged."]
        : []),
    ],
  };
}

/** How many more approaches, to whom, would change the answer: found by adding them and asking again. */
function turningPoints(
  now: readonly number[],
  before: readonly number[],
  patron: number | null,
  partners: readonly string[],
  answer: Verdict["diversifying"],
  seed: number,
): readonly string[] {
  const turned: string[] = [];
  const top = now.indexOf(Math.max(...now));
  const least = now.indexOf(Math.min(...now));
  for (const [index, label] of [
    [patron ?? top, `to ${partners[patron ?? top]}`],
    [least, `to partners that now get fewest, such as ${partners[least]}`],
  ] as const) {
    for (const more of [1, 2, 3, 5, 8, 12, 20, 30, 50]) {
      const changed = now.map((n, i) => (i === index ? n + more : n));
      const got = answerOf(spread(changed, before, patron, randomFrom(seed), 1000));
      if (got === answer) continue;
      turned.push(`About ${more} more approaches ${label} in the period would make it "${got}".`);
      break;
    }
  }
  return turned.length > 0
    ? turned
    : ["No single partner's approaches, up to 50 more, would change the answer."];
}

function sentenceFor(answer: Verdict["diversifying"], probability: number, on: string): string {
  const words = { yes: "Diversifying: yes", no: "Diversifying: no", unclear: "Diversifying: unclear" }[
    answer
  ];
  return `${words} (probability ${probability.toFixed(2)} on ${on}).`;
}

interface SourceApproaches {
  readonly source: string;
  readonly partner: string;
  readonly event: string;
}

async function approachesBySource(
  desk: Desk,
  country: string,
  ids: readonly string[],
): Promise<readonly SourceApproaches[]> {
  if (ids.length === 0) return [];
  const rows = await desk.query(
    "select source, recipient_code as partner, id from event_all where actor_code = $1 and list_contains(string_split($2, chr(10)), id) and origin = 'article'",
    [country, ids.join("\n")],
  );
  return rows.map((row) => ({
    source: String(row.source),
    partner: String(row.partner),
    event: String(row.id),
  }));
}

const DIVERSIFY =
  /diversif|new partner|reduc\w* (its )?(diplomatic )?(reliance|dependen)|beyond|alternativ|less dependent/i;

function votesOf(
  approaches: readonly SourceApproaches[],
  statements: readonly RecordedStatement[],
  country: string,
  patron: Patron | null,
): readonly { source: string; pro: boolean; text: string; evidence: readonly string[] }[] {
  const sources = new Set([...approaches.map((row) => row.source), ...statements.map((row) => row.source)]);
  return [...sources].flatMap((source) => {
    const own = approaches.filter((row) => row.source === source);
    const aims = statements.filter(
      (statement) =>
        statement.source === source &&
        (statement.kind === "aim" || statement.kind === "exception") &&
        statement.subject === country &&
        (DIVERSIFY.test(`${statement.value ?? ""} ${statement.exact}`) ||
          (statement.kind === "exception" && statement.object === patron?.code)),
    );
    const toPatron = own.filter((row) => row.partner === patron?.code).length;
    const spreads = patron !== null && own.length >= 3 && toPatron / own.length < patron.share;
    const leans = patron !== null && own.length >= 3 && toPatron / own.length >= patron.share;
    if (aims.length === 0 && !spreads && !leans) return [];
    const pro = aims.length > 0 || spreads;
    const counts =
      own.length === 0
        ? ""
        : ` ${toPatron} of its ${own.length} approaches go to ${patron?.code ?? "the main partner"}.`;
    const text = `${aims.length > 0 ? "Gives spreading its relations as the aim." : ""}${counts}`.trim();
    return [
      {
        source,
        pro,
        text,
        evidence: [...aims.map((aim) => aim.id), ...own.slice(0, 6).map((row) => row.event)],
      },
    ];
  });
}

function byTexts(
  approaches: readonly SourceApproaches[],
  statements: readonly RecordedStatement[],
  country: string,
  patron: Patron | null,
): Verdict {
  const votes = votesOf(approaches, statements, country, patron);
  const pro = votes.filter((vote) => vote.pro);
  const contra = votes.filter((vote) => !vote.pro);
  const common = {
    patron: patron === null ? null : { code: patron.code, share: patron.share, base: patron.base },
    method: "docs/methods/verdict.md",
  };
  if (votes.length === 0)
    return {
      ...common,
      diversifying: "unclear",
      probability: null,
      basis: "nothing",
      sentence: `Nothing is known of whether ${country} is diversifying: too few approaches and no source that says so.`,
      rule: RULES.texts,
      pro: [],
      contra: [],
      wouldTurn: [`Event data with ${FEW} approaches before and in the period, or articles that say so.`],
      notes: ["That nothing is known is not a no."],
    };
  const probability = majority(pro.length, contra.length);
  const answer = probability >= YES ? "yes" : probability <= NO ? "no" : "unclear";
  let more = 1;
  while (more < 50 && majority(pro.length, contra.length + more) >= YES) more++;
  return {
    ...common,
    diversifying: answer,
    probability,
    basis: "texts",
    sentence: sentenceFor(
      answer,
      probability,
      `${votes.length} ${votes.length === 1 ? "source" : "sources"} and ${approaches.length} approaches, as far as these texts go`,
    ),
    rule: RULES.texts,
    pro: pro.map(({ text, evidence }) => ({ text, evidence })),
    contra: contra.map(({ text, evidence }) => ({ text, evidence })),
    wouldTurn: [
      answer === "yes"
        ? `${more} further ${more === 1 ? "source that says" : "sources that say"} the opposite.`
        : "Further sources that say so.",
      `Event data: with ${FEW} approaches before and in the period the events decide.`,
    ],
    notes: ["Sources choose what they tell: what they do not mention may have happened all the same."],
  };
}

/** With events decisive, what the texts say stands beside them. */
function withTexts(
  verdict: Verdict,
  statements: readonly RecordedStatement[],
  country: string,
  patron: Patron | null,
): Verdict {
  const votes = votesOf([], statements, country, patron);
  const grouped = groupBy(votes, (vote) => vote.pro);
  const reasons = (list: typeof votes): Reason[] =>
    list.map(({ text, evidence }) => ({ text: `A source: ${text}`, evidence }));
  return {
    ...verdict,
    pro: [...verdict.pro, ...reasons(grouped.get(true) ?? [])],
    contra: [...verdict.contra, ...reasons(grouped.get(false) ?? [])],
  };
}
