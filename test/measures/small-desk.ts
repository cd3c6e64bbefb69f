import { QUAD_OF } from "../../src/model/plover.ts";
import { type Desk, openDesk } from "../../src/record/desk.ts";

/** One event of a made-up dataset: what a test does not care for takes a plain value. */
export interface MadeEvent {
  readonly id: string;
  readonly day?: string | null;
  readonly to?: string;
  readonly actor: string;
  readonly recipient: string | null;
  readonly type: string;
  readonly mode?: string;
  readonly code?: string;
  readonly status?: string;
  readonly origin?: string;
  readonly source?: string;
  readonly happening?: string;
  readonly mirrored?: boolean;
  readonly confidence?: number;
  readonly actorName?: string;
  readonly recipientName?: string;
}

export async function smallDesk(events: readonly MadeEvent[]): Promise<Desk> {
  const opened = await openDesk(":memory:");
  if (!opened.ok) throw new Error(opened.problem.cause);
  for (const event of events) await addEvent(opened.value, event);
  return opened.value;
}

async function addEvent(desk: Desk, event: MadeEvent): Promise<void> {
  const day = event.day === undefined ? "2014-06-01" : event.day;
  await desk.run(
    `insert into imported_event by name select $1 as event_id, $2::date as date_from, $3::date as date_to, $4 as actor_code,
      $5 as recipient_code, $6 as type, $7 as mode, $8 as raw_code, $9 as status, $10 as origin, $11 as dataset, $12 as happening,
      $13::boolean as mirrored, $14::double as confidence, $15 as actor_name, $16 as recipient_name, 0 as row_number,
      $17::tinyint as quad, []::varchar[] as contexts, 'plover' as scale, false as hedged, 'made' as coder, 'made' as rule`,
    [
      event.id,
      day,
      event.to ?? day,
      event.actor,
      event.recipient,
      event.type,
      event.mode ?? null,
      event.code ?? null,
      event.status ?? "actual",
      event.origin ?? "made",
      event.source ?? "made",
      event.happening ?? null,
      event.mirrored ?? false,
      event.confidence ?? 1,
      event.actorName ?? event.actor,
      event.recipientName ?? event.recipient,
      (QUAD_OF as Readonly<Record<string, number>>)[event.type] ?? null,
    ],
  );
}

export async function addTrade(
  desk: Desk,
  rows: readonly { partner: string; year: number; value?: number; share?: number; base?: string }[],
): Promise<void> {
  for (const row of rows)
    await desk.run(
      `insert into trade by name select 'PRK' as reporter, $1 as partner, $2::integer as year, 'total' as flow, $3::double as value_usd,
        $4::double as share, $5 as base, 'made' as source`,
      [row.partner, row.year, row.value ?? null, row.share ?? null, row.base ?? null],
    );
}
