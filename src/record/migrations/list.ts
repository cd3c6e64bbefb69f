import { base } from "./001-base.ts";
import { mentions } from "./010-mentions.ts";
import { datasets } from "./011-datasets.ts";
import { eventAll } from "./012-event-all.ts";
import { trade } from "./013-trade.ts";
import { corrections } from "./020-corrections.ts";
import { eventAllAgain } from "./021-event-all.ts";
import { datasetHeader } from "./030-dataset-header.ts";

/** Every migration in the order in which it runs. Never change one that has shipped; add one. */
export const MIGRATIONS: readonly {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}[] = [
  { version: 1, name: "base", sql: base },
  { version: 10, name: "mentions", sql: mentions },
  { version: 11, name: "datasets", sql: datasets },
  { version: 12, name: "event-all", sql: eventAll },
  { version: 13, name: "trade", sql: trade },
  { version: 20, name: "corrections", sql: corrections },
  { version: 21, name: "event-all-again", sql: eventAllAgain },
  { version: 30, name: "dataset-header", sql: datasetHeader },
];
