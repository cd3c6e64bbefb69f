import type { Quote } from "../../model/quote.ts";
import type { Desk } from "../desk.ts";

/** The quotes of the given events or statements, by owner, in their order. */
export async function readQuotes(
  desk: Desk,
  owners: readonly string[],
): Promise<ReadonlyMap<string, readonly Quote[]>> {
  const found = new Map<string, Quote[]>();
  if (owners.length === 0) return found;
  const rows = await desk.query(
    `select owner, article, start_offset as "start", end_offset as "end", exact, prefix, suffix from quote
     where owner in (select unnest(from_json($1::json, '["VARCHAR"]'))) order by owner, ordinal`,
    [JSON.stringify(owners)],
  );
  for (const { owner, ...quote } of rows) {
    const list = found.get(owner as string);
    if (list === undefined) found.set(owner as string, [quote as unknown as Quote]);
    else list.push(quote as unknown as Quote);
  }
  return found;
}
