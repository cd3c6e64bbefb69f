const revisedEvent = `
  id varchar primary key, shown boolean not null, origin varchar not null, source varchar not null, row_number bigint,
  date_from date, date_to date, date_precision varchar, date_certainty varchar,
  actor_code varchar, actor_name varchar not null, actor_sector varchar, actor_person varchar, actor_rank varchar,
  recipient_code varchar, recipient_name varchar, recipient_sector varchar, recipient_person varchar,
  recipient_rank varchar,
  type varchar, mode varchar, quad tinyint, contexts varchar[], intensity double, scale varchar, raw_code varchar,
  status varchar not null, place varchar, amount_value double, amount_unit varchar,
  holder varchar, hedged boolean not null, confidence double not null, coder varchar not null, rule varchar not null,
  happening varchar, mirrored boolean not null`;

/**
 * Analysts' corrections, and what follows from the latest of each target. `event_as_read` keeps what the
 * coder or the dataset said; `event_all` is that with the corrected rows in the place of the read ones. Rows
 * of datasets are matched by dataset and row number, which cost nothing, and not by their id, which would
 * have to be put together for every row: with millions of rows the view stays as fast as it was.
 */
export const corrections = `
create sequence correction_order;
create table correction (
  id varchar primary key, target varchar, kind varchar not null, action varchar not null, fields varchar not null,
  author varchar not null, "at" timestamp not null, ordinal bigint not null default nextval('correction_order')
);
create table event_revised (${revisedEvent});
create table statement_revised as select *, true as shown from statement limit 0;

alter view event_all rename to event_as_read;
create view event_all as
select r.* from event_as_read r
where r.origin = 'article' and not exists (select 1 from event_revised v where v.id = r.id)
union all by name
select r.* from event_as_read r
where r.origin <> 'article' and not exists
  (select 1 from event_revised v where v.row_number = r.row_number and v.source = r.source)
union all by name
select v.* exclude (shown) replace (coalesce(v.happening, h.happening, v.id) as happening)
from event_revised v left join happening h on h.event = v.id where v.shown;

create view statement_all as
select s.* from statement s where not exists (select 1 from statement_revised v where v.id = s.id)
union all by name
select v.* exclude (shown) from statement_revised v where v.shown;
`;
