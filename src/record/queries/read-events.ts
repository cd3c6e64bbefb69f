import type { Actor } from "../../model/actor.ts";
import type { Event } from "../../model/event.ts";
import type { Desk, Row } from "../desk.ts";
import { whenFrom } from "../when-columns.ts";
import { readQuotes } from "./read-quotes.ts";
import { type EventFilter, eventCondition } from "./select-events.ts";

/**
 * The events that the filter asks for, of articles and datasets alike, by date (those without one last), then
 * by id. Dataset rows whose code has no PLOVER type (plain statements, unknown codes) are not events of the
 * model and are left out; the view `event_all` has them.
 */
export async function readEvents(desk: Desk, filter: EventFilter = {}): Promise<readonly Event[]> {
  const { sql, parameters } = eventCondition(filter);
  const rows = await desk.query(
    `select a.* replace (a.date_from::varchar as date_from, a.date_to::varchar as date_to),
       e.date_expression, e.date_offset_from, e.date_offset_to,
       e.actor_start, e.actor_end, e.actor_exact, e.recipient_start, e.recipient_end, e.recipient_exact
     from (select * from event_all where type is not null and ${sql}) a left join event e on e.id = a.id
     order by a.date_from nulls last, a.id`,
    parameters,
  );
  const quotes = await readQuotes(
    desk,
    rows.filter((row) => row.origin === "article").map((row) => row.id as string),
  );
  return rows.map((row) => eventFrom(row, [...(quotes.get(row.id as string) ?? [])]));
}

function eventFrom(row: Row, quotes: Event["quotes"]): Event {
  const amount = row.amount_value as number | null;
  return {
    id: row.id as string,
    origin: row.origin as string,
    source: row.source as string,
    type: row.type as Event["type"],
    mode: row.mode as string | null,
    quad: Number(row.quad) as Event["quad"],
    contexts: (row.contexts as string[] | null) ?? [],
    intensity: row.intensity as number | null,
    status: row.status as Event["status"],
    actor: partyFrom(row, "actor") ?? NOBODY,
    recipient: partyFrom(row, "recipient"),
    date: whenFrom(row),
    place: row.place as string | null,
    amount: amount === null ? null : { value: amount, unit: row.amount_unit as string | null },
    holder: row.holder as string | null,
    hedged: row.hedged as boolean,
    confidence: row.confidence as number,
    coder: row.coder as string,
    rule: row.rule as string,
    happening: row.happening as string | null,
    quotes,
  };
}

const NOBODY: Actor = { code: null, name: "", sector: null, person: null, rank: null, mention: null };

function partyFrom(row: Row, party: "actor" | "recipient"): Actor | null {
  const name = row[`${party}_name`] as string | null;
  const code = row[`${party}_code`] as string | null;
  if (name === null && code === null) return null;
  const start = row[`${party}_start`] as number | null;
  const end = row[`${party}_end`] as number | null;
  return {
    code,
    name: name ?? code ?? "",
    sector: row[`${party}_sector`] as Actor["sector"],
    person: row[`${party}_person`] as string | null,
    rank: row[`${party}_rank`] as string | null,
    mention: start === null || end === null ? null : { start, end, exact: row[`${party}_exact`] as string },
  };
}
