import { SECTORS } from "../../model/actor.ts";
import { EVENT_TYPES, type EventType, QUAD_OF } from "../../model/plover.ts";
import { STATUSES } from "../../model/status.ts";
import { CAMEO, contextOf, intensityOf, isMode, ploverOf } from "../../world/ontology.ts";
import { stateOfCode } from "../codes/state-codes.ts";
import type { ImportedRow } from "../imported-row.ts";
import { isDay, type Unknown } from "../plover/rows.ts";
import type { Cell, DayCell, Mapping } from "./mapping.ts";

/** The columns that a mapping names and a header does not have. */
export function missingColumns(mapping: Mapping, header: readonly string[]): readonly string[] {
  const { actor, recipient, date, enddate, ...rest } = mapping;
  const settings = new Set(["delimiter", "quoted", "dateFormat", "scale", "system", "value"]);
  const days = [date, enddate].map((day) => (typeof day === "string" ? { day } : (day ?? {})));
  const named = [rest, actor, recipient ?? {}, ...days].flatMap((part) =>
    Object.entries(part).flatMap(([key, value]) =>
      typeof value === "string" && !settings.has(key) ? [value] : [],
    ),
  );
  return named.filter((name) => !header.includes(name));
}

/** The event of a row, or why there is none. */
export function rowOfTable(
  mapping: Mapping,
  header: readonly string[],
  fields: readonly string[],
  raw: string,
  unknown: Unknown,
): ImportedRow | string {
  const get = (cell: Cell | undefined): string | null => {
    if (cell === undefined) return null;
    const found = typeof cell === "string" ? fields[header.indexOf(cell)] : String(cell.value);
    return found === undefined || found.trim() === "" ? null : found.trim();
  };
  const dayIn = (cell: DayCell | undefined): readonly [written: string, day: string | null] => {
    if (typeof cell !== "object" || !("year" in cell)) {
      const written = get(cell) ?? "";
      return [written, dayOf(written, mapping.dateFormat)];
    }
    const parts = [cell.year, cell.month, cell.day].map((part, at) =>
      (get(part) ?? "").padStart(at === 0 ? 4 : 2, "0"),
    );
    const written = parts.join("-");
    return [written, isDay(written) ? written : null];
  };
  const [written, from] = dayIn(mapping.date);
  if (from === null) return `date is not a day: ${written}`;
  const to = dayIn(mapping.enddate)[1] ?? from;
  const cameo = get(mapping.cameo);
  const stated = get(mapping.type)?.toUpperCase() ?? null;
  const reading = cameo === null ? null : ploverOf(cameo);
  const type = (EVENT_TYPES as readonly (string | null)[]).includes(stated)
    ? (stated as EventType)
    : (reading?.type ?? null);
  if (cameo !== null && !CAMEO.has(cameo)) unknown("CAMEO code", cameo);
  if (stated !== null && type === null) unknown("event type", stated);
  const wanted = get(mapping.mode)?.toLowerCase() ?? reading?.mode ?? null;
  const mode = type !== null && wanted !== null && isMode(type, wanted) ? wanted : null;
  const day = from;
  const party = (which: "actor" | "recipient") => {
    const map = mapping[which];
    const code = get(map?.code);
    const found = code === null || map === undefined ? null : stateOfCode(map.system, code, day);
    if (code !== null && found?.known === false) unknown(map?.system ?? "", code);
    const name = get(map?.name) ?? code;
    const sector = get(map?.sector)?.slice(0, 3).toUpperCase() ?? null;
    return {
      [`${which}_code`]: found?.state ?? null,
      [`${which}_name`]: which === "actor" ? (name ?? "") : name,
      [`${which}_sector`]: (SECTORS as readonly (string | null)[]).includes(sector) ? sector : null,
      [`${which}_person`]: get(map?.person),
      [`${which}_rank`]: get(map?.rank),
    };
  };
  const status = get(mapping.status as Cell | undefined)?.toLowerCase() ?? "actual";
  const number = (cell: Cell | undefined): number | null => {
    const text = get(cell);
    return text === null || !Number.isFinite(Number(text)) ? null : Number(text);
  };
  const own = number(mapping.intensity);
  const score =
    mapping.intensity === undefined && type !== null && mapping.scale === "plover"
      ? intensityOf(type, mode)
      : null;
  return {
    event_id: get(mapping.id),
    origin: "table",
    raw,
    date_from: from,
    date_to: [from, to].sort()[1] ?? from,
    date_precision: "day",
    date_certainty: "stated",
    ...party("actor"),
    ...party("recipient"),
    type,
    mode,
    quad: type === null ? null : QUAD_OF[type],
    contexts: contextsOf(get(mapping.contexts), unknown) ?? reading?.contexts ?? [],
    intensity: own ?? score,
    scale: mapping.scale,
    raw_code: cameo ?? stated,
    status: (STATUSES as readonly string[]).includes(status) ? status : "actual",
    place: get(mapping.place),
    amount_value: null,
    amount_unit: null,
    holder: null,
    hedged: false,
    confidence: Math.min(1, Math.max(0, number(mapping.confidence) ?? 1)),
    coder: "table",
    rule: `table.${cameo ?? stated ?? ""}`,
    happening: null,
    mirrored: false,
  } as unknown as ImportedRow;
}

function contextsOf(text: string | null, unknown: Unknown): readonly string[] | null {
  if (text === null) return null;
  return text
    .split(/[;|]/)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const known = contextOf(part);
      if (known === null) unknown("context", part.trim());
      return known ?? part.trim();
    });
}

function dayOf(text: string, format: Mapping["dateFormat"]): string | null {
  if (format === "iso") return isDay(text.slice(0, 10)) ? text.slice(0, 10) : null;
  const parts =
    format === "ymd"
      ? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
      : /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (parts === null) return null;
  const [first, second, third] = parts.slice(1) as [string, string, string];
  const [year, month, day] =
    format === "ymd"
      ? [first, second, third]
      : format === "dmy"
        ? [third, second, first]
        : [third, first, second];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : null;
}
