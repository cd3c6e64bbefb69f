import type { Desk } from "../../record/desk.ts";
import { type EventFilter, eventCondition } from "../../record/queries/select-events.ts";
import { loadWorld } from "../../world/load.ts";

/** A directed edge of the partner network. `months` holds the happenings of each month by its first day. */
export interface Edge {
  readonly actor: string;
  readonly recipient: string;
  readonly happenings: number;
  readonly reports: number;
  readonly cooperation: number;
  readonly conflict: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly months: readonly { readonly from: string; readonly to: string; readonly happenings: number }[];
}

export interface Network {
  readonly nodes: readonly { readonly code: string; readonly label: string }[];
  readonly edges: readonly Edge[];
}

/** Who did what to whom, as states and the happenings between them. Mirrored rows are counted once. */
export async function partnerNetwork(desk: Desk, filter: EventFilter): Promise<Network> {
  const { sql, parameters } = eventCondition(filter);
  const done = `${sql} and actor_code <> recipient_code and not mirrored and status in ('actual', 'historical')`;
  const edges = await desk.query(
    `select actor_code as actor, recipient_code as recipient, count(distinct happening)::double as happenings,
       count(*)::double as reports, count(distinct happening) filter (where quad in (1, 2))::double as cooperation,
       count(distinct happening) filter (where quad in (3, 4))::double as conflict,
       min(date_from)::varchar as first, max(date_to)::varchar as last
     from event_all where ${done} group by all order by actor, recipient`,
    parameters,
  );
  const months = await desk.query(
    `select actor_code as actor, recipient_code as recipient, date_trunc('month', date_from)::date::varchar as "from",
       last_day(date_from)::varchar as "to", count(distinct happening)::double as happenings
     from event_all where ${done} and date_from is not null group by all order by actor, recipient, "from"`,
    parameters,
  );
  const byPair = new Map<string, Edge["months"][number][]>();
  for (const { actor, recipient, ...month } of months) {
    const key = `${actor}/${recipient}`;
    byPair.set(key, [...(byPair.get(key) ?? []), month as unknown as Edge["months"][number]]);
  }
  const states = loadWorld().states;
  const codes = [
    ...new Set(edges.flatMap((edge) => [edge.actor as string, edge.recipient as string])),
  ].sort();
  return {
    nodes: codes.map((code) => ({ code, label: states.get(code)?.name ?? code })),
    edges: edges.map((edge) => ({
      ...(edge as unknown as Omit<Edge, "months">),
      months: byPair.get(`${edge.actor}/${edge.recipient}`) ?? [],
    })),
  };
}
