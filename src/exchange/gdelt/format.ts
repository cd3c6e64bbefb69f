import {
  GDELT_MENTION_COLUMNS,
  GDELT_REDUCED_COLUMNS,
  GDELT1_COLUMNS,
  GDELT2_COLUMNS,
} from "../../record/columns/gdelt.ts";
import { eventOf, stateOf } from "../codes/code-lists.ts";
import type { DelimitedFormat } from "../delimited/format.ts";

const stamp = (name: string): string => `try_strptime(r."${name}", '%Y%m%d')::date`;

/** The state of a CAMEO actor: its country code, or the first part of its code (`IGO`, `UNO`, `NGO`, ...). */
const actorKey = (n: 1 | 2): string => `coalesce(r."Actor${n}CountryCode", left(r."Actor${n}Code", 3))`;

const happened = (code: string) => ({
  mapped_type: eventOf("type", code),
  mapped_mode: eventOf("mode", code),
  mapped_quad: eventOf("quad", code),
  mapped_contexts: eventOf("contexts", code),
});

const unknownActor = (n: 1 | 2) => ({
  name: "CAMEO country",
  code: `"Actor${n}CountryCode"`,
  where: `${n === 1 ? "mapped_actor" : "mapped_recipient"} is null and "Actor${n}CountryCode" is not null`,
});

const events = {
  table: "gdelt_event",
  delimiter: "\t",
  quoted: false,
  headerLines: 0,
  mapped: {
    mapped_date: stamp("SQLDATE"),
    mapped_actor: stateOf("cameo", actorKey(1)),
    mapped_recipient: stateOf("cameo", actorKey(2)),
    ...happened(`r."EventCode"`),
    mapped_intensity: `try_cast(r."GoldsteinScale" as double)`,
    mirrored: "false",
  },
  reason: `case when ${stamp("SQLDATE")} is null then 'SQLDATE is not a day: ' || coalesce(r."SQLDATE", '')
    when r."DATEADDED" is null then 'the row is short' end`,
  suspect: `mapped_date is null or "DATEADDED" is null`,
  mirror: { code: "EventCode", actor: "Actor1Code", recipient: "Actor2Code" },
  unknown: [
    unknownActor(1),
    unknownActor(2),
    {
      name: "CAMEO code",
      code: `"EventCode"`,
      where: `mapped_type is null and "EventCode" is not null and not starts_with("EventCode", '01')`,
    },
  ],
  version: null,
} as const;

/** GDELT 1.0 daily export, 57 or 58 columns. http://data.gdeltproject.org/documentation/GDELT-Data_Format_Codebook.pdf */
export const gdelt1: DelimitedFormat = { ...events, name: "gdelt-1.0", columns: GDELT1_COLUMNS, fewest: 57 };

/** GDELT 2.0 export, 61 columns. */
export const gdelt2: DelimitedFormat = { ...events, name: "gdelt-2.0", columns: GDELT2_COLUMNS, fewest: 61 };

/** GDELT 1.0 reduced, 17 columns with a header; trailing blanks may be missing. */
export const gdeltReduced: DelimitedFormat = {
  ...events,
  name: "gdelt-reduced",
  table: "gdelt_reduced",
  columns: GDELT_REDUCED_COLUMNS,
  fewest: 8,
  headerLines: 1,
  mapped: {
    ...events.mapped,
    ...happened(`r."CAMEOCode"`),
    mapped_actor: stateOf("cameo", `left(r."Source", 3)`),
    mapped_recipient: stateOf("cameo", `left(r."Target", 3)`),
    mapped_date: stamp("Date"),
    mapped_intensity: `try_cast(r."Goldstein" as double)`,
  },
  reason: `case when ${stamp("Date")} is null then 'Date is not a day: ' || coalesce(r."Date", '')
    when r."CAMEOCode" is null then 'the row has no CAMEO code' end`,
  suspect: `mapped_date is null or "CAMEOCode" is null`,
  mirror: { code: "CAMEOCode", actor: "Source", recipient: "Target" },
  unknown: [
    {
      name: "CAMEO code",
      code: `"CAMEOCode"`,
      where: `mapped_type is null and not starts_with("CAMEOCode", '01')`,
    },
  ],
};

/** GDELT 2.0 mentions, 16 columns: where each event was told of. They are no events of their own. */
export const gdeltMentions: DelimitedFormat = {
  name: "gdelt-mentions",
  table: "gdelt_mention",
  delimiter: "\t",
  quoted: false,
  columns: GDELT_MENTION_COLUMNS,
  fewest: 14,
  headerLines: 0,
  mapped: {},
  reason: `case when try_strptime(r."MentionTimeDate", '%Y%m%d%H%M%S') is null
    then 'MentionTimeDate is not a time: ' || coalesce(r."MentionTimeDate", '') end`,
  suspect: `try_strptime("MentionTimeDate", '%Y%m%d%H%M%S') is null`,
  mirror: null,
  unknown: [],
  version: null,
};
