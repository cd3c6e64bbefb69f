import { fail, ok, type Result } from "../../model/problem.ts";
import type { Desk } from "../../record/desk.ts";
import { text } from "../delimited/format.ts";
import { IMPORTED_SHAPE } from "../imported-row.ts";
import type { Loading, Source } from "../loading.ts";

/** What a table of events has to have; the rest of the columns may be missing. */
const NEEDED = ["id", "date_from", "actor_code", "type"];

/** Events as a desk gives them out: Parquet, CSV or JSON lines with the columns of `event_all`. */
export async function eventsLoading(desk: Desk, source: Source): Promise<Result<Loading>> {
  const reader = readerOf(source);
  const described = await desk.query(`describe select * from ${reader}`).catch(() => []);
  const types = new Map(described.map((row) => [String(row.column_name), String(row.column_type)]));
  if (!NEEDED.every((name) => types.has(name)))
    return fail(
      "not-this-kind",
      `${source.name} does not have the columns of exported events (${NEEDED.join(", ")}, ...).`,
    );
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
  const otherwise: Readonly<{ [name: string]: string }> = {
    origin: "'events'",
    actor_name: "coalesce(actor_code, '')",
    contexts: "[]",
    scale: "'plover'",
    status: "'actual'",
    hedged: "false",
    confidence: "1",
    coder: "'events'",
    rule: "'events'",
    mirrored: "false",
    date_to: "date_from::date",
    date_precision: "if(date_from is null, null, 'day')",
    date_certainty: "if(date_from is null, null, 'stated')",
  };
  const names = Object.keys(IMPORTED_SHAPE).filter((name) => name !== "event_id" && name !== "raw");
  return ok({
    format: "events",
    salt: "",
    load: (dataset, record) =>
      desk.transaction(async () => {
        await desk.run(
          `insert into imported_event (dataset, row_number, event_id, ${names.join(", ")})
           select ${text(dataset)}, table_row,
             case when exists (select 1 from event e where e.id = t.id::varchar)
               or exists (select 1 from imported_event i where i.event_id = t.id::varchar)
               then ${text(dataset)} || '-' || table_row else t.id::varchar end,
             ${names.map((name) => column(name, otherwise[name] ?? "null")).join(", ")}
           from (select *, row_number() over () as table_row from ${reader}) t order by table_row`,
        );
        const rows = await desk.query("select count(*)::double as n from imported_event where dataset = $1", [
          dataset,
        ]);
        const kept = Number(rows[0]?.n);
        const loaded = { rowsIn: kept, kept, rejected: 0, blank: 0 };
        await record(loaded);
        return loaded;
      }),
    finish: async () => undefined,
    warnings: async () => [],
    version: async () => null,
  });
}

function readerOf(source: Source): string {
  const path = text(source.path);
  if (source.scan.firstLine.startsWith("PAR1")) return `read_parquet(${path})`;
  if (source.scan.firstLine.startsWith("{")) return `read_json(${path}, format = 'newline_delimited')`;
  return `read_csv(${path}, header = true, all_varchar = true)`;
}
