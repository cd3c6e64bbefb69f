import { z } from "zod";

export const STEPS = ["week", "month", "quarter", "year"] as const;
export type Step = (typeof STEPS)[number];

/** A stretch of days, both ends included; null is open. */
export const periodSchema = z.object({ from: z.iso.date().nullable(), to: z.iso.date().nullable() });
export type Period = Readonly<z.infer<typeof periodSchema>>;
