import { expect, it } from "vitest";
import { readEvents } from "../../src/record/queries/read-events.ts";
import { writeCorrection } from "../../src/record/write-correction.ts";
import { fileOf, icewsHeader, icewsRow } from "./fixtures.ts";
import { workFolder } from "./work-folder.ts";

const { work, put, take, one } = workFolder();

it("a corrected row of a dataset takes the place of the row, and the others stay", async () => {
  const report = await take("icews", [put("a.tab", fileOf(icewsHeader, icewsRow(1), icewsRow(2)))]);
  const target = `${report.files[0]?.dataset}-3`;
  const said = { target, kind: "event", action: "correct", fields: { type: "AID" }, author: "me" } as const;
  expect((await writeCorrection(work.desk, said, new Date("2026-01-02T03:04:05Z"))).ok).toBe(true);
  const types = await work.desk.query("select row_number::int as n, type from event_all order by n");
  expect(types).toEqual([
    { n: 2, type: "CONSULT" },
    { n: 3, type: "AID" },
  ]);
  expect(await one("select count(*)::int as n from event_as_read where type = 'CONSULT'")).toEqual({ n: 2 });
  expect((await readEvents(work.desk, { ids: [target] })).map((event) => event.type)).toEqual(["AID"]);
  const withdrawn = { ...said, action: "withdraw", fields: {} } as const;
  await writeCorrection(work.desk, withdrawn, new Date("2026-01-02T03:04:06Z"));
  expect(await one("select count(*)::int as n from event_all where type = 'CONSULT'")).toEqual({ n: 2 });
});
