import type { CodedStatement } from "../model/statement.ts";
import { identityOf } from "./identity.ts";
import type { Shape } from "./insert-records.ts";
import { whenColumns, whenShape } from "./when-columns.ts";

export const statementShape: Shape = {
  id: "VARCHAR",
  source: "VARCHAR",
  ordinal: "INTEGER",
  kind: "VARCHAR",
  subject: "VARCHAR",
  object: "VARCHAR",
  others: ["VARCHAR"],
  value: "VARCHAR",
  number: "DOUBLE",
  unit: "VARCHAR",
  status: "VARCHAR",
  holder: "VARCHAR",
  hedged: "BOOLEAN",
  ...whenShape,
  confidence: "DOUBLE",
  coder: "VARCHAR",
  rule: "VARCHAR",
};

export function statementIdentity(article: string, statement: CodedStatement, repeat: number): string {
  const { quote, kind, subject, object, value } = statement;
  return identityOf("statement", article, quote.start, quote.end, kind, subject, object, value, repeat);
}

export function statementRow(
  id: string,
  article: string,
  ordinal: number,
  coder: string,
  statement: CodedStatement,
) {
  const { value } = statement;
  return {
    id,
    source: article,
    ordinal,
    kind: statement.kind,
    subject: statement.subject,
    object: statement.object,
    others: statement.others ?? [],
    value: typeof value === "string" ? value : null,
    number: typeof value === "number" ? value : null,
    unit: statement.unit ?? null,
    status: statement.status,
    holder: statement.holder,
    hedged: statement.hedged,
    ...whenColumns(statement.date),
    confidence: statement.confidence,
    coder,
    rule: statement.rule,
  };
}
