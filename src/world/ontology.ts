import { EVENT_TYPES, type EventType, type Quad } from "../model/plover.ts";
import { ontologyTable } from "./ontology-tables.ts";

/** A CAMEO code with its names and numbers. Goldstein values differ between ICEWS and GDELT for a few codes. */
export interface CameoCode {
  readonly code: string;
  readonly root: string;
  readonly label: string;
  readonly goldsteinIcews: number | null;
  readonly goldsteinGdelt: number | null;
  /** CAMEO's own quad class, by root; PLOVER's can differ (REQUEST, PROTEST, CONCEDE, ACCUSE). */
  readonly quad: Quad;
  readonly plover: PloverReading | null;
}

/** What PLOVER makes of a CAMEO code. Plain statements (CAMEO 01) have no PLOVER type. */
export interface PloverReading {
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
}

const number = (cell: string): number | null => (cell === "" ? null : Number(cell));
const orNull = (cell: string): string | null => (cell === "" ? null : cell);
const key = (type: string, mode: string | null): string => `${type}/${mode ?? ""}`;

/** The 37 contexts of PLOVER 2.0, sorted. */
export const CONTEXTS: readonly string[] = ontologyTable("contexts").map((row) => row.context ?? "");

const typeScores = new Map(ontologyTable("types").map((row) => [row.type ?? "", Number(row.score)]));
const modes = ontologyTable("modes").map((row) => ({
  type: row.type ?? "",
  mode: row.mode ?? "",
  score: number(row.score ?? ""),
}));
const modeScores = new Map(modes.map((row) => [key(row.type, row.mode), row.score]));

/** The modes of each type, sorted; a type without modes has an empty list. */
export const MODES: Readonly<Record<EventType, readonly string[]>> = Object.fromEntries(
  EVENT_TYPES.map((type) => [type, modes.filter((row) => row.type === type).map((row) => row.mode)]),
) as Record<EventType, string[]>;

/** Every CAMEO code by its code, with the leading zero. */
export const CAMEO: ReadonlyMap<string, CameoCode> = new Map(
  ontologyTable("cameo").map((row) => [row.code ?? "", cameoFrom(row)]),
);

const representative = new Map(
  ontologyTable("representative").map((row) => [
    key(row.type ?? "", orNull(row.mode ?? "")),
    row.cameo ?? "",
  ]),
);

const icewsNames = new Map(ontologyTable("icews").map((row) => [nameKey(row.name ?? ""), row.cameo ?? ""]));

export function isMode(type: string, mode: string): boolean {
  return modeScores.has(key(type, mode));
}

/**
 * The PLOVER score of an event, from -10 (conflict) to 10 (cooperation): the mode's where it has one, else the
 * type's. Manual, draft 2.0, "Numeric conflict/cooperation scores".
 */
export function intensityOf(type: EventType, mode: string | null = null): number {
  const ofMode = mode === null ? null : (modeScores.get(key(type, mode)) ?? null);
  return ofMode ?? typeScores.get(type) ?? 0;
}

/** What PLOVER makes of a CAMEO code, or null for an unknown code and for plain statements (CAMEO 01). */
export function ploverOf(cameo: string): PloverReading | null {
  return CAMEO.get(cameo)?.plover ?? null;
}

/** The CAMEO code that stands for a PLOVER event, with the Goldstein value of GDELT's table. */
export function cameoOf(
  type: EventType,
  mode: string | null = null,
): { readonly code: string; readonly goldstein: number | null } {
  const code = representative.get(key(type, mode)) ?? representative.get(key(type, null)) ?? "";
  const found = CAMEO.get(code);
  return { code, goldstein: found?.goldsteinGdelt ?? found?.goldsteinIcews ?? null };
}

/** The CAMEO code of an ICEWS event text or relation name, or null. Case, spaces and underscores do not matter. */
export function cameoOfIcewsName(name: string): string | null {
  return icewsNames.get(nameKey(name)) ?? null;
}

/** PLOVER's spelling of a context: releases write `pro-democracy`, `natural_resources`, `democracy`. Null if unknown. */
export function contextOf(written: string): string | null {
  const plain = written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
  const known = {
    natural_resources: "natural_resource",
    democracy: "pro_democracy",
    humanitarian: "human_security",
  };
  const context = (known as Record<string, string>)[plain] ?? plain;
  return CONTEXTS.includes(context) ? context : null;
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s_]+/g, " ")
    .trim();
}

function cameoFrom(row: Readonly<Record<string, string>>): CameoCode {
  const type = orNull(row.plover_type ?? "");
  return {
    code: row.code ?? "",
    root: row.root ?? "",
    label: row.label ?? "",
    goldsteinIcews: number(row.goldstein_icews ?? ""),
    goldsteinGdelt: number(row.goldstein_gdelt ?? ""),
    quad: Number(row.quad) as Quad,
    plover:
      type === null
        ? null
        : {
            type: type as EventType,
            mode: orNull(row.plover_mode ?? ""),
            contexts: (row.contexts ?? "").split(";").filter((context) => context !== ""),
          },
  };
}
