import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fail, ok, type Result } from "../../model/problem.ts";
import type { Desk } from "../../record/desk.ts";
import { identityOf } from "../../record/identity.ts";
import { cameoOfIcewsName } from "../../world/ontology.ts";
import { stateOfCode } from "../codes/state-codes.ts";
import { stateOfName } from "../codes/state-of-name.ts";
import { loadRecords } from "../delimited/load.ts";
import { type Record, readRecords } from "../delimited/records.ts";
import { delimitedLoading, type Loading, type Source } from "../loading.ts";
import { icewsFormat } from "./format.ts";

/** ICEWS columns that a quadruple fills; `Event ID` holds the quadruple as it came. */
const COLUMNS = [
  "Event ID",
  "Event Date",
  "Source Name",
  "Source Sectors",
  "Source Country",
  "Event Text",
  "CAMEO Code",
  "Target Name",
  "Target Sectors",
  "Target Country",
] as const;

/** The first day of ICEWS14, hour 0. */
const EPOCH = Date.UTC(2014, 0, 1);

/** Whether a first line is `subject relation object hour`, as the temporal-knowledge-graph literature writes ICEWS. */
export function isQuadruple(firstLine: string): boolean {
  return /^\d+\t\d+\t\d+\t\d+(\t-?\d+)?$/.test(firstLine);
}

/** `entity2id.txt` and `relation2id.txt`, which name the numbers of the quadruples beside them. */
export function isNameTable(path: string): boolean {
  return /(?:^|[\\/#])(?:entity|relation)2id\.txt$/.test(path);
}

/**
 * ICEWS as numeric quadruples: `subject relation object hour`, with names in `entity2id.txt` and
 * `relation2id.txt` beside the file. Names lead to states and CAMEO codes; the hour counts 24 a day from
 * 1 January 2014.
 */
export function quadrupleLoading(desk: Desk, source: Source): Result<Loading> {
  const folder = dirname(source.name);
  const [entities, relations] = ["entity2id.txt", "relation2id.txt"].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  for (const path of [entities, relations])
    if (!existsSync(path))
      return fail(
        "no-names",
        `${source.name} holds numbers only, and ${path} is not there.`,
        "Put the two name files beside it.",
      );
  const entityNames = namesOf(entities);
  const relationNames = namesOf(relations);
  const icews = icewsFormat(COLUMNS, 0);
  const states = { mapped_actor: `r."Source Country"`, mapped_recipient: `r."Target Country"` };
  const format = { ...icews, name: "icews-quadruples", mapped: { ...icews.mapped, ...states } };
  const found = new Map<string, string>();
  const countryOf = (name: string, day: string): string => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const { state } = stateOfName(name, day);
    const written = state ?? "";
    found.set(name, written);
    return written;
  };
  const convert = (record: Record): Record => {
    if (!("fields" in record)) return record;
    const [subject, relation, object, hour] = record.fields as [string, string, string, string];
    const reject = (reason: string): Record => ({
      line: record.line,
      reason,
      bytes: Buffer.from(record.raw),
      file: null,
    });
    const actor = entityNames.get(subject);
    const recipient = entityNames.get(object);
    const event = relationNames.get(relation);
    if (actor === undefined || recipient === undefined) return reject("the entity has no name");
    if (event === undefined) return reject("the relation has no name");
    if (!/^\d{1,6}$/.test(hour) || Number(hour) % 24 !== 0)
      return reject(`the time is not a whole day: ${hour}`);
    const day = new Date(EPOCH + Number(hour) * 3_600_000).toISOString().slice(0, 10);
    const words = event.replaceAll("_", " ");
    const code = cameoOfIcewsName(event) ?? "";
    const raw = record.fields.slice(0, 4).join(" ");
    const fields = [
      ...[raw, day, actor, roleOf(actor), countryOf(actor, day), words, code],
      ...[recipient, roleOf(recipient), countryOf(recipient, day)],
    ];
    return { line: record.line, fields, raw: record.raw };
  };
  const dialect = { delimiter: "\t", quoted: false, columns: 5, fewest: 4 };
  return ok({
    ...delimitedLoading(desk, format, source),
    salt: identityOf(readFileSync(entities, "utf8"), readFileSync(relations, "utf8")),
    load: (dataset, record) => {
      const records = readRecords(source.path, dialect, 0, (line) => join(source.folder, `overlong-${line}`));
      return loadRecords(desk, dataset, format, mapped(records, convert), source.folder, record);
    },
    warnings: async (dataset) => unplaced(desk, dataset),
  });
}

/** "Police" of "Police_(Australia)": what the rest of the file's family keeps in its sector columns. */
function roleOf(name: string): string {
  return /^(.*?)_?\([^()]*\)$/.exec(name)?.[1]?.replaceAll("_", " ") ?? "";
}

function* mapped(records: Iterable<Record>, convert: (record: Record) => Record): Generator<Record> {
  for (const record of records) yield convert(record);
}

function namesOf(path: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [name, id] = line.replace(/\r$/, "").split("\t");
    if (name !== undefined && id !== undefined) names.set(id.trim(), name);
  }
  return names;
}

/** Relations without a code, and how many names led to no state. */
async function unplaced(desk: Desk, dataset: string) {
  const rows = await desk.query(
    `select 'actor without a state' as name, nm as code, count(*)::double as count from (
       select "Source Name" as nm from icews_event where dataset = $1 and mapped_actor is null
       union all select "Target Name" from icews_event where dataset = $1 and mapped_recipient is null)
     group by nm order by count desc, nm limit 100`,
    [dataset],
  );
  const regions = rows.filter((row) => !stateOfCode("name", row.code as string).known);
  return regions as unknown as readonly { name: string; code: string; count: number }[];
}
