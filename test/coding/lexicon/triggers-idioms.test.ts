import { describe } from "vitest";
import { itIsInOrder, itNamesWhatExists, triggerTable } from "./trigger-table.ts";

const table = triggerTable("idioms");

describe("the idioms", () => {
  itIsInOrder(table, ["cooperation", "conflict", "outreach"]);
  itNamesWhatExists(table);
});
