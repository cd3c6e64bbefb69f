import type { Correction } from "../model/correction.ts";
import { fail, ok, type Result } from "../model/problem.ts";
import type { Desk, Row } from "./desk.ts";

/** How events, or statements, are read, added, corrected and put in the place of what was read. */
export interface Way<Fields> {
  readonly kind: "event" | "statement";
  readonly asRead: (desk: Desk, id: string) => Promise<Row | null>;
  readonly added: (id: string, fields: Fields) => Row;
  readonly corrected: (read: Row, fields: Fields) => Row;
  readonly put: (desk: Desk, row: Row, read: Row, latest: Correction) => Promise<Result<null>>;
}

/** Puts the row that follows from the latest correction in the place of what was read. */
export async function revise<Fields>(
  desk: Desk,
  target: string,
  addition: Correction | null,
  latest: Correction,
  way: Way<Fields>,
): Promise<Result<null>> {
  const read =
    addition === null ? await way.asRead(desk, target) : way.added(target, addition.fields as Fields);
  if (read === null) return fail("no-such-target", `The desk has no ${way.kind} ${target}.`);
  await desk.run(`delete from ${way.kind}_revised where id = $1`, [target]);
  if (latest.action === "withdraw" && addition === null) return ok(null);
  const shown = latest.action !== "reject" && latest.action !== "withdraw";
  const changed = latest.action === "correct" ? way.corrected(read, latest.fields as Fields) : read;
  return way.put(desk, { ...changed, shown, confidence: 1 }, read, latest);
}
