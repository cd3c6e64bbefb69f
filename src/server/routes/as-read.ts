import type { Desk, Row } from "../../record/desk.ts";

/** An event or statement of an article as the coder read it, whatever analysts said since; null where it was added. */
export async function asRead(desk: Desk, kind: "event" | "statement", id: string): Promise<Row | null> {
  const [row] = await desk.query(
    `select * replace (date_from::varchar as date_from, date_to::varchar as date_to) from ${kind} where id = $1`,
    [id],
  );
  return row ?? null;
}
