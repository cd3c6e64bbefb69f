import type { StatementFields } from "../model/correction.ts";
import { ok } from "../model/problem.ts";
import type { Desk, Row } from "./desk.ts";
import { insertRecords } from "./insert-records.ts";
import type { Way } from "./revise.ts";
import { statementShape } from "./statement-rows.ts";

export const statementWay: Way<StatementFields> = {
  kind: "statement",
  asRead,
  added: addedRow,
  corrected: withFields,
  put: async (desk, row) => {
    await insertRecords(desk, "statement_revised", { ...statementShape, shown: "BOOLEAN" }, [row]);
    return ok(null);
  },
};

async function asRead(desk: Desk, id: string): Promise<Row | null> {
  const [row] = await desk.query(
    `select * replace (date_from::varchar as date_from, date_to::varchar as date_to) from statement where id = $1`,
    [id],
  );
  return row ?? null;
}

function withFields(read: Row, fields: StatementFields): Row {
  const pick = <K extends keyof StatementFields>(key: K, before: unknown): unknown =>
    fields[key] === undefined ? before : fields[key];
  const number = fields.value === undefined ? read.number : numberIn(fields.value);
  return {
    ...read,
    kind: pick("kind", read.kind),
    subject: pick("subject", read.subject),
    object: pick("object", read.object),
    value: number !== null && fields.value !== undefined ? null : pick("value", read.value),
    number,
    status: pick("status", read.status),
    holder: pick("holder", read.holder),
    coder: "analyst",
    rule: "correction",
  };
}

function numberIn(text: string | null): number | null {
  return text !== null && /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : null;
}

function addedRow(id: string, fields: StatementFields): Row {
  const blank: Row = {
    id,
    source: fields.article,
    ordinal: 0,
    kind: fields.kind,
    subject: null,
    object: null,
    others: [],
    value: null,
    number: null,
    unit: null,
    status: "actual",
    holder: null,
    hedged: false,
    date_from: null,
    date_to: null,
    date_precision: null,
    date_certainty: null,
    date_expression: null,
    date_offset_from: null,
    date_offset_to: null,
    confidence: 1,
  };
  return withFields(blank, fields);
}
