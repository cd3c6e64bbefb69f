import { BACI_COLUMNS, COMTRADE_COLUMNS, COW_COLUMNS } from "../columns/trade.ts";

const raw = (columns: readonly string[]): string => columns.map((name) => `"${name}" varchar`).join(", ");
const origin = "dataset varchar not null, row_offset bigint not null";

/** Trade tables of others as they came; `trade` holds what follows from them for pairs of states. */
export const trade = `
alter table trade add column raw varchar;
create table comtrade_flow (${origin}, ${raw(COMTRADE_COLUMNS)});
create table baci_flow (${origin}, ${raw(BACI_COLUMNS)});
create table cow_trade (${origin}, ${raw(COW_COLUMNS)});
`;
