import type { Event } from "../../model/event.ts";
import type { Desk } from "../desk.ts";
import { eventsById } from "./events-by-id.ts";
import { type EventFilter, eventCondition } from "./select-events.ts";

export interface EventPage {
  readonly items: readonly Event[];
  readonly total: number;
  /** Of how many happenings they are reports. */
  readonly happenings: number;
}

/**
 * One page of the events that a filter asks for, the latest first, those without a date last. Only the ids of
 * the page are sorted out first: the whole rows of millions of events never are.
 */
export async function pageEvents(
  desk: Desk,
  filter: EventFilter,
  limit: number,
  offset: number,
  newest = true,
): Promise<EventPage> {
  const { sql, parameters } = eventCondition(filter);
  const order = newest ? "date_from desc nulls last, id" : "date_from nulls last, id";
  const ids = await desk.query(
    `select id from event_all where type is not null and ${sql} order by ${order} limit ${Math.floor(limit)} offset ${Math.floor(offset)}`,
    parameters,
  );
  const [count] = await desk.query(
    `select count(*)::integer as n, count(distinct happening)::integer as happenings from event_all where type is not null and ${sql}`,
    parameters,
  );
  const items = await eventsById(
    desk,
    ids.map((row) => String(row.id)),
  );
  return { items, total: Number(count?.n ?? 0), happenings: Number(count?.happenings ?? 0) };
}
