import type { Correction, EventFields } from "../model/correction.ts";
import { fail, ok, type Result } from "../model/problem.ts";
import type { Desk } from "./desk.ts";
import { identityOf } from "./identity.ts";
import { insertRecords } from "./insert-records.ts";
import { readArticles } from "./queries/read-articles.ts";
import { correctionsOf } from "./queries/read-corrections.ts";
import { quoteRow, quoteShape } from "./quote-rows.ts";
import { revise } from "./revise.ts";
import { eventWay } from "./revise-event.ts";
import { statementWay } from "./revise-statement.ts";

export type NewCorrection = Omit<Correction, "id" | "at">;

/**
 * Records what an analyst says of a reading, and puts what follows from it in the place of the reading.
 * What was read stays as it is. Errors: `no-such-target`, `no-such-article`, `not-a-correction`.
 */
export async function writeCorrection(
  desk: Desk,
  said: NewCorrection,
  at: Date,
): Promise<Result<Correction>> {
  const fault = faultOf(said);
  if (fault !== null) return fail("not-a-correction", fault);
  const count = await desk.query("select count(*)::integer as n from correction");
  const id = identityOf("correction", Number(count[0]?.n ?? 0), at.toISOString(), said.target, said.action);
  const correction: Correction = { ...said, id, at: at.toISOString() };
  let outcome: Result<null> = ok(null);
  await desk
    .transaction(async () => {
      await desk.run(
        `insert into correction (id, target, kind, action, fields, author, "at") values ($1, $2, $3, $4, $5, $6, $7::timestamp)`,
        [id, said.target, said.kind, said.action, JSON.stringify(said.fields), said.author, correction.at],
      );
      if (said.action === "add") outcome = await addQuote(desk, correction);
      if (outcome.ok) outcome = await applyLatest(desk, correction);
      if (!outcome.ok) throw new Error("refused");
    })
    .catch((error: unknown) => {
      if (outcome.ok) throw error;
    });
  return outcome.ok ? ok(correction) : outcome;
}

function faultOf({ action, target, fields, kind }: NewCorrection): string | null {
  if (action === "add") {
    if (target !== null) return "An addition has no target.";
    if (fields.article === undefined || fields.quote === undefined)
      return "An addition needs the article and the sentence that tells of it.";
    const needed = kind === "event" ? fields.type : fields.kind;
    return needed === undefined ? `An addition needs a ${kind === "event" ? "type" : "kind"}.` : null;
  }
  if (target === null) return "It must name the event or statement that it is about.";
  if (action === "merge" && (kind !== "event" || typeof fields.into !== "string" || fields.into === target))
    return "A merge needs two different events.";
  if (action === "correct" && Object.keys(fields).length === 0) return "Nothing is corrected.";
  return null;
}

async function addQuote(desk: Desk, correction: Correction): Promise<Result<null>> {
  const fields = correction.fields as EventFields;
  const [article] = await readArticles(desk, [fields.article ?? ""]);
  if (article === undefined) return fail("no-such-article", "The desk has no such article.");
  const span = fields.quote!;
  if (article.text.slice(span.start, span.end) !== span.exact || span.exact.trim() === "")
    return fail("not-a-correction", "The sentence does not stand in the article at that place.");
  await insertRecords(desk, "quote", quoteShape, [quoteRow(correction.id, article, span)]);
  return ok(null);
}

async function applyLatest(desk: Desk, correction: Correction): Promise<Result<null>> {
  const target = correction.target ?? correction.id;
  const said = (await correctionsOf(desk, [target])).get(target) ?? [];
  const addition = said.find((one) => one.action === "add") ?? null;
  return correction.kind === "event"
    ? revise(desk, target, addition, correction, eventWay)
    : revise(desk, target, addition, correction, statementWay);
}
