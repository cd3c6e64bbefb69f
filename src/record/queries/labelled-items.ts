import type { Desk } from "../desk.ts";
import { readEvents } from "./read-events.ts";

/** A reviewed sentence as labelled data: what stands in it by the analyst's word. */
export interface LabelledItem {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly article: string;
  readonly events: readonly {
    readonly type: string;
    readonly mode: string | null;
    readonly status: string;
    readonly actor: string | null;
    readonly recipient: string | null;
  }[];
  /** What the coder read and the analyst rejected, so that it can be learnt from too. */
  readonly rejected: readonly {
    readonly type: string;
    readonly actor: string | null;
    readonly recipient: string | null;
  }[];
  readonly authors: readonly string[];
}

/** Sentences on whose events an analyst has pronounced, with the events as they now stand. */
export async function labelledItems(desk: Desk): Promise<readonly LabelledItem[]> {
  const rows = await desk.query(
    `select c.kind, coalesce(c.target, c.id) as id, q.article, q.exact, q.start_offset::integer as start,
       max(a.published_from)::varchar as date, list(distinct c.author) as authors,
       any_value(e.type) as type, any_value(e.actor_code) as actor, any_value(e.recipient_code) as recipient,
       coalesce(any_value(v.shown), true) as shown
     from correction c join quote q on q.owner = coalesce(c.target, c.id) and q.ordinal = 0
     left join article a on a.id = q.article left join event e on e.id = c.target
     left join event_revised v on v.id = coalesce(c.target, c.id)
     where c.kind = 'event' group by all order by q.article, start, id`,
  );
  const events = await readEvents(desk, { origin: "article", ids: rows.map((row) => String(row.id)) });
  const byId = new Map(events.map((event) => [event.id, event]));
  const items = new Map<string, { item: LabelledItem; authors: Set<string> }>();
  for (const row of rows) {
    const key = `${row.article}:${row.start}`;
    const held = items.get(key) ?? {
      item: {
        id: key,
        text: String(row.exact),
        date: row.date as string | null,
        article: String(row.article),
        events: [],
        rejected: [],
        authors: [],
      },
      authors: new Set<string>(),
    };
    for (const author of row.authors as string[]) held.authors.add(author);
    const event = byId.get(String(row.id));
    const told =
      event === undefined
        ? {
            rejected: [
              ...held.item.rejected,
              {
                type: String(row.type),
                actor: row.actor as string | null,
                recipient: row.recipient as string | null,
              },
            ],
          }
        : {
            events: [
              ...held.item.events,
              {
                type: event.type,
                mode: event.mode,
                status: event.status,
                actor: event.actor.code,
                recipient: event.recipient?.code ?? null,
              },
            ],
          };
    items.set(key, { ...held, item: { ...held.item, ...told } });
  }
  return [...items.values()].map(({ item, authors }) => ({ ...item, authors: [...authors].sort() }));
}
