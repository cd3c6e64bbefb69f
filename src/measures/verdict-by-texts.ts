import type { RecordedStatement } from "../record/queries/list-statements.ts";
import { groupBy } from "./group.ts";
import { FEW } from "./notes.ts";
import type { Patron } from "./patron.ts";
import { type Reason, sentenceFor, type Verdict } from "./verdict-answer.ts";
import { majority, NO, YES } from "./verdict-rule.ts";

const RULE =
  "Each source (an author, failing that a publication) is one vote: for, when it gives diversification as the aim, says that the state " +
  "on which the country depended is passed over, or reports approaches of which that state gets a smaller part than its share of trade; " +
  "against, when it reports the opposite. The probability is that most sources would " +
  `say so, flat before any is read: yes from ${YES}, no up to ${NO}.`;

/** An approach as one source tells it. */
export interface SourceApproaches {
  readonly source: string;
  readonly partner: string;
  readonly event: string;
}

const DIVERSIFY =
  /diversif|new partner|reduc\w* (its )?(diplomatic )?(reliance|dependen)|beyond|alternativ|less dependent/i;

function speaksOfSpreading(statement: RecordedStatement): boolean {
  return DIVERSIFY.test(`${statement.value ?? ""} ${statement.exact}`);
}

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
        (speaksOfSpreading(statement) ||
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
        : ` Of the ${own.length} approaches that ${source} tells of, ${toPatron} ${toPatron === 1 ? "goes" : "go"} to ${patron?.code ?? "the main partner"}.`;
    const said = aims.some(speaksOfSpreading)
      ? `${source} gives spreading its relations as the aim.`
      : aims.length > 0
        ? `${source} says that ${patron?.code ?? "its main partner"} is passed over.`
        : "";
    const text = `${said}${counts}`.trim();
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

/** The verdict by votes of sources, where events do not suffice. */
export function byTexts(
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
      rule: RULE,
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
    rule: RULE,
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
export function withTexts(
  verdict: Verdict,
  statements: readonly RecordedStatement[],
  country: string,
  patron: Patron | null,
): Verdict {
  const votes = votesOf([], statements, country, patron);
  const grouped = groupBy(votes, (vote) => vote.pro);
  const reasons = (list: typeof votes): Reason[] => list.map(({ text, evidence }) => ({ text, evidence }));
  return {
    ...verdict,
    pro: [...verdict.pro, ...reasons(grouped.get(true) ?? [])],
    contra: [...verdict.contra, ...reasons(grouped.get(false) ?? [])],
  };
}
