import { ICEWS_COLUMNS } from "../../record/columns/icews.ts";
import { codeOfEventName, eventOf, stateOf } from "../codes/code-lists.ts";
import type { DelimitedFormat } from "../delimited/format.ts";

const missing = "'', 'NA', 'NULL'";
const present = (name: string): string =>
  `case when r."${name}" in (${missing}) then null else r."${name}" end`;

/** ISO days, or month/day/year as one release of 2017 has them. */
const day = `coalesce(try_cast(r."Event Date" as date), try_strptime(r."Event Date", '%m/%d/%Y')::date)`;

/**
 * ICEWS coded event data. The columns are taken from the header, since releases leave some out; without
 * CAMEO Code, or where its leading zero was lost, the code is found by the event text.
 */
export function icewsFormat(columns: readonly string[], headerLines: 0 | 1): DelimitedFormat {
  const has = (name: string): boolean => columns.includes(name);
  const named = has("Event Text") ? codeOfEventName(`lower(r."Event Text")`) : "null";
  const code = has("CAMEO Code")
    ? `case when length(r."CAMEO Code") >= 3 and r."CAMEO Code" <> 'NULL' then r."CAMEO Code" else coalesce(${named}, ${present("CAMEO Code")}) end`
    : named;
  const country = (name: string): string => (has(name) ? stateOf("name", `lower(r."${name}")`) : "null");
  return {
    name: "icews",
    table: "icews_event",
    delimiter: "\t",
    quoted: false,
    columns,
    fewest: columns.length,
    headerLines,
    mapped: {
      mapped_date: day,
      mapped_actor: country("Source Country"),
      mapped_recipient: country("Target Country"),
      mapped_type: eventOf("type", code),
      mapped_mode: eventOf("mode", code),
      mapped_quad: eventOf("quad", code),
      mapped_contexts: eventOf("contexts", code),
      mapped_intensity: has("Intensity")
        ? `coalesce(try_cast(r."Intensity" as double), ${eventOf("goldstein_icews", code)})`
        : eventOf("goldstein_icews", code),
      mapped_code: code,
      mirrored: "false",
    },
    reason: `case when ${day} is null then 'Event Date is not a day: ' || coalesce(r."Event Date", '') end`,
    suspect: "mapped_date is null",
    mirror: { code: "mapped_code", actor: "Source Name", recipient: "Target Name" },
    unknown: [
      {
        name: "country",
        code: `"Source Country"`,
        where: `mapped_actor is null and "Source Country" not in (${missing})`,
      },
      {
        name: "country",
        code: `"Target Country"`,
        where: `mapped_recipient is null and "Target Country" not in (${missing})`,
      },
      {
        name: "CAMEO code",
        code: `coalesce(mapped_code, "Event Text")`,
        where: `mapped_type is null and (mapped_code is null or not starts_with(mapped_code, '01'))`,
      },
    ],
    version: null,
  };
}

/** Reads the header, or takes the 20 columns for granted where the first line is a row of as many fields. */
export function detectIcews(firstLine: string): DelimitedFormat | null {
  const fields = firstLine.split("\t").map((field) => field.trim().replaceAll('"', ""));
  const known = new Map(ICEWS_COLUMNS.map((name) => [name.toLowerCase(), name]));
  const columns = fields.map((field) =>
    known.get(field.toLowerCase().replaceAll("_", " ").replaceAll(".", " ")),
  );
  const needed = ["Event Date", "Source Name", "Target Name"];
  if (columns.every((name) => name !== undefined) && needed.every((name) => columns.includes(name as never)))
    return icewsFormat(columns as string[], 1);
  return fields.length === ICEWS_COLUMNS.length ? icewsFormat(ICEWS_COLUMNS, 0) : null;
}
