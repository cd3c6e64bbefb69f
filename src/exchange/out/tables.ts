import type { DuckDBValue } from "@duckdb/node-api";
import { type EventFilter, eventCondition } from "../../record/queries/select-events.ts";

/** A table that can be given out: its rows as SQL. */
export interface OutTable {
  readonly sql: string;
  readonly parameters: readonly DuckDBValue[];
}

export const STEPS_OUT = ["month", "quarter", "year"] as const;
export type StepOut = (typeof STEPS_OUT)[number];

/** Every column of `event_all`, by date (those without one last), then by source and id. */
export function eventTable(filter: EventFilter): OutTable {
  const { sql, parameters } = eventCondition(filter);
  return {
    sql: `select * from event_all where ${sql} order by date_from nulls last, source, row_number, id`,
    parameters,
  };
}

/** Which statements are wanted; absent and null fields do not restrict. */
export interface StatementFilter {
  readonly subject?: string | null;
  readonly object?: string | null;
  readonly kind?: string | null;
  readonly status?: string | null;
  readonly minConfidence?: number | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Statements with the words that say them. */
export function statementTable(filter: StatementFilter = {}): OutTable {
  const given = [
    ["s.subject =", filter.subject],
    ["s.object =", filter.object],
    ["s.kind =", filter.kind],
    ["s.status =", filter.status],
    ["s.confidence >=", filter.minConfidence],
    ["s.date_to >=", filter.from],
    ["s.date_from <=", filter.to],
  ] as const;
  const parts = given.flatMap(([sql, value]) =>
    value === undefined || value === null ? [] : [{ sql, value }],
  );
  const conditions = [
    "true",
    ...parts.map(({ sql }, at) => `${sql} $${at + 1}${sql.includes("date") ? "::date" : ""}`),
  ];
  return {
    sql: `select s.*, q.exact as quote, q.start_offset, q.end_offset from statement_all s
      left join quote q on q.owner = s.id and q.ordinal = 0 where ${conditions.join(" and ")} order by s.source, s.ordinal, s.id`,
    parameters: parts.map(({ value }) => value),
  };
}

const counts = `count(*) as reports, count(distinct happening) as happenings,
  count(distinct happening) filter (where quad = 1) as verbal_cooperation,
  count(distinct happening) filter (where quad = 2) as material_cooperation,
  count(distinct happening) filter (where quad = 3) as verbal_conflict,
  count(distinct happening) filter (where quad = 4) as material_conflict`;

/** What was done between each pair of states: reports, happenings (in all and by quad), first and last day. */
export function dyadTable(filter: EventFilter): OutTable {
  const { sql, parameters } = eventCondition(filter);
  return {
    sql: `select actor_code as actor, recipient_code as recipient, ${counts},
        min(date_from) as first, max(date_to) as last
      from event_all where ${sql} and ${between} group by actor, recipient order by actor, recipient`,
    parameters,
  };
}

/** The same by month, quarter or year of the first day; `period` is its first day. */
export function periodTable(filter: EventFilter, step: StepOut): OutTable {
  const { sql, parameters } = eventCondition(filter);
  return {
    sql: `select date_trunc('${step}', date_from)::date as period, actor_code as actor, recipient_code as recipient, ${counts}
      from event_all where ${sql} and ${between} and date_from is not null
      group by period, actor, recipient order by period, actor, recipient`,
    parameters,
  };
}

/** Two different states, something that was done, and each meeting once. */
const between = `actor_code <> recipient_code and not mirrored and status in ('actual', 'historical')`;
