import { type DateOptions, findDates } from "../../../src/coding/dates/find-dates.ts";

/** "words: from..to" of every date, for short expectations. */
export function seen(text: string, published: string | null, options: DateOptions = {}): readonly string[] {
  const at = published === null ? null : { from: published, to: published };
  return findDates(text, at, options).map(
    ({ exact, when }) => `${exact}: ${when.from ?? ""}..${when.to ?? ""}`,
  );
}
