import type { CorrectionAction } from "../../../model/correction.ts";

/** Writes a correction of the item at hand. */
export type Say = (
  action: CorrectionAction,
  fields: Readonly<Record<string, unknown>>,
  kind?: "event" | "statement",
) => Promise<void>;
