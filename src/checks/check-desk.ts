import { groupBy } from "../measures/group.ts";
import type { Event } from "../model/event.ts";
import type { Quote } from "../model/quote.ts";
import type { Statement } from "../model/statement.ts";
import type { Desk } from "../record/desk.ts";
import { readArticles } from "../record/queries/read-articles.ts";
import { readEvents } from "../record/queries/read-events.ts";
import { readStatements } from "../record/queries/read-statements.ts";
import { checkClaims } from "./check-statements.ts";
import { type Claim, claimOfEvent, claimOfStatement } from "./claim.ts";
import type { Check } from "./finding.ts";

export interface ArticleCheck extends Check {
  readonly article: string;
}

/** Below this confidence neither statements nor events of articles are checked. */
const LEAST_CONFIDENCE = 0.5;

/** Every statement of the desk's articles on one country, each held against everything but its own article. */
export async function checkDesk(desk: Desk, country: string): Promise<readonly ArticleCheck[]> {
  const statements = await readStatements(desk, { state: country, minConfidence: LEAST_CONFIDENCE });
  const events = (await readEvents(desk, { origin: "article" })).filter(
    (event) =>
      event.confidence >= LEAST_CONFIDENCE &&
      (event.actor.code === country || event.recipient?.code === country),
  );
  const claims = groupBy(
    [
      ...statements.map((statement) => ({ article: statement.article, claim: ofStatement(statement) })),
      ...events.map((event) => ({ article: event.source, claim: ofEvent(event) })),
    ],
    (one) => one.article,
  );
  const published = new Map((await readArticles(desk)).map((article) => [article.id, article.published]));
  const checks: ArticleCheck[] = [];
  for (const [article, list] of claims) {
    const found = await checkClaims(
      desk,
      list.map((one) => one.claim),
      published.get(article) ?? null,
      [article],
    );
    checks.push(...found.map((check) => ({ ...check, article })));
  }
  return checks;
}

const NOWHERE = { start: 0, end: 0, exact: "" };

function spanOf(quotes: readonly Quote[]) {
  const quote = quotes[0];
  return quote === undefined ? NOWHERE : { start: quote.start, end: quote.end, exact: quote.exact };
}

function ofStatement(statement: Statement): Claim {
  return claimOfStatement(
    { ...statement, others: [...(statement.others ?? [])], quote: spanOf(statement.quotes) },
    statement.id,
  );
}

function ofEvent(event: Event): Claim {
  return claimOfEvent({ ...event, quote: spanOf(event.quotes) }, event.id);
}
