import type { DuckDBValue } from "@duckdb/node-api";
import type { Correction, EventFields } from "../model/correction.ts";
import { type EventType, QUAD_OF } from "../model/plover.ts";
import { fail, ok } from "../model/problem.ts";
import type { Desk, Row } from "./desk.ts";
import { eventAllSql } from "./event-all-sql.ts";
import type { Way } from "./revise.ts";

const ROW_ID = /^(.+)-(\d+)$/;

export const eventWay: Way<EventFields> = {
  kind: "event",
  asRead,
  added: addedRow,
  corrected: withFields,
  put: async (desk, revised, read, latest) => {
    const row: Row = { ...revised, happening: await happeningOf(desk, read, latest) };
    if (row.happening === MISSING)
      return fail("no-such-target", `The desk has no event ${(latest.fields as EventFields).into}.`);
    const columns = Object.keys(row);
    await desk.run(
      `insert into event_revised (${columns.join(", ")}) values (${columns.map((name, i) => place(name, i + 1)).join(", ")})`,
      columns.map((name) => parameter(row[name])),
    );
    if (read.origin !== "article") await desk.run(eventAllSql(true));
    return ok(null);
  },
};

const MISSING = Symbol("missing");

function place(column: string, at: number): string {
  if (column === "contexts") return `from_json($${at}::json, '["VARCHAR"]')`;
  return column === "date_from" || column === "date_to" ? `$${at}::varchar::date` : `$${at}`;
}

function parameter(value: unknown): DuckDBValue {
  return Array.isArray(value) ? JSON.stringify(value) : ((value ?? null) as DuckDBValue);
}

async function asRead(desk: Desk, id: string): Promise<Row | null> {
  const columns = "select * replace (date_from::varchar as date_from, date_to::varchar as date_to)";
  const [article] = await desk.query(`${columns} from event_as_read where origin = 'article' and id = $1`, [
    id,
  ]);
  if (article !== undefined) return article;
  const [, source, number] = ROW_ID.exec(id) ?? [];
  const [row] =
    source === undefined || number === undefined
      ? []
      : await desk.query(
          `${columns} from event_as_read where origin <> 'article' and source = $1 and row_number = $2::bigint and id = $3`,
          [source, number, id],
        );
  if (row !== undefined) return row;
  const [other] = await desk.query(`${columns} from event_as_read where id = $1`, [id]);
  return other ?? null;
}

/** A merged event takes the other's happening; a dataset's row keeps its own, an article's follows the desk's. */
async function happeningOf(desk: Desk, read: Row, latest: Correction): Promise<unknown> {
  if (latest.action !== "merge") return read.origin === "article" ? null : read.happening;
  const other = await desk.query("select happening from event_all where id = $1", [
    (latest.fields as EventFields).into ?? "",
  ]);
  return other[0]?.happening ?? MISSING;
}

function withFields(read: Row, fields: EventFields): Row {
  const type = fields.type ?? (read.type as EventType | null);
  return {
    ...read,
    type,
    quad: type === null ? null : QUAD_OF[type],
    mode: fields.mode === undefined ? (fields.type === undefined ? read.mode : null) : fields.mode,
    status: fields.status ?? read.status,
    place: fields.place === undefined ? read.place : fields.place,
    ...partyFields("actor", fields.actor, read),
    ...partyFields("recipient", fields.recipient, read),
    ...dateFields(fields, read),
    coder: "analyst",
    rule: "correction",
  };
}

function partyFields(party: "actor" | "recipient", code: string | null | undefined, read: Row): Row {
  if (code === undefined || code === read[`${party}_code`]) return {};
  return {
    [`${party}_code`]: code,
    [`${party}_name`]: code ?? (party === "actor" ? "" : null),
    [`${party}_sector`]: null,
    [`${party}_person`]: null,
    [`${party}_rank`]: null,
  };
}

function dateFields(fields: EventFields, read: Row): Row {
  if (fields.from === undefined && fields.to === undefined) return {};
  const from = fields.from === undefined ? (read.date_from as string | null) : fields.from;
  const to = fields.to === undefined ? from : fields.to;
  const precision = from === null ? null : from === to ? "day" : "period";
  return {
    date_from: from,
    date_to: to ?? from,
    date_precision: precision,
    date_certainty: from && "stated",
  };
}

function addedRow(id: string, fields: EventFields): Row {
  const blank: Row = {
    id,
    origin: "article",
    source: fields.article,
    row_number: null,
    date_from: null,
    date_to: null,
    date_precision: null,
    date_certainty: null,
    actor_code: null,
    actor_name: "",
    actor_sector: null,
    actor_person: null,
    actor_rank: null,
    recipient_code: null,
    recipient_name: null,
    recipient_sector: null,
    recipient_person: null,
    recipient_rank: null,
    type: null,
    mode: null,
    quad: null,
    contexts: [],
    intensity: null,
    scale: "plover",
    raw_code: null,
    status: "actual",
    place: null,
    amount_value: null,
    amount_unit: null,
    holder: null,
    hedged: false,
    confidence: 1,
    mirrored: false,
  };
  return withFields(blank, fields);
}
