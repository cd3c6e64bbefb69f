import { EVENT_TYPES } from "../../model/plover.ts";
import { POLECAT_COLUMNS } from "../../record/columns/polecat.ts";
import { MODES } from "../../world/ontology.ts";
import { stateOf } from "../codes/code-lists.ts";
import { type DelimitedFormat, text } from "../delimited/format.ts";

const quads = ["VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"];
const written = `upper(trim(r."Event Type"))`;

/** Types of older drafts under their names of today. */
const type = `case ${written} when 'DEMAND' then 'REQUEST' when 'DISAPPROVE' then 'ACCUSE'
  when 'INVESTIGATE' then 'ACCUSE' ${EVENT_TYPES.map((name) => `when '${name}' then '${name}'`).join(" ")} end`;

const modes = EVENT_TYPES.flatMap((name) => MODES[name].map((mode) => text(`${name}/${mode}`)));
const modeWritten = `replace(lower(trim(r."Event Mode")), '_', '-')`;
const mode = `case when ${type} || '/' || ${modeWritten} in (${modes.join(", ")}) then ${modeWritten} end`;

const contexts = `case when r."Contexts" = 'None' then null else
  replace(replace(replace(replace(lower(r."Contexts"), '|', ';'), '; ', ';'), '-', '_'), 'natural_resources', 'natural_resource') end`;
const day = `try_cast(r."Event Date" as date)`;

function polecatFormat(columns: readonly string[], headerLines: 0 | 1): DelimitedFormat {
  const intensity = columns.includes("Intensity") ? `try_cast(r."Intensity" as double)` : "null";
  return {
    name: "polecat",
    table: "polecat_event",
    delimiter: "\t",
    quoted: false,
    columns,
    fewest: columns.length,
    headerLines,
    mapped: {
      mapped_date: day,
      mapped_actor: stateOf("cameo", `r."Actor Country"`),
      mapped_recipient: stateOf("cameo", `r."Recipient Country"`),
      mapped_type: type,
      mapped_mode: mode,
      mapped_quad: `case when ${type} is null then null else list_position([${quads.map(text).join(", ")}], upper(trim(r."Quad Code"))) end`,
      mapped_contexts: contexts,
      mapped_intensity: intensity,
      mirrored: "false",
    },
    reason: `case when ${day} is null then 'Event Date is not a day: ' || coalesce(r."Event Date", '') end`,
    suspect: "mapped_date is null",
    mirror: null,
    unknown: [
      {
        name: "country",
        code: `"Actor Country"`,
        where: `mapped_actor is null and "Actor Country" <> 'None'`,
      },
      {
        name: "country",
        code: `"Recipient Country"`,
        where: `mapped_recipient is null and "Recipient Country" <> 'None'`,
      },
      { name: "event type", code: `"Event Type"`, where: "mapped_type is null" },
    ],
    version: `max("Version")`,
  };
}

/**
 * Reads the header. Some releases list names (Headline, Event Text, Feed, Story ID) that their rows do not
 * have: there the 40 names stand in for the header. One list in use has no intensity column.
 * https://www.andybeger.com/blog/2024-05-polecat/
 */
export function detectPolecat(firstLine: string): DelimitedFormat | null {
  const fields = firstLine.split("\t").map((field) => field.trim());
  while (fields.at(-1) === "") fields.pop();
  if (fields[0] !== "Event ID") return fields.length === 40 ? polecatFormat(POLECAT_COLUMNS, 0) : null;
  if (fields.includes("Headline") || fields.includes("Event Text")) return polecatFormat(POLECAT_COLUMNS, 1);
  const columns = fields.map((field) => (field === "Event Intensity" ? "Intensity" : field));
  const known: readonly string[] = POLECAT_COLUMNS;
  return columns.every((name) => known.includes(name)) && columns.includes("Event Date")
    ? polecatFormat(columns, 1)
    : null;
}
