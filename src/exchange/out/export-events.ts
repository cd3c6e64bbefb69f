import { ok, type Result } from "../../model/problem.ts";
import type { Desk } from "../../record/desk.ts";
import { type EventFilter, eventCondition } from "../../record/queries/select-events.ts";
import { writeBibtex, writeCslJson } from "./citations.ts";
import { writeFollowTheMoney } from "./follow-the-money.ts";
import { writeGexf } from "./gexf.ts";
import { writeGraphml } from "./graphml.ts";
import { partnerNetwork } from "./network.ts";
import { writePloverJson } from "./plover-json.ts";
import type { Sink } from "./sink.ts";
import { eventTable } from "./tables.ts";
import { TABLE_FORMATS, type TableFormat, writeTable } from "./write-table.ts";

export const EVENT_FORMATS = [...TABLE_FORMATS, "plover", "gexf", "graphml", "ftm", "csl", "bibtex"] as const;
export type EventFormat = (typeof EVENT_FORMATS)[number];

/**
 * Gives out the events that the filter asks for: as a table (CSV, JSON lines, Parquet, XLSX), as PLOVER records,
 * as the network of partners (GEXF, GraphML), as FollowTheMoney entities, or as citations of the articles that
 * tell of them (CSL-JSON, BibTeX). Gives the number of rows, records, edges, entities or articles.
 */
export async function exportEvents(
  desk: Desk,
  filter: EventFilter,
  format: EventFormat,
  sink: Sink,
): Promise<Result<number>> {
  if ((TABLE_FORMATS as readonly string[]).includes(format))
    return writeTable(desk, eventTable(filter), format as TableFormat, sink);
  switch (format) {
    case "plover":
      return ok(await writePloverJson(desk, filter, sink));
    case "ftm":
      return ok(await writeFollowTheMoney(desk, filter, sink));
    case "csl":
      return ok(await writeCslJson(desk, await articlesOf(desk, filter), sink));
    case "bibtex":
      return ok(await writeBibtex(desk, await articlesOf(desk, filter), sink));
    default: {
      const network = await partnerNetwork(desk, filter);
      await (format === "gexf" ? writeGexf(network, sink) : writeGraphml(network, sink));
      return ok(network.edges.length);
    }
  }
}

async function articlesOf(desk: Desk, filter: EventFilter): Promise<readonly string[]> {
  const { sql, parameters } = eventCondition(filter);
  const rows = await desk.query(
    `select distinct source from event_all where origin = 'article' and ${sql} order by source`,
    parameters,
  );
  return rows.map((row) => row.source as string);
}
