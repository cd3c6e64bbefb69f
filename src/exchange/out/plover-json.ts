import type { Actor } from "../../model/actor.ts";
import type { Quote } from "../../model/quote.ts";
import type { Desk, Row } from "../../record/desk.ts";
import { readQuotes } from "../../record/queries/read-quotes.ts";
import { type EventFilter, eventCondition } from "../../record/queries/select-events.ts";
import type { Sink } from "./sink.ts";

/** The manual's auxiliary modes for what has not simply happened. */
const AUXILIARY: Readonly<{ [status: string]: string }> = {
  historical: "historical",
  promised: "future",
  planned: "future",
  asked: "hypothetical",
  hypothetical: "hypothetical",
  refused: "negation",
  denied: "negation",
};

const PAGE = 5000;

/**
 * Events as PLOVER records, one JSON object a line (manual, draft 2.0). What PLOVER has no place for is kept under
 * `demarche`, so that the records come in again unchanged. Events without a day have no PLOVER record and are
 * left out, and so are rows whose code has no PLOVER type. Gives the number of records.
 */
export async function writePloverJson(desk: Desk, filter: EventFilter, sink: Sink): Promise<number> {
  const { sql, parameters } = eventCondition(filter);
  const found = await desk.query(
    `select * exclude (row_number) replace (date_from::varchar as date_from, date_to::varchar as date_to)
     from event_all where type is not null and date_from is not null and ${sql} order by date_from, id`,
    parameters,
  );
  for (let at = 0; at < found.length; at += PAGE) {
    const rows = found.slice(at, at + PAGE);
    const told = rows.filter((row) => row.origin === "article").map((row) => row.id as string);
    const quotes = await readQuotes(desk, told);
    const lines = rows.map((row) => `${JSON.stringify(recordOf(row, quotes.get(row.id as string) ?? []))}\n`);
    await sink.write(lines.join(""));
  }
  return found.length;
}

function recordOf(row: Row, quotes: readonly Quote[]) {
  const status = AUXILIARY[row.status as string];
  const { id, source: _source, ...own } = row;
  return {
    id,
    date: row.date_from,
    ...(row.date_to === row.date_from || row.date_to === null ? {} : { enddate: row.date_to }),
    actor: [entityOf(row, "actor")],
    ...(row.recipient_name === null && row.recipient_code === null
      ? {}
      : { recipient: [entityOf(row, "recipient")] }),
    event: [row.type],
    mode: [row.mode, status].filter((mode) => typeof mode === "string"),
    context: row.contexts,
    quad_code: row.quad,
    ...(row.intensity === null ? {} : { event_scale: row.intensity }),
    ...(row.place === null ? {} : { event_loc: { extracted_place: row.place } }),
    event_text: quotes.map((quote) => quote.exact),
    text_info: quotes.map((quote) => ({ start: quote.start, end: quote.end, article: quote.article })),
    coder: row.coder,
    demarche: own,
  };
}

function entityOf(row: Row, party: "actor" | "recipient") {
  const fields: { readonly [name: string]: unknown } = {
    code: row[`${party}_code`],
    sector: row[`${party}_sector`] as Actor["sector"],
    entity_text: row[`${party}_name`],
    identifier_text: row[`${party}_person`],
    office: row[`${party}_rank`],
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
