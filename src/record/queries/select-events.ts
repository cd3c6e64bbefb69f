import type { DuckDBValue } from "@duckdb/node-api";
import { dealingSql, type PartnerDimension } from "./count-partners.ts";

/**
 * Which events are wanted. Absent and null fields do not restrict. `from` and `to` are ISO days; an event is
 * taken when its interval touches theirs, so events without a date are left out once either is given.
 */
export interface EventFilter {
  readonly actor?: string | null;
  readonly recipient?: string | null;
  /** Either side. */
  readonly state?: string | null;
  readonly type?: string | null;
  readonly mode?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly status?: string | null;
  readonly minConfidence?: number | null;
  /** An article's or dataset's id. */
  readonly source?: string | null;
  /** `article`, `icews`, `gdelt`, ... */
  readonly origin?: string | null;
  readonly ids?: readonly string[] | null;
  /** Of one `source` that is a dataset: rows by their number. */
  readonly rows?: readonly number[] | null;
  /** PLOVER's quad class. */
  readonly quad?: number | null;
  /** The other side of `state`. */
  readonly partner?: string | null;
  /** Leaves out rows that a dataset repeats from the other side, as every count does. */
  readonly counted?: boolean | null;
  /** What is counted as such a dealing of `state`. */
  readonly dimension?: PartnerDimension | null;
}

export interface Condition {
  /** `true` where nothing restricts. */
  readonly sql: string;
  readonly parameters: readonly DuckDBValue[];
}

/**
 * Row numbers that are written out are looked at before anything else of a row is worked out, a parameter after: with
 * few of them that is a tenth of the work, with many each costs a comparison for every row of the desk.
 */
const MOST_WRITTEN = 500;

/** The filter as a condition on `event_all`, its parameters numbered from `first`. */
export function eventCondition(filter: EventFilter, first = 1): Condition {
  const parts: string[] = [];
  const parameters: DuckDBValue[] = [];
  const add = (value: DuckDBValue | undefined, sql: (place: string) => string): void => {
    if (value === undefined || value === null) return;
    parts.push(sql(`$${first + parameters.length}`));
    parameters.push(value);
  };
  add(filter.actor, (p) => `actor_code = ${p}`);
  add(filter.recipient, (p) => `recipient_code = ${p}`);
  add(filter.state, (p) => `(actor_code = ${p} or recipient_code = ${p})`);
  add(filter.type, (p) => `type = ${p}`);
  add(filter.mode, (p) => `mode = ${p}`);
  add(filter.from, (p) => `date_to >= ${p}::date`);
  add(filter.to, (p) => `date_from <= ${p}::date`);
  add(filter.status, (p) => `status = ${p}`);
  add(filter.minConfidence, (p) => `confidence >= ${p}`);
  add(filter.source, (p) => `source = ${p}`);
  add(filter.origin, (p) => `origin = ${p}`);
  add(filter.quad, (p) => `quad = ${p}`);
  add(filter.partner, (p) => `(actor_code = ${p} or recipient_code = ${p})`);
  if (filter.counted === true) parts.push("mirrored is not true");
  const { dimension } = filter;
  if (dimension !== undefined && dimension !== null) add(filter.state, (p) => dealingSql(dimension, p));
  const { rows } = filter;
  if (rows !== undefined && rows !== null && rows.length > 0 && rows.length <= MOST_WRITTEN)
    parts.push(`row_number in (${rows.map(Number).join(", ")})`);
  else if (rows !== undefined && rows !== null)
    add(JSON.stringify(rows), (p) => `row_number in (select unnest(from_json(${p}::json, '["BIGINT"]')))`);
  if (filter.ids !== undefined && filter.ids !== null)
    add(JSON.stringify(filter.ids), (p) => `id in (select unnest(from_json(${p}::json, '["VARCHAR"]')))`);
  return { sql: parts.length === 0 ? "true" : parts.join(" and "), parameters };
}
