import type { FocalCount } from "../record/queries/focal-counts.ts";
import { sumOf } from "./tally.ts";

/** Below this many events a measure gives its counts and says that they carry no comparison. */
export const FEW = 20;

/** What is to be said of the material itself: nothing known, too little, undated. */
export function materialNotes(
  rows: readonly FocalCount[],
  country: string,
  what: string,
  periodAsked: boolean,
): readonly string[] {
  const total = sumOf(rows);
  if (total === 0)
    return [`Nothing is known: the desk holds no ${what} of ${country} here. That is not the same as none.`];
  const notes: string[] = [];
  if (total < FEW) notes.push(`Only ${total} ${what}: too few for comparisons between partners or periods.`);
  let undated = 0;
  for (const { day, count } of rows) if (day === null) undated += count;
  if (undated > 0)
    notes.push(
      periodAsked
        ? `Of the ${total} ${what}, ${undated} without a date narrow enough to place: left out of the period.`
        : `Of the ${total} ${what}, ${undated} without a date narrow enough to place: in the total, in no period.`,
    );
  return notes;
}
