import type { CodedStatement, StatementKind } from "../../model/statement.ts";

/** What a state did or how it stood, not what is expected or asked of it. */
const TOLD: ReadonlySet<StatementKind> = new Set(["dependence", "exchange", "leverage", "outreach"]);

/** Behind so many years what is told of is another time. */
const YEARS = 15;

/** "From 1921 until 1990 it lived off Moscow": what is told of long ago is told as a precedent too. */
export function precedentIn(statement: CodedStatement, published: string | null): CodedStatement | null {
  const ended = statement.date?.to ?? null;
  if (ended === null || published === null || !TOLD.has(statement.kind) || statement.status !== "actual")
    return null;
  if (Number(published.slice(0, 4)) - Number(ended.slice(0, 4)) < YEARS) return null;
  return {
    ...statement,
    kind: "precedent",
    rule: "precedent.long-past",
    value: statement.quote.exact.replace(/\s+/g, " ").trim(),
  };
}
