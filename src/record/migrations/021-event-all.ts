import { eventAllSql } from "../event-all-sql.ts";

/** The view of all events, without a price for corrections that nobody has made. */
export const eventAllAgain = eventAllSql(false);
