import { join } from "node:path";
import type { Desk } from "../../record/desk.ts";
import type { Scan } from "../files/scan-file.ts";
import { column, type DelimitedFormat, text } from "./format.ts";
import { type Cleaned, partRecords } from "./part-records.ts";
import { type Record, readRecords } from "./records.ts";

/** How the rows of a file fared. `rowsIn` is `kept + rejected`; blank lines are no rows. */
export interface Loaded {
  readonly rowsIn: number;
  readonly kept: number;
  readonly rejected: number;
  readonly blank: number;
}

/**
 * Puts a file's rows into its format's table, and `record` in the same transaction. The engine reads a
 * regular file as it is; one with anything out of order is first parted into good rows and rejects.
 */
export async function loadDelimited(
  desk: Desk,
  dataset: string,
  format: DelimitedFormat,
  file: { readonly path: string; readonly scan: Scan; readonly folder: string },
  record: (loaded: Loaded) => Promise<void>,
): Promise<Loaded> {
  const { path, scan, folder } = file;
  if (scan.regular && !(format.quoted && scan.hasQuotes)) {
    const whole = await desk
      .transaction(async () => {
        const loaded = await loadRegular(desk, dataset, format, path, scan);
        await record(loaded);
        return loaded;
      })
      .catch((error: unknown) => {
        if (isAboutRows(error)) return null;
        throw error;
      });
    if (whole !== null) return whole;
  }
  const dialect = { ...format, columns: format.columns.length };
  const records = readRecords(path, dialect, format.headerLines, (line) => join(folder, `overlong-${line}`));
  return loadRecords(desk, dataset, format, records, folder, record);
}

/** Puts records that were read by other means into a format's table, and `record` in the same transaction. */
export async function loadRecords(
  desk: Desk,
  dataset: string,
  format: DelimitedFormat,
  records: Iterable<Record>,
  folder: string,
  record: (loaded: Loaded) => Promise<void>,
): Promise<Loaded> {
  const cleaned = partRecords(records, folder);
  return desk.transaction(async () => {
    const loaded = await loadCleaned(desk, dataset, format, cleaned);
    await record(loaded);
    return loaded;
  });
}

/** Thrown where a file that looked regular is not: it is then read with care. */
class Irregular extends Error {}

/** Whether the engine stumbled over what stands in the file. */
function isAboutRows(error: unknown): boolean {
  const said = /CSV (?:Error|Parser)|state machine|Conversion Error|sniffing/i;
  return error instanceof Irregular || said.test(String(error));
}

async function loadRegular(
  desk: Desk,
  dataset: string,
  format: DelimitedFormat,
  path: string,
  scan: Scan,
): Promise<Loaded> {
  const first = await nextRow(desk, format.table);
  const source = `read_csv(${text(path)}, ${[
    `delim = ${text(format.delimiter)}`,
    "header = false",
    `skip = ${format.headerLines}`,
    "quote = ''",
    "escape = ''",
    "auto_detect = false",
    `null_padding = ${format.fewest < format.columns.length}`,
    `columns = ${columnTypes(format.columns)}`,
  ].join(", ")})`;
  await desk.run(insertion(format, dataset, `${first - format.headerLines - 1}`, source));
  const counted = await desk.query(
    `select count(*)::double as kept, count(*) filter (where ${format.suspect})::double as suspect
     from ${format.table} where dataset = $1`,
    [dataset],
  );
  const kept = Number(counted[0]?.kept);
  if (Number(counted[0]?.suspect) > 0 || kept !== scan.lines - format.headerLines) throw new Irregular();
  return { rowsIn: kept, kept, rejected: 0, blank: 0 };
}

async function loadCleaned(
  desk: Desk,
  dataset: string,
  format: DelimitedFormat,
  cleaned: Cleaned,
): Promise<Loaded> {
  const first = await nextRow(desk, format.table);
  const limits = `max_line_size = ${cleaned.longest + 65536}, buffer_size = ${2 * cleaned.longest + 4 * 2 ** 20}`;
  const reading = `delim = ',', header = false, quote = '"', escape = '"', auto_detect = false, parallel = false, ${limits}`;
  const types = columnTypes(format.columns).slice(1);
  const source = `(select * from read_csv(${text(cleaned.rows)}, ${reading}, columns = {'line_number': 'BIGINT', 'raw_line': 'VARCHAR', ${types}))`;
  await desk.run(
    `create or replace temp table staged as select r.*, ${format.reason} as reject_reason from ${source} r`,
  );
  await desk.run(
    `insert into reject select ${text(dataset)}, line_number, reject_reason, encode(raw_line)
     from staged where reject_reason is not null order by line_number`,
  );
  await desk.run(
    `insert into reject select ${text(dataset)}, line_number, reason, from_base64(coalesce(raw, ''))
     from read_csv(${text(cleaned.rejects)}, ${reading}, columns = {'line_number': 'BIGINT', 'reason': 'VARCHAR', 'raw': 'VARCHAR'})`,
  );
  for (const long of cleaned.overlong)
    await desk.run(
      `insert into reject select ${text(dataset)}, ${long.line}, ${text(long.reason)}, content from read_blob(${text(long.file)})`,
    );
  const good = `(select *, row_number() over (order by line_number) as place from staged where reject_reason is null)`;
  await desk.run(
    `${insertion(format, dataset, `${first} + r.place - 1 - r.line_number`, good)} order by r.line_number`,
  );
  await desk.run("drop table staged");
  const counted = await desk.query(
    `select (select count(*) from ${format.table} where dataset = $1)::double as kept,
       (select count(*) from reject where dataset = $1)::double as rejected`,
    [dataset],
  );
  const kept = Number(counted[0]?.kept);
  const rejected = Number(counted[0]?.rejected);
  const rowsIn = cleaned.kept + cleaned.rejected;
  if (kept + rejected !== rowsIn)
    throw new Error(`${rowsIn} rows came in, ${kept} were kept and ${rejected} rejected`);
  return { rowsIn, kept, rejected, blank: cleaned.blank };
}

function insertion(format: DelimitedFormat, dataset: string, offset: string, source: string): string {
  const names = Object.keys(format.mapped);
  const into = ["dataset", "row_offset", ...names, ...format.columns.map(column)].join(", ");
  const values = [
    text(dataset),
    offset,
    ...names.map((name) => format.mapped[name]),
    ...format.columns.map((name) => `r.${column(name)}`),
  ].join(", ");
  return `insert into ${format.table} (${into}) select ${values} from ${source} r, code_list l`;
}

function columnTypes(columns: readonly string[]): string {
  return `{${columns.map((name) => `${text(name)}: 'VARCHAR'`).join(", ")}}`;
}

/** The rowid of the next row: rows are never deleted, so that it is the number of rows. */
async function nextRow(desk: Desk, table: string): Promise<number> {
  return Number((await desk.query(`select count(*)::double as n from ${table}`))[0]?.n);
}
