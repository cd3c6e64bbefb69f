import { GDELT_MENTION_COLUMNS, GDELT_REDUCED_COLUMNS, GDELT2_COLUMNS } from "../columns/gdelt.ts";
import { ICEWS_COLUMNS } from "../columns/icews.ts";
import { POLECAT_COLUMNS } from "../columns/polecat.ts";

/** Raw columns as they came, all text. */
const raw = (columns: readonly string[]): string => columns.map((name) => `"${name}" varchar`).join(", ");

/**
 * Every format has one wide table: where the row came from, what the codes mean, and the row as it came. A
 * row's number in its file is `rowid - row_offset`: rows are appended in the file's order and never deleted,
 * so that the number costs nothing to keep.
 */
const origin = "dataset varchar not null, row_offset bigint not null";
const mapped = `mapped_date date, mapped_actor varchar, mapped_recipient varchar, mapped_type varchar, mapped_mode varchar,
  mapped_quad tinyint, mapped_contexts varchar, mapped_intensity double, mirrored boolean`;

/** Datasets of others: what was imported, the rows as they came, what was rejected, and what their codes mean. */
export const datasets = `
create table dataset (
  id varchar primary key, sha256 varchar not null, kind varchar not null, format varchar not null, version varchar,
  origin varchar not null, bytes bigint not null, rows_in bigint not null, kept bigint not null,
  rejected bigint not null, blank bigint not null, imported_at timestamp not null,
  finished boolean not null
);
create table reject (
  dataset varchar not null, line bigint not null, reason varchar not null, raw blob not null
);
create table dataset_warning (dataset varchar not null, name varchar not null, code varchar, count bigint not null);

-- What codes mean, as it was known when the last dataset came in.
create table code_state (system varchar not null, code varchar not null, state varchar, date_from date, date_to date);
create table code_event (
  code varchar not null, label varchar not null, type varchar, mode varchar, quad tinyint, contexts varchar,
  goldstein_icews double, goldstein_gdelt double
);
create table code_icews (name varchar not null, code varchar not null);

create table icews_event (${origin}, ${mapped}, mapped_code varchar, ${raw(ICEWS_COLUMNS)});
create table gdelt_event (${origin}, ${mapped}, ${raw(GDELT2_COLUMNS)});
create table gdelt_reduced (${origin}, ${mapped}, ${raw(GDELT_REDUCED_COLUMNS)});
create table gdelt_mention (${origin}, ${raw(GDELT_MENTION_COLUMNS)});
create table polecat_event (${origin}, ${mapped}, ${raw(POLECAT_COLUMNS)});

-- Events that came record by record: PLOVER JSON, mapped tables, exports of a desk, numeric quadruples.
create table imported_event (
  dataset varchar not null, row_number bigint not null, event_id varchar not null, origin varchar not null, raw varchar,
  date_from date, date_to date, date_precision varchar, date_certainty varchar,
  actor_code varchar, actor_name varchar not null, actor_sector varchar, actor_person varchar, actor_rank varchar,
  recipient_code varchar, recipient_name varchar, recipient_sector varchar, recipient_person varchar,
  recipient_rank varchar,
  type varchar, mode varchar, quad tinyint, contexts varchar[] not null, intensity double, scale varchar not null,
  raw_code varchar, status varchar not null, place varchar, amount_value double, amount_unit varchar,
  holder varchar, hedged boolean not null, confidence double not null, coder varchar not null, rule varchar not null,
  happening varchar, mirrored boolean not null
);
`;
