import type { When } from "../model/date.ts";
import type { Row } from "./desk.ts";
import type { Shape } from "./insert-records.ts";

export const whenShape: Shape = {
  date_from: "DATE",
  date_to: "DATE",
  date_precision: "VARCHAR",
  date_certainty: "VARCHAR",
  date_expression: "VARCHAR",
  date_offset_from: "DOUBLE",
  date_offset_to: "DOUBLE",
};

export function whenColumns(when: When | null) {
  return {
    date_from: when?.from ?? null,
    date_to: when?.to ?? null,
    date_precision: when?.precision ?? null,
    date_certainty: when?.certainty ?? null,
    date_expression: when?.expression ?? null,
    date_offset_from: when?.offset?.from ?? null,
    date_offset_to: when?.offset?.to ?? null,
  };
}

/** The date that the columns hold; the row's dates are ISO strings. */
export function whenFrom(row: Row): When | null {
  if (row.date_precision === null || row.date_precision === undefined) return null;
  const from = row.date_offset_from as number | null;
  const to = row.date_offset_to as number | null;
  return {
    from: row.date_from as string | null,
    to: row.date_to as string | null,
    precision: row.date_precision as When["precision"],
    certainty: row.date_certainty as When["certainty"],
    expression: (row.date_expression as string | null) ?? null,
    offset: from === null || to === null || from === undefined || to === undefined ? null : { from, to },
  };
}
