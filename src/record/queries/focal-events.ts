import type { Actor } from "../../model/actor.ts";
import type { Event } from "../../model/event.ts";
import type { Desk, Row } from "../desk.ts";
import { focalTable } from "./focal-table.ts";

/** What a reader is told of an event that stands behind a number. */
export type ToldEvent = Pick<
  Event,
  "id" | "origin" | "source" | "type" | "mode" | "confidence" | "rule" | "hedged" | "holder" | "quotes"
> & {
  readonly actor: Pick<Actor, "code" | "name">;
  readonly recipient: Pick<Actor, "code" | "name"> | null;
  readonly date: { readonly from: string | null } | null;
};

/** Those of the ids that are a country's events from datasets; a large desk is not looked through again for them. */
export async function focalEvents(
  desk: Desk,
  country: string,
  ids: readonly string[],
): Promise<readonly ToldEvent[]> {
  const rows = await desk.query(
    `select id, origin, source, type, mode, confidence, rule, hedged, holder, date_from::varchar as day,
       actor_code, actor_name, recipient_code, recipient_name
     from ${await focalTable(desk, country)}
     where origin <> 'article' and id in (select unnest(from_json($1::json, '["VARCHAR"]'))) order by date_from, id`,
    [JSON.stringify(ids)],
  );
  return rows.map((row) => ({
    id: row.id as string,
    origin: row.origin as string,
    source: row.source as string,
    type: row.type as Event["type"],
    mode: row.mode as string | null,
    confidence: row.confidence as number,
    rule: row.rule as string,
    hedged: row.hedged as boolean,
    holder: row.holder as string | null,
    quotes: [],
    actor: partyOf(row, "actor") ?? { code: null, name: "" },
    recipient: partyOf(row, "recipient"),
    date: { from: row.day as string | null },
  }));
}

function partyOf(row: Row, party: "actor" | "recipient"): Pick<Actor, "code" | "name"> | null {
  const code = row[`${party}_code`] as string | null;
  const name = row[`${party}_name`] as string | null;
  return code === null && name === null ? null : { code, name: name ?? code ?? "" };
}
