import type { DuckDBValue } from "@duckdb/node-api";
import type { Statement } from "../../model/statement.ts";
import type { Desk, Row } from "../desk.ts";
import { whenFrom } from "../when-columns.ts";
import { readQuotes } from "./read-quotes.ts";

/** Which statements are wanted; absent and null fields do not restrict. */
export interface StatementFilter {
  readonly kind?: string | null;
  readonly subject?: string | null;
  readonly object?: string | null;
  /** Subject, object or one of the others. */
  readonly state?: string | null;
  readonly article?: string | null;
  readonly minConfidence?: number | null;
}

/** The statements that the filter asks for, by article and place in it. */
export async function readStatements(
  desk: Desk,
  filter: StatementFilter = {},
): Promise<readonly Statement[]> {
  const parts = ["true"];
  const parameters: DuckDBValue[] = [];
  const add = (value: DuckDBValue | undefined, sql: (place: string) => string): void => {
    if (value === undefined || value === null) return;
    parameters.push(value);
    parts.push(sql(`$${parameters.length}`));
  };
  add(filter.kind, (p) => `kind = ${p}`);
  add(filter.subject, (p) => `subject = ${p}`);
  add(filter.object, (p) => `object = ${p}`);
  add(filter.state, (p) => `(subject = ${p} or object = ${p} or list_contains(others, ${p}))`);
  add(filter.article, (p) => `source = ${p}`);
  add(filter.minConfidence, (p) => `confidence >= ${p}`);
  const rows = await desk.query(
    `select * replace (date_from::varchar as date_from, date_to::varchar as date_to)
     from statement_all where ${parts.join(" and ")} order by source, ordinal`,
    parameters,
  );
  const quotes = await readQuotes(
    desk,
    rows.map((row) => row.id as string),
  );
  return rows.map((row) => statementFrom(row, [...(quotes.get(row.id as string) ?? [])]));
}

function statementFrom(row: Row, quotes: Statement["quotes"]): Statement {
  return {
    id: row.id as string,
    article: row.source as string,
    kind: row.kind as Statement["kind"],
    subject: row.subject as string | null,
    object: row.object as string | null,
    others: row.others as string[],
    value: (row.number as number | null) ?? (row.value as string | null),
    unit: row.unit as string | null,
    status: row.status as Statement["status"],
    holder: row.holder as string | null,
    hedged: row.hedged as boolean,
    date: whenFrom(row),
    confidence: row.confidence as number,
    coder: row.coder as string,
    rule: row.rule as string,
    quotes,
  };
}
