import { strToU8, Zip, ZipDeflate } from "fflate";
import { fail, ok, type Result } from "../../model/problem.ts";
import type { Desk } from "../../record/desk.ts";
import type { Sink } from "./sink.ts";
import { xml } from "./xml.ts";

/** What a sheet can hold: Excel's own limits. */
const MOST_ROWS = 1_048_575;
const LONGEST_CELL = 32_767;

const NAMESPACE = "http://schemas.openxmlformats.org";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a workbook of one sheet (ECMA-376), but for the sheet itself. */
const PARTS: Readonly<{ [path: string]: string }> = {
  "[Content_Types].xml": `${HEAD}<Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  "_rels/.rels": `${HEAD}<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="rId1" Type="${NAMESPACE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${HEAD}<workbook xmlns="${NAMESPACE}/spreadsheetml/2006/main" xmlns:r="${NAMESPACE}/officeDocument/2006/relationships"><sheets><sheet name="Demarche" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="rId1" Type="${NAMESPACE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/**
 * Writes the rows of a query as a workbook of one sheet, streaming. Text stands in the cells as text (nothing is
 * taken for a formula), numbers as numbers, days as ISO text. Longer cells than Excel takes are cut.
 */
export async function writeXlsx(desk: Desk, sql: string, rows: number, sink: Sink): Promise<Result<null>> {
  if (rows > MOST_ROWS)
    return fail(
      "too-many-rows",
      `A sheet holds ${MOST_ROWS} rows and this would be ${rows}.`,
      "Ask for CSV or Parquet.",
    );
  const pending: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    pending.push(chunk);
  });
  const drain = async (): Promise<void> => {
    for (const chunk of pending.splice(0)) await sink.write(chunk);
  };
  const add = (path: string): ZipDeflate => {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = "1980-01-01";
    zip.add(part);
    return part;
  };
  for (const [path, content] of Object.entries(PARTS)) add(path).push(strToU8(content), true);
  const sheet = add("xl/worksheets/sheet1.xml");
  const result = await desk.connection.stream(sql);
  const names = result.columnNames();
  sheet.push(
    strToU8(`${HEAD}<worksheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><sheetData>${rowOf(names)}`),
  );
  for await (const batch of result.yieldRowsJson()) {
    sheet.push(strToU8((batch as unknown[][]).map(rowOf).join("")));
    await drain();
  }
  sheet.push(strToU8("</sheetData></worksheet>"), true);
  zip.end();
  await drain();
  return ok(null);
}

function rowOf(cells: readonly unknown[]): string {
  return `<row>${cells.map(cellOf).join("")}</row>`;
}

function cellOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "<c/>";
  if (typeof cell === "number" && Number.isFinite(cell)) return `<c><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = String(cell).slice(0, LONGEST_CELL);
  return `<c t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
}
