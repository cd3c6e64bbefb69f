import { DuckDBTypeId } from "@duckdb/node-api";
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
  "[Content_Types].xml": `${HEAD}<Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  "_rels/.rels": `${HEAD}<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="rId1" Type="${NAMESPACE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${HEAD}<workbook xmlns="${NAMESPACE}/spreadsheetml/2006/main" xmlns:r="${NAMESPACE}/officeDocument/2006/relationships"><sheets><sheet name="Demarche" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="rId1" Type="${NAMESPACE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${NAMESPACE}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `${HEAD}<styleSheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

/**
 * Writes the rows of a query as a workbook of one sheet, streaming. Text stands in the cells as text (nothing is
 * taken for a formula), numbers as numbers, days as days. Longer cells than Excel takes are cut.
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
  const isDay = result.columnTypes().map((type) => type.typeId === DuckDBTypeId.DATE);
  const cellsOf = (cells: readonly unknown[]): string =>
    `<row>${cells.map((cell, at) => (isDay[at] ? dayOf(cell) : cellOf(cell))).join("")}</row>`;
  sheet.push(
    strToU8(
      `${HEAD}<worksheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><sheetData><row>${names.map(cellOf).join("")}</row>`,
    ),
  );
  for await (const batch of result.yieldRowsJson()) {
    sheet.push(strToU8((batch as unknown[][]).map(cellsOf).join("")));
    await drain();
  }
  sheet.push(strToU8("</sheetData></worksheet>"), true);
  zip.end();
  await drain();
  return ok(null);
}

/** Sheets count days from here; their calendar has no days that can be trusted before March 1900. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const FIRST_TRUSTED = "1900-03-01";

function dayOf(cell: unknown): string {
  if (typeof cell !== "string" || !/^\d{4}-\d\d-\d\d$/.test(cell) || cell < FIRST_TRUSTED)
    return cellOf(cell);
  return `<c s="1"><v>${(Date.parse(cell) - FIRST_DAY) / 86_400_000}</v></c>`;
}

function cellOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "<c/>";
  if (typeof cell === "number" && Number.isFinite(cell)) return `<c><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = String(cell).slice(0, LONGEST_CELL);
  return `<c t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
}
