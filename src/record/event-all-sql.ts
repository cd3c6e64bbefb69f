/**
 * The view of all events. While no row of a dataset has been corrected, datasets are read as they are: holding
 * millions of rows against an empty list would cost as much as the question itself. The first correction of
 * such a row puts the other form of the view in its place.
 */
export function eventAllSql(rowsRevised: boolean): string {
  const untouched = rowsRevised
    ? "anti join event_revised v on v.row_number = r.row_number and v.source = r.source and v.id = r.id"
    : "";
  return `create or replace view event_all as
select r.* from event_as_read r
where r.origin = 'article' and not exists (select 1 from event_revised v where v.id = r.id)
union all by name
select r.* from event_as_read r ${untouched} where r.origin <> 'article'
union all by name
select v.* exclude (shown) replace (coalesce(v.happening, h.happening, v.id) as happening)
from event_revised v left join happening h on h.event = v.id where v.shown;`;
}
