import type { When } from "../../model/date.ts";
import type { CodedStatement, StatementKind } from "../../model/statement.ts";

/** What a state did or how it stood, not what is expected or asked of it. */
const TOLD: ReadonlySet<StatementKind> = new Set(["dependence", "exchange", "leverage", "outreach"]);

/** Behind so many years what is told of is another time. */
const YEARS = 15;

/** "From 1921 until 1990 it lived off Moscow": what is told of long ago is told as a precedent too. */
export function precedentIn(statement: CodedStatement, published: string | null): CodedStatement | null {
  if (!TOLD.has(statement.kind) || statement.status !== "actual") return null;
  if (!isLongPast(statement.date, published)) return null;
  return {
    ...statement,
    kind: "precedent",
    rule: "precedent.long-past",
    value: statement.quote.exact.replace(/\s+/g, " ").trim(),
  };
}

export function isLongPast(date: When | null, published: string | null): boolean {
  const ended = date?.to ?? null;
  if (ended === null || published === null) return false;
  return Number(published.slice(0, 4)) - Number(ended.slice(0, 4)) >= YEARS;
}
