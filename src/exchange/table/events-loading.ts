import { fail, ok, type Result } from "../../model/problem.ts";
import { STATUSES } from "../../model/status.ts";
import type { Desk } from "../../record/desk.ts";
import { text } from "../delimited/format.ts";
import type { Loaded } from "../delimited/load.ts";
import { splitQuoted } from "../delimited/split-fields.ts";
import { IMPORTED_SHAPE } from "../imported-row.ts";
import { loadImported } from "../load-imported.ts";
import type { Loading, Source } from "../loading.ts";
import { NEEDED, OTHERWISE } from "./exported-row.ts";
import { exportedCsv, exportedJson } from "./exported-rows.ts";

/**
 * Events as a desk gives them out: Parquet, CSV or JSON lines with the columns of `event_all`. The engine reads
 * them as they are; what it will not read is read row by row, so that a damaged row costs itself only.
 */
export async function eventsLoading(desk: Desk, source: Source): Promise<Result<Loading>> {
  const { firstLine, firstLines, utf8, regular } = source.scan;
  const json = firstLines.some((line) => line.startsWith("{"));
  const form = firstLine.startsWith("PAR1") ? "parquet" : json ? "json" : "csv";
  const reader = READERS[form](text(source.path));
  const header = form === "csv" ? (splitQuoted(firstLine, ",") ?? []) : [];
  const types =
    form === "csv" ? new Map(header.map((name) => [name, "VARCHAR"])) : await columnTypes(desk, reader);
  const complete = NEEDED.every((name) => types.has(name));
  if (!complete && form !== "json")
    return fail(
      "not-this-kind",
      `${source.name} does not have the columns of exported events (${NEEDED.join(", ")}, ...).`,
    );
  const whole = complete && (form === "parquet" || (utf8 && regular));
  const careful = form === "csv" ? () => exportedCsv(source, header) : () => exportedJson(source);
  return ok({
    format: "events",
    header: form === "csv" ? firstLine : null,
    salt: "",
    load: async (dataset, record) => {
      const loaded = whole
        ? await loadWhole(desk, dataset, reader, types, record).catch((error: unknown) => {
            if (form === "parquet") throw error;
            return null;
          })
        : null;
      return loaded ?? loadImported(desk, dataset, careful(), record);
    },
    finish: async () => undefined,
    warnings: async () => [],
    version: async () => null,
  });
}

const READERS = {
  parquet: (path: string) => `read_parquet(${path})`,
  json: (path: string) => `read_json(${path}, format = 'newline_delimited')`,
  csv: (path: string) =>
    `read_csv(${path}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`,
} as const;

async function columnTypes(desk: Desk, reader: string): Promise<ReadonlyMap<string, string>> {
  const described = await desk.query(`describe select * from ${reader}`).catch(() => []);
  return new Map(described.map((row) => [String(row.column_name), String(row.column_type)]));
}

async function loadWhole(
  desk: Desk,
  dataset: string,
  reader: string,
  types: ReadonlyMap<string, string>,
  record: (loaded: Loaded) => Promise<void>,
): Promise<Loaded> {
  const column = (name: string, otherwise: string): string =>
    types.has(name) ? `coalesce(${cell(name)}, ${otherwise})` : otherwise;
  const cell = (name: string): string => {
    const type = IMPORTED_SHAPE[name as keyof typeof IMPORTED_SHAPE];
    if (name !== "contexts") return `"${name}"::${typeof type === "string" ? type : "VARCHAR"}`;
    const listed = types.get(name)?.endsWith("[]") ?? false;
    return listed
      ? `"${name}"::varchar[]`
      : `if(coalesce("${name}"::varchar, '') = '', [], string_split("${name}"::varchar, ';'))`;
  };
  const constants = Object.entries(OTHERWISE).map(([name, value]) => [
    name,
    typeof value === "string" ? text(value) : JSON.stringify(value),
  ]);
  const otherwise: Readonly<{ [name: string]: string }> = {
    ...Object.fromEntries(constants),
    actor_name: "coalesce(actor_code, '')",
    date_to: "date_from::date",
    date_precision: "if(date_from is null, null, 'day')",
    date_certainty: "if(date_from is null, null, 'stated')",
  };
  const names = Object.keys(IMPORTED_SHAPE).filter((name) => name !== "event_id" && name !== "raw");
  return desk.transaction(async () => {
    await desk.run(
      `insert into imported_event (dataset, row_number, event_id, ${names.join(", ")})
       select ${text(dataset)}, table_row,
         case when t.id is null or exists (select 1 from event e where e.id = t.id::varchar)
           or exists (select 1 from imported_event i where i.event_id = t.id::varchar)
           then ${text(dataset)} || '-' || table_row else t.id::varchar end,
         ${names.map((name) => column(name, otherwise[name] ?? "null")).join(", ")}
       from (select *, row_number() over () as table_row from ${reader}) t order by table_row`,
    );
    const counted = await desk.query(
      `select count(*)::double as n,
         count(*) filter (where status not in (${STATUSES.map(text).join(", ")}))::double as odd
       from imported_event where dataset = $1`,
      [dataset],
    );
    if (Number(counted[0]?.odd) > 0) throw new Error("Conversion Error: a status that is none");
    const kept = Number(counted[0]?.n);
    const loaded = { rowsIn: kept, kept, rejected: 0, blank: 0 };
    await record(loaded);
    return loaded;
  });
}
