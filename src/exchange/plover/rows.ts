import { SECTORS } from "../../model/actor.ts";
import { EVENT_TYPES, type EventType, QUAD_OF } from "../../model/plover.ts";
import { STATUSES } from "../../model/status.ts";
import { contextOf, intensityOf, isMode } from "../../world/ontology.ts";
import { stateOfCode } from "../codes/state-codes.ts";
import { IMPORTED_SHAPE, type ImportedRow } from "../imported-row.ts";
import { type PloverRecord, ploverRecordSchema } from "./record.ts";

/** The manual's auxiliary modes, which say how real an event is. */
const AUXILIARY: Readonly<{ [mode: string]: string }> = {
  historical: "historical",
  future: "planned",
  hypothetical: "hypothetical",
  negation: "denied",
};
const OLDER: Readonly<{ [type: string]: EventType }> = {
  DEMAND: "REQUEST",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
};

/** Called with each code that is not understood. */
export type Unknown = (name: string, code: string) => void;

/**
 * The events of a PLOVER record: one for each type, actor and recipient. Where several met and none is
 * host, the first is held against each of the others. A string: why it is no record.
 */
export function rowsOfPlover(json: unknown, raw: string, unknown: Unknown): readonly ImportedRow[] | string {
  const parsed = ploverRecordSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return `not a PLOVER record: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim();
  }
  const record = parsed.data;
  if (!isDay(record.date)) return `date is not a day: ${record.date}`;
  const actors = record.actor ?? [];
  const types = record.event ?? [];
  if (actors.length === 0) return "the record has no actor";
  if (types.length === 0) return "the record has no event";
  const pairs = pairsOf(actors, record.recipient ?? []);
  return types.flatMap((type, at) =>
    pairs.map(([actor, recipient]) => rowOf(record, raw, type, at, actor, recipient, unknown)),
  );
}

type Entity = NonNullable<PloverRecord["actor"]>[number];

function pairsOf(
  actors: readonly Entity[],
  recipients: readonly Entity[],
): readonly (readonly [Entity, Entity | null])[] {
  const [first, ...others] = actors as [Entity, ...Entity[]];
  if (recipients.length > 0)
    return actors.flatMap((actor) => recipients.map((recipient) => [actor, recipient] as const));
  return others.length === 0 ? [[first, null]] : others.map((other) => [first, other] as const);
}

function rowOf(
  record: PloverRecord,
  raw: string,
  written: string,
  at: number,
  actor: Entity,
  recipient: Entity | null,
  unknown: Unknown,
): ImportedRow {
  const upper = written.trim().toUpperCase();
  const type = (EVENT_TYPES as readonly string[]).includes(upper)
    ? (upper as EventType)
    : (OLDER[upper] ?? null);
  if (type === null) unknown("event type", written);
  const modes = (record.mode ?? []).map((mode) => mode.trim().toLowerCase().replaceAll("_", "-"));
  const mode = type === null ? null : (modes.find((one) => isMode(type, one)) ?? null);
  const status = modes.map((one) => AUXILIARY[one]).find((one) => one !== undefined) ?? "actual";
  for (const one of modes)
    if (one !== mode && !(one in AUXILIARY) && at === 0) unknown("mode", `${written}/${one}`);
  const contexts = (record.context ?? []).map((context) => {
    const known = contextOf(context);
    if (known === null && at === 0) unknown("context", context);
    return known ?? context;
  });
  const row: ImportedRow = {
    event_id: record.id,
    origin: "plover",
    raw,
    date_from: record.date,
    date_to:
      record.enddate != null && isDay(record.enddate) && record.enddate >= record.date
        ? record.enddate
        : record.date,
    date_precision: "day",
    date_certainty: "stated",
    ...entityColumns("actor", actor, unknown),
    ...entityColumns("recipient", recipient, unknown),
    type,
    mode,
    quad: type === null ? null : QUAD_OF[type],
    contexts: [...new Set(contexts)],
    intensity: record.event_scale ?? (type === null ? null : intensityOf(type, mode)),
    scale: "plover",
    raw_code: written,
    status,
    place: record.event_loc?.resolved_place ?? record.event_loc?.extracted_place ?? null,
    amount_value: null,
    amount_unit: null,
    holder: null,
    hedged: false,
    confidence: 1,
    coder: record.coder ?? "plover",
    rule: "plover",
    happening: null,
    mirrored: false,
  } as unknown as ImportedRow;
  return record.demarche == null ? row : { ...row, ...ownColumns(record.demarche, row) };
}

function entityColumns(party: "actor" | "recipient", entity: Entity | null, unknown: Unknown) {
  const found = entity?.code == null ? null : stateOfCode("cameo", entity.code);
  if (entity?.code != null && found?.known === false) unknown("country", entity.code);
  const sector = entity?.sector?.slice(0, 3).toUpperCase() ?? null;
  return {
    [`${party}_code`]: entity?.code == null ? null : found?.known === true ? found.state : entity.code,
    [`${party}_name`]:
      entity === null ? null : (entity.entity_text ?? entity.identifier_text ?? entity.code ?? ""),
    [`${party}_sector`]: (SECTORS as readonly (string | null)[]).includes(sector) ? sector : null,
    [`${party}_person`]: null,
    [`${party}_rank`]: entity?.office ?? null,
  };
}

/** Columns that are never null. */
const NEEDED = new Set([
  "origin",
  "actor_name",
  "contexts",
  "scale",
  "status",
  "hedged",
  "confidence",
  "coder",
  "rule",
  "mirrored",
]);

/** Our own additions, taken where they are of the kind that the column holds. */
function ownColumns(own: Readonly<{ [name: string]: unknown }>, row: ImportedRow): Partial<ImportedRow> {
  const taken = Object.keys(row).filter(
    (name) => name in own && !["event_id", "raw", "type"].includes(name) && fits(name, own[name]),
  );
  return Object.fromEntries(taken.map((name) => [name, own[name]])) as Partial<ImportedRow>;
}

function fits(name: string, value: unknown): boolean {
  if (value === null) return !NEEDED.has(name);
  if (name === "status") return (STATUSES as readonly unknown[]).includes(value);
  if (name === "confidence") return typeof value === "number" && value >= 0 && value <= 1;
  switch (IMPORTED_SHAPE[name as keyof typeof IMPORTED_SHAPE]) {
    case "VARCHAR":
      return typeof value === "string";
    case "DATE":
      return typeof value === "string" && isDay(value);
    case "DOUBLE":
      return typeof value === "number";
    case "BOOLEAN":
      return typeof value === "boolean";
    case "TINYINT":
      return [1, 2, 3, 4].includes(value as number);
    default:
      return Array.isArray(value) && value.every((one) => typeof one === "string");
  }
}

export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}
