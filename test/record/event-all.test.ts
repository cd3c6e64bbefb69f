import { afterEach, beforeEach, expect, it } from "vitest";
import type { Desk } from "../../src/record/desk.ts";
import { base } from "../../src/record/migrations/001-base.ts";
import { memoryDesk } from "./memory-desk.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await memoryDesk();
});
afterEach(() => desk.close());

it("event_all begins with the columns that it began with, in their order and kind", async () => {
  const now = await desk.query("select column_name as name, column_type as type from (describe event_all)");
  await desk.run("create schema old; set schema = 'old'");
  await desk.run(base);
  const then = await desk.query(
    "select column_name as name, column_type as type from (describe old.event_all)",
  );
  expect(now.slice(0, then.length)).toEqual(then);
});

it("datasets are read without a join of their own", async () => {
  const plan = await desk.query(
    "explain select actor_code, count(*) from event_as_read where origin <> 'article' group by 1",
  );
  expect(JSON.stringify(plan)).toContain("gdelt_event");
  expect(JSON.stringify(plan)).not.toContain("JOIN");
});
