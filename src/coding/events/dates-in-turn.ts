import type { When } from "../../model/date.ts";

interface Placed {
  readonly start: number;
}
export interface DatePlace extends Placed {
  readonly when: When;
}

/**
 * "To Riyadh in April and to Doha in May": as many dates as recipients, one after each or one before each, are
 * told in turn. Gives the date of a recipient by its start; null where dates are not told so.
 */
export function datesInTurn(
  recipients: readonly Placed[],
  dates: readonly DatePlace[],
): ReadonlyMap<number, When> | null {
  const whom = [...new Set(recipients.map(({ start }) => start))].sort((a, b) => a - b);
  const when = [...dates].sort((a, b) => a.start - b.start);
  if (whom.length < 2 || whom.length !== when.length) return null;
  const after = whom.every(
    (start, i) => start < when[i]!.start && when[i]!.start < (whom[i + 1] ?? Infinity),
  );
  const before = whom.every((start, i) => (whom[i - 1] ?? -1) < when[i]!.start && when[i]!.start < start);
  return after || before ? new Map(whom.map((start, i) => [start, when[i]!.when])) : null;
}
