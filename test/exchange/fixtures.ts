import { GDELT1_COLUMNS } from "../../src/record/columns/gdelt.ts";
import { ICEWS_COLUMNS } from "../../src/record/columns/icews.ts";
import { POLECAT_COLUMNS } from "../../src/record/columns/polecat.ts";

type Cells = Readonly<{ [name: string]: string }>;

/** A row of a format with the given cells; the others empty. */
export function rowOf(columns: readonly string[], cells: Cells, delimiter = "\t"): string {
  return columns.map((name) => cells[name] ?? "").join(delimiter);
}

export const icewsHeader = ICEWS_COLUMNS.join("\t");

export function icewsRow(id: number, more: Cells = {}): string {
  return rowOf(ICEWS_COLUMNS, {
    "Event ID": String(id),
    "Event Date": "2014-10-04",
    "Source Name": "Hwang Pyong-so",
    "Source Sectors": "Government,Military",
    "Source Country": "North Korea",
    "Event Text": "Make a visit",
    "CAMEO Code": "042",
    Intensity: "1.9",
    "Target Name": "South Korea",
    "Target Sectors": "NA",
    "Target Country": "South Korea",
    "Story ID": "1",
    "Sentence Number": "2",
    City: "Incheon",
    Country: "South Korea",
    ...more,
  });
}

export function gdeltRow(id: number, more: Cells = {}): string {
  return rowOf(GDELT1_COLUMNS, {
    GLOBALEVENTID: String(id),
    SQLDATE: "20141004",
    Actor1Code: "PRKGOV",
    Actor1Name: "NORTH KOREA",
    Actor1CountryCode: "PRK",
    Actor1Type1Code: "GOV",
    Actor2Code: "KOR",
    Actor2Name: "SOUTH KOREA",
    Actor2CountryCode: "KOR",
    IsRootEvent: "1",
    EventCode: "036",
    EventBaseCode: "036",
    EventRootCode: "03",
    QuadClass: "1",
    GoldsteinScale: "4.0",
    DATEADDED: "20141005",
    SOURCEURL: "http://example.org/1",
    ...more,
  });
}

export const polecatHeader = POLECAT_COLUMNS.join("\t");

export function polecatRow(id: number, more: Cells = {}): string {
  return rowOf(POLECAT_COLUMNS, {
    ...Object.fromEntries(POLECAT_COLUMNS.map((name) => [name, "None"])),
    "Event ID": `story${id}_CONSULT`,
    "Event Date": "2020-06-03",
    "Event Type": "CONSULT",
    "Event Mode": "visit",
    Intensity: "4.0",
    "Quad Code": "VERBAL COOPERATION",
    Contexts: "diplomatic; pro-democracy",
    "Actor Name": "Côte d'Ivoire",
    "Actor Country": "CIV",
    "Primary Actor Sector": "GOV",
    "Recipient Name": "France",
    "Recipient Country": "FRA",
    Version: "NGEC_1.0",
    ...more,
  });
}

/** Lines as a file has them. */
export function fileOf(...lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join("\n")}\n`);
}
