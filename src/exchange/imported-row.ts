import { DEED_SHAPE, PARTY_SHAPE } from "../record/event-shape.ts";
import type { Shape } from "../record/insert-records.ts";

/** Columns of `imported_event`, as DuckDB types. */
export const IMPORTED_SHAPE = {
  event_id: "VARCHAR",
  origin: "VARCHAR",
  raw: "VARCHAR",
  date_from: "DATE",
  date_to: "DATE",
  date_precision: "VARCHAR",
  date_certainty: "VARCHAR",
  ...PARTY_SHAPE,
  ...DEED_SHAPE,
  scale: "VARCHAR",
  raw_code: "VARCHAR",
  happening: "VARCHAR",
  mirrored: "BOOLEAN",
} as const satisfies Shape;

/** A row of `imported_event` as it is read from a record; dates are ISO days. */
export interface ImportedRow {
  /** Null: the row is known by its dataset and number. */
  readonly event_id: string | null;
  readonly origin: string;
  readonly raw: string | null;
  readonly date_from: string | null;
  readonly date_to: string | null;
  readonly date_precision: string | null;
  readonly date_certainty: string | null;
  readonly actor_code: string | null;
  readonly actor_name: string;
  readonly actor_sector: string | null;
  readonly actor_person: string | null;
  readonly actor_rank: string | null;
  readonly recipient_code: string | null;
  readonly recipient_name: string | null;
  readonly recipient_sector: string | null;
  readonly recipient_person: string | null;
  readonly recipient_rank: string | null;
  readonly type: string | null;
  readonly mode: string | null;
  readonly quad: number | null;
  readonly contexts: readonly string[];
  readonly intensity: number | null;
  readonly scale: string;
  readonly raw_code: string | null;
  readonly status: string;
  readonly place: string | null;
  readonly amount_value: number | null;
  readonly amount_unit: string | null;
  readonly holder: string | null;
  readonly hedged: boolean;
  readonly confidence: number;
  readonly coder: string;
  readonly rule: string;
  /** Null: made of day, sides and type, as for other datasets. */
  readonly happening: string | null;
  readonly mirrored: boolean;
}
