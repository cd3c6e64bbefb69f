import type { Desk } from "../desk.ts";
import { keep } from "./keep.ts";

/** The first and last dated event that a source tells of. */
export interface SourceSpan {
  readonly source: string;
  readonly article: boolean;
  readonly first: string;
  readonly last: string;
}

export function sourceSpans(desk: Desk): Promise<readonly SourceSpan[]> {
  return keep(desk, "source spans", async () => {
    const rows = await desk.query(
      `select source, origin = 'article' as article, min(date_from)::varchar as first, max(date_from)::varchar as last
       from event_all where date_from is not null and type is not null group by 1, 2 order by 1`,
    );
    return rows.map((row) => ({
      source: String(row.source),
      article: row.article === true,
      first: String(row.first),
      last: String(row.last),
    }));
  });
}
