import type { Desk } from "../../record/desk.ts";
import type { ReadArticle, ReadRow } from "../answers.ts";

/** What was read from an article and no longer stands as it was read: rejected or corrected since. */
export async function asReadIn(desk: Desk, article: string): Promise<ReadArticle["read"]> {
  const events = await desk.query(
    `select e.* replace (e.date_from::varchar as date_from, e.date_to::varchar as date_to), v.shown,
        q.start_offset as "start", q.end_offset as "end", q.exact
     from event e join event_revised v on v.id = e.id left join quote q on q.owner = e.id and q.ordinal = 0
     where e.source = $1 order by e.ordinal`,
    [article],
  );
  const statements = await desk.query(
    `select s.* replace (s.date_from::varchar as date_from, s.date_to::varchar as date_to), v.shown,
       q.start_offset as "start", q.end_offset as "end", q.exact
     from statement s join statement_revised v on v.id = s.id left join quote q on q.owner = s.id and q.ordinal = 0
     where s.source = $1 order by s.ordinal`,
    [article],
  );
  return { events: events as readonly ReadRow[], statements: statements as readonly ReadRow[] };
}
