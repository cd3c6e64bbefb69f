import type { Desk } from "../../record/desk.ts";
import { column, type DelimitedFormat } from "./format.ts";

/**
 * Marks the second of two rows that tell of one meeting from its two ends: CAMEO 043 (receives) where 042
 * (visits) is there too, and, for codes that say the same of both sides (040, 041, 044, 046), one of two rows
 * of a day with sides exchanged. Which of these it is hangs on a hash of day and sides, so that no state is
 * favoured by its place in the alphabet. Marking again changes nothing.
 */
export async function markMirrored(desk: Desk, dataset: string, format: DelimitedFormat): Promise<void> {
  if (format.mirror === null) return;
  const { code, actor, recipient } = format.mirror;
  const meetings = `select rowid as row, mapped_date as d, ${column(actor)} as a, ${column(recipient)} as b, ${column(code)} as c
    from ${format.table} where dataset = $1 and ${column(code)} in ('040', '041', '042', '043', '044', '046')
    and ${column(actor)} <> ${column(recipient)}`;
  const lower = "(md5(concat_ws('|', d, least(a, b), greatest(a, b))) < '8') = (a < b)";
  await desk.run(
    `update ${format.table} set mirrored = true where rowid in (
       with meeting as (${meetings})
       select m.row from meeting m semi join (
         select distinct d, b as a, a as b, case c when '042' then '043' else c end as c from meeting
         where c <> '043'
       ) other on m.d = other.d and m.a = other.a and m.b = other.b and m.c = other.c
       where m.c = '043' or (m.c <> '042' and ${lower})
     )`,
    [dataset],
  );
}
