import type { Brief } from "../../brief.ts";

/** The period in the title. */
export function periodText(brief: Brief): string {
  const { from, to } = brief.period;
  if (from === null && to === null) return "";
  return `, ${from ?? "the beginning"} to ${to ?? "now"}`;
}
