/** The desk's first tables: what was read, what was coded from it, and where it stands in the text. */
export const base = `
create table article (
  id varchar primary key, title varchar, author varchar, publication varchar,
  published_from date, published_to date, published_precision varchar, published_source varchar,
  language varchar not null, text varchar not null, origin varchar not null, read_at timestamp not null,
  coder varchar not null
);

create table event (
  id varchar primary key, source varchar not null, ordinal integer not null,
  date_from date, date_to date, date_precision varchar, date_certainty varchar, date_expression varchar,
  date_offset_from double, date_offset_to double,
  actor_code varchar, actor_name varchar not null, actor_sector varchar, actor_person varchar, actor_rank varchar,
  actor_start integer, actor_end integer,
  recipient_code varchar, recipient_name varchar, recipient_sector varchar, recipient_person varchar,
  recipient_rank varchar, recipient_start integer, recipient_end integer,
  type varchar not null, mode varchar, quad tinyint not null, contexts varchar[] not null, intensity double,
  status varchar not null, place varchar, amount_value double, amount_unit varchar,
  holder varchar, hedged boolean not null, confidence double not null, coder varchar not null, rule varchar not null
);

create table statement (
  id varchar primary key, source varchar not null, ordinal integer not null,
  kind varchar not null, subject varchar, object varchar, others varchar[] not null, value varchar, number double,
  unit varchar, status varchar not null, holder varchar, hedged boolean not null,
  date_from date, date_to date, date_precision varchar, date_certainty varchar, date_expression varchar,
  date_offset_from double, date_offset_to double,
  confidence double not null, coder varchar not null, rule varchar not null
);

create table quote (
  owner varchar not null, ordinal integer not null, article varchar not null,
  start_offset integer not null, end_offset integer not null,
  exact varchar not null, prefix varchar not null, suffix varchar not null
);

-- Several reports of one happening: an event without a row here is a happening of its own.
create table happening (event varchar primary key, happening varchar not null, rule varchar not null);

create table failure (origin varchar not null, name varchar not null, reason varchar not null, seen_at timestamp not null);

create table trade (
  dataset varchar, row_number bigint, reporter varchar not null, partner varchar not null, year integer not null,
  flow varchar not null, value_usd double, share double, base varchar, source varchar, note varchar
);

-- Every event of the desk, whatever it came from: what measures, briefs and the page read.
create view event_all as
select e.id, 'article' as origin, e.source, null::bigint as row_number,
  e.date_from, e.date_to, e.date_precision, e.date_certainty,
  e.actor_code, e.actor_name, e.actor_sector, e.actor_person, e.actor_rank,
  e.recipient_code, e.recipient_name, e.recipient_sector, e.recipient_person, e.recipient_rank,
  e.type, e.mode, e.quad, e.contexts, e.intensity, 'plover' as scale, null::varchar as raw_code,
  e.status, e.place, e.amount_value, e.amount_unit, e.holder, e.hedged, e.confidence, e.coder, e.rule,
  coalesce(h.happening, e.id) as happening, false as mirrored
from event e left join happening h on h.event = e.id;
`;
