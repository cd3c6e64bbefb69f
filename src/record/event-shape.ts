import type { Shape } from "./insert-records.ts";

/** The columns of an event that articles and datasets share, as DuckDB types: who acts towards whom. */
export const PARTY_SHAPE = {
  actor_code: "VARCHAR",
  actor_name: "VARCHAR",
  actor_sector: "VARCHAR",
  actor_person: "VARCHAR",
  actor_rank: "VARCHAR",
  recipient_code: "VARCHAR",
  recipient_name: "VARCHAR",
  recipient_sector: "VARCHAR",
  recipient_person: "VARCHAR",
  recipient_rank: "VARCHAR",
} as const satisfies Shape;

/** And what is done, and how sure that is. */
export const DEED_SHAPE = {
  type: "VARCHAR",
  mode: "VARCHAR",
  quad: "TINYINT",
  contexts: ["VARCHAR"],
  intensity: "DOUBLE",
  status: "VARCHAR",
  place: "VARCHAR",
  amount_value: "DOUBLE",
  amount_unit: "VARCHAR",
  holder: "VARCHAR",
  hedged: "BOOLEAN",
  confidence: "DOUBLE",
  coder: "VARCHAR",
  rule: "VARCHAR",
} as const satisfies Shape;
