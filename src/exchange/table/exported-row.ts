import { STATUSES } from "../../model/status.ts";
import { IMPORTED_SHAPE, type ImportedRow } from "../imported-row.ts";
import { isDay } from "../plover/rows.ts";

/** What a table of events has to have; the rest of the columns may be missing. */
export const NEEDED = ["id", "date_from", "actor_code", "type"];

/** What stands in for columns that a table does not have. */
export const OTHERWISE = {
  origin: "events",
  contexts: [],
  scale: "plover",
  status: "actual",
  hedged: false,
  confidence: 1,
  coder: "events",
  rule: "events",
  mirrored: false,
} as const satisfies Partial<ImportedRow>;

/** The event of a row that a desk gave out (cells of CSV, values of JSON), or why there is none. */
export function exportedRow(given: Readonly<{ [name: string]: unknown }>, raw: string): ImportedRow | string {
  const missing = NEEDED.find((name) => !(name in given));
  if (missing !== undefined) return `the row has no ${missing}`;
  const row: { [name: string]: unknown } = { event_id: null, raw };
  for (const [name, type] of Object.entries(IMPORTED_SHAPE)) {
    if (name === "raw") continue;
    const value = cellOf(given[name === "event_id" ? "id" : name], type);
    if (value === WRONG) return `${name} is not what it should be: ${String(given[name]).slice(0, 80)}`;
    row[name] = value;
  }
  const { date_from, actor_code } = row;
  const derived = {
    actor_name: actor_code ?? "",
    date_to: date_from,
    date_precision: date_from === null ? null : "day",
    date_certainty: date_from === null ? null : "stated",
  };
  for (const [name, value] of Object.entries({ ...OTHERWISE, ...derived })) row[name] ??= value;
  if (!(STATUSES as readonly unknown[]).includes(row.status)) return `there is no status ${row.status}`;
  return row as unknown as ImportedRow;
}

const WRONG = Symbol("wrong");

function cellOf(given: unknown, type: string | readonly [string]): unknown {
  if (given === undefined || given === null || given === "") return null;
  if (typeof type !== "string")
    return Array.isArray(given) ? given.map(String) : typeof given === "string" ? given.split(";") : WRONG;
  const text = String(given);
  if (typeof given === "object") return WRONG;
  switch (type) {
    case "DATE":
      return isDay(text.slice(0, 10)) ? text.slice(0, 10) : WRONG;
    case "DOUBLE":
      return Number.isFinite(Number(text)) ? Number(text) : WRONG;
    case "TINYINT":
      return /^[1-4]$/.test(text) ? Number(text) : WRONG;
    case "BOOLEAN":
      return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : WRONG;
    default:
      return text;
  }
}
